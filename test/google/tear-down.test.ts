import { beforeAll, beforeEach, expect, test } from 'vitest';
import { type Installation, officerOf, reinstall } from '../../scripts/installation/install.ts';
import { unionsIn } from '../../scripts/installation/ledger-view.ts';
import { sweepUntilQuiet } from '../../scripts/installation/sweep.ts';
import type { Workspace } from '../../scripts/workspace/workspace.ts';
import { inTurn } from '../stages/every-call.ts';
import { send } from '../stages/programme.ts';
import { lastSaid, made, newWorkbook, stoppedAt } from './set-up-made.ts';

const union = 'dong-thap/tp-cao-lanh';
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
  const row = unionsIn(office).findIndex(({ id }) => id === union) + 2;
  workspace.typeInto(office.ledger, `'Danh bạ'!F${row}`, officerOf(union));
  send(office, 'trial-entry', { unit: '', subUnit: 'LĐLĐ TP Cao Lãnh' });
  workspace.run('tick');
  back = workspace.checkpoint();
  return () => workspace.close();
});
beforeEach(() => back());

/** What lies in no bin, nor in a folder that does. */
const live = () => {
  const thrown = workspace.files().filter(({ trashed }) => trashed);
  return workspace
    .files()
    .filter(
      ({ byProgram, trashed, parents }) =>
        byProgram && !trashed && !thrown.some(({ id }) => parents.includes(id)),
    );
};
/** What lies directly in the Drive. */
const rootOf = () => workspace.files().find(({ id }) => id === office.ledger)?.parents[0] ?? '';
const officers = () => unionsIn(office).find(({ id }) => id === union)?.officers;

test('a trial is taken away once its name was typed, and officers stay in Danh bạ', () => {
  const forms = workspace.properties().get('config.forms') ?? '';
  // A night passes, and leaves a backup of what was tried.
  workspace.clock.set(Date.parse('2021-03-21T02:30:00+07:00'));
  sweepUntilQuiet(workspace);
  expect(live().some(({ name }) => name.startsWith('Bản sao lưu'))).toBe(true);
  workspace.reply('no');
  workspace.run('tearDown');
  expect(lastSaid(workspace)).toContain('Chưa làm gì');
  expect(workspace.triggers()).toHaveLength(1);
  workspace.reply(` ${programme} `);
  workspace.run('tearDown');
  expect(lastSaid(workspace)).toContain('Đã gỡ xong');
  expect(workspace.triggers()).toEqual([]);
  expect(workspace.form(forms).accepting).toBe(false);
  expect(workspace.files().find(({ id }) => id === forms)?.trashed).toBe(true);
  expect(live().filter(({ parents }) => parents.includes(rootOf()))).toEqual([]);
  const book = workspace.spreadsheet(office.ledger);
  expect(book.sheets.map(({ title }) => title).sort()).toEqual(['Danh bạ', 'Tỉnh, ngành']);
  expect(officers()).toBe(officerOf(union));
  expect(unionsIn(office).every(({ workbook, shared }) => workbook === '' && shared === '')).toBe(
    true,
  );
});

test('what it asks tells what is going to go', () => {
  workspace.run('tearDown');
  const asked = workspace.ui().flatMap((entry) => (entry as { prompt?: string[] }).prompt ?? []);
  expect(asked.join('\n')).toContain('làm trống sổ cái: 1 bài gửi và 0 văn bản');
  expect(asked.join('\n')).toContain(programme);
});

test('it is gone whole however often taking it away was stopped, and can be set up for good', () => {
  workspace.reply(programme);
  let stops = 0;
  while (stoppedAt(workspace, 'tearDown', stops + 1, inTurn(stops + 1))) {
    stops += 1;
    const trial = workspace.properties().get('config.trial');
    if (trial === 'yes') workspace.reply(programme);
    if (trial === 'ending') workspace.run('setUp');
    if (trial === 'ending') expect(lastSaid(workspace)).toContain('đang được gỡ dở');
  }
  expect(stops).toBeGreaterThan(10);
  expect([...workspace.properties()].map(([name]) => name)).toEqual([
    'config.ledgers',
    'config.owner',
    'config.programme',
    'config.spent',
    'config.trial',
  ]);
  // A sweep that was on its way finds nothing to do.
  workspace.run('tick');
  workspace.reply('2');
  workspace.run('setUp');
  expect(lastSaid(workspace)).not.toContain('chạy thử');
  const form = workspace.properties().get('config.forms') ?? '';
  expect(workspace.form(form).title).not.toContain('CHẠY THỬ');
  expect(live().filter(({ mimeType }) => mimeType.endsWith('.form'))).toHaveLength(1);
  expect(officers()).toBe(officerOf(union));
  workspace.run('tick');
  expect(live().filter(({ appProperties }) => appProperties.union === union)).toHaveLength(1);
});

test('a programme that is no trial keeps what people sent', () => {
  workspace.setProperty('config.trial', 'no');
  const before = made(workspace);
  workspace.reply(programme);
  workspace.run('tearDown');
  expect(lastSaid(workspace)).toContain('đã có 1 bài gửi và 0 văn bản, nên không gỡ');
  expect(made(workspace)).toEqual(before);
});

test('another account takes nothing away', () => {
  workspace.signIn('thu.ky@example.org');
  const before = made(workspace);
  workspace.reply(programme);
  workspace.run('tearDown');
  expect(lastSaid(workspace)).toContain('Chương trình này chạy bằng tài khoản owner@example.org.');
  expect(made(workspace)).toEqual(before);
});

test('handing over tells the owner what goes over and how', () => {
  workspace.run('handOver');
  const said = lastSaid(workspace);
  expect(said).toContain('Tài khoản chạy chương trình: owner@example.org');
  expect(said).toContain('Lịch quét: do tài khoản này đặt, đang có.');
  expect(said).toContain('1 sổ cái, 1 biểu mẫu, 1 sổ của công đoàn');
  expect(said).toContain('Tài khoản này mở được đủ các tệp.');
});

test('handing over names what lies in the bin', () => {
  const workbook = unionsIn(office).find(({ id }) => id === union)?.workbook ?? '';
  workspace.rest({
    verb: 'PATCH',
    url: `/drive/v3/files/${workbook}`,
    headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    bytes: Buffer.from('{"trashed":true}'),
  });
  workspace.run('handOver');
  expect(lastSaid(workspace)).toContain('Không mở được 1 tệp: sổ của LĐLĐ TP Cao Lãnh.');
});

test('handing over to another account is refused, and the clock that it set goes', () => {
  workspace.signIn('thu.ky@example.org');
  workspace.addTrigger({ handler: 'tick', everyMinutes: 5 });
  workspace.run('handOver');
  expect(lastSaid(workspace)).toContain('Đã bỏ lịch quét mà tài khoản này đặt nhầm');
  expect(workspace.triggers().map(({ by }) => by)).toEqual(['owner@example.org']);
});
