import { afterEach, beforeEach, expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { isClosed } from '#core/ledger/registry.ts';
import { appointOfficers, type Installation, install } from '../../scripts/installation/install.ts';
import { unionsIn } from '../../scripts/installation/ledger-view.ts';
import { writeRow } from '../../scripts/installation/officer-hand.ts';
import { openWorkspace, type Workspace } from '../../scripts/workspace/workspace.ts';
import { killedAt } from './every-call.ts';
import { entryDay, send, workbookOf } from './programme.ts';

let workspace: Workspace;
let office: Installation;
// Anew for each: Danh bạ has as many rows as a sheet is given, and every kill fills one.
beforeEach(async () => {
  workspace = openWorkspace({ dir: ':memory:', now: entryDay });
  office = await install(workspace, 'dong-thap-2021');
  workspace.run('tick');
});
afterEach(() => workspace.close());

const items = () => workspace.form(office.form).items;
const offered = () =>
  items()
    .find(({ title }) => title === 'Đơn vị trực thuộc')
    ?.choices?.map(({ value }) => value);

/** The operator closes the first open union, adds another by its name, and asks for the Form. */
function change(name: string): void {
  const rows = unionsIn(office);
  const closing = rows.findIndex((row) => !isClosed(row));
  workspace.typeInto(office.ledger, `'Danh bạ'!E${closing + 2}`, 'Đã đóng');
  workspace.typeInto(office.ledger, `'Danh bạ'!C${rows.length + 2}`, name);
  workspace.run('rebuildForm');
}

test.each(['killBefore', 'killAfter'] as const)(
  'the Form and Danh bạ come out right whichever call of a sweep is the last (%s)',
  (fault) => {
    const before = items().map(({ id, title }) => ({ id, title }));
    let killed = 0;
    for (let call = 1; ; call++) {
      change(`CĐCS số ${call} ${fault}`);
      const stopped = killedAt(workspace, call, fault);
      if (stopped) {
        killed += 1;
        workspace.run('tick');
      }
      const rows = unionsIn(office);
      expect(offered()).toEqual(rows.filter((row) => !isClosed(row)).map(({ name }) => name));
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      expect(rows.at(-1)?.id).toBe(`dong-thap/cdcs-so-${call}-${fault.toLowerCase()}`);
      if (!stopped) break;
    }
    expect(killed).toBeGreaterThan(10);
    expect(items().map(({ id, title }) => ({ id, title }))).toEqual(before);
  },
);

test('a sweep without a reason leaves the Form alone', () => {
  const calls = () => workspace.counters.calls['Form.setDescription'] ?? 0;
  const before = calls();
  workspace.run('tick');
  expect(calls()).toBe(before);
});

test('the Form stays open for a correction that is due after the petitions are', () => {
  const correctUntil = (day: string) => {
    workspace.clock.set(Date.parse(`${day}T08:00:00+07:00`));
    workspace.run('tick');
    return workspace.form(office.form).accepting;
  };
  const union = unionsIn(office).find((row) => !isClosed(row))?.id ?? '';
  appointOfficers(office, [union]);
  workspace.clock.set(entryDay + 3_600_000);
  const subUnit = unionsIn(office).find(({ id }) => id === union)?.name ?? '';
  send(office, 'late-correction', { unit: '', subUnit });
  workspace.run('tick');
  workspace.clock.set(entryDay + 4_000_000);
  const workbook = { union, id: workbookOf(office, union) };
  const cells = { decision: 'Trả lại', reason: 'Thiếu hiệu quả', dueDate: '20/4/2021' };
  expect(writeRow(office, workbook, initiativesPage, 'late-correction', cells)).toBeUndefined();
  expect(correctUntil('2021-04-15')).toBe(true);
  expect(correctUntil('2021-04-20')).toBe(true);
  expect(correctUntil('2021-04-21')).toBe(false);
});
