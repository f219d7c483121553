import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agreeToPublish } from '../../scripts/installation/desk-hand.ts';
import {
  appointOfficers,
  type Installation,
  reinstall,
} from '../../scripts/installation/install.ts';
import { sweepUntilQuiet } from '../../scripts/installation/sweep.ts';
import type { Fault } from '../../scripts/workspace/gate.ts';
import type { Workspace } from '../../scripts/workspace/workspace.ts';
import { send } from '../stages/programme.ts';
import { made, newWorkbook, stoppedAt } from './set-up-made.ts';

const text = 'Service error: Drive';
const faults: readonly Fault[] = [
  'killBefore',
  'killAfter',
  { throwBefore: text },
  { throwAfter: text },
];
const programme = 'dong-thap-2021';
let workspace: Workspace;
let office: Installation;
let back: () => void;

beforeAll(async () => {
  workspace = await newWorkbook();
  workspace.setProperty('config.programme', '');
  workspace.reply('2', '1');
  workspace.run('setUp');
  office = await reinstall(workspace);
  appointOfficers(office, ['dong-thap/tp-cao-lanh', 'dong-thap/tp-sa-dec']);
  send(office, 'one', { unit: '', subUnit: 'LĐLĐ TP Cao Lãnh' });
  sweepUntilQuiet(workspace);
  back = workspace.checkpoint();
});
afterAll(() => workspace.close());

/** What is there, with what lies in the bin left out: its folder is thrown away whole. */
function left(): unknown {
  const thrown = new Set(workspace.files().flatMap(({ id, trashed }) => (trashed ? [id] : [])));
  const files = workspace.files().filter(({ id, parents }) => {
    return !thrown.has(id) && !parents.some((parent) => thrown.has(parent));
  });
  const permissions = files.map(({ name, permissions: given }) => [name, given]);
  const book = workspace
    .spreadsheet(office.ledger)
    .sheets.map((sheet) => [sheet.title, sheet.rows()]);
  const properties = [...workspace.properties()].filter(([name]) => name !== 'config.trigger');
  const triggers = workspace.triggers().map(({ everyMinutes }) => everyMinutes);
  return { permissions, book, properties, triggers };
}

describe('a trial is gone whole whichever call of taking it away meets', () => {
  test.each(faults)('%o', (fault) => {
    const tearDown = (call?: number) => {
      workspace.reply(programme);
      return stoppedAt(workspace, 'tearDown', call ?? 0, fault);
    };
    back();
    tearDown();
    const whole = left();
    let call = 1;
    for (back(); tearDown(call); call += 1) {
      tearDown();
      expect(left(), `call ${call}`).toEqual(whole);
      back();
    }
    expect(call).toBeGreaterThan(15);
  });
});

describe('a programme ends whole whichever call meets', () => {
  let ready: () => void;
  beforeAll(() => {
    back();
    workspace.setProperty('config.trial', 'no');
    workspace.clock.set(Date.parse('2021-06-01T08:00:00+07:00'));
    sweepUntilQuiet(workspace);
    agreeToPublish(office);
    workspace.setProperty('mark.titlesAgreed', '2021-06-01');
    workspace.run('tick');
    ready = workspace.checkpoint();
  });
  test.each(faults)('%o', (fault) => {
    const end = (call?: number) => {
      workspace.reply(programme);
      return stoppedAt(workspace, 'endProgramme', call ?? 0, fault);
    };
    const sweep = (call?: number) => stoppedAt(workspace, 'tick', call ?? 0, fault);
    ready();
    end();
    sweep();
    const whole = workspace.properties().get('mark.frozen');
    expect(whole).toBe('all');
    const roles = () =>
      workspace
        .files()
        .filter(({ appProperties }) => appProperties.union)
        .map(({ permissions }) => permissions.map(({ role }) => role));
    const closed = roles();
    expect(closed.flat()).not.toContain('writer');
    let call = 1;
    for (ready(); end(call); call += 1) {
      end();
      expect(
        workspace.triggers().map(({ everyMinutes }) => everyMinutes),
        `call ${call}`,
      ).toEqual([15]);
      ready();
    }
    for (ready(), end(), call = 1; sweep(call); ready(), end(), call += 1) {
      sweep();
      expect(workspace.properties().get('mark.frozen'), `call ${call}`).toBe('all');
      expect(roles()).toEqual(closed);
    }
  });
});

test('setting up after all that makes the same', () => {
  back();
  const before = made(workspace);
  workspace.run('setUp');
  expect(made(workspace)).toEqual(before);
});
