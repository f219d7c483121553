import { describe, expect, test } from 'vitest';
import { confederationId } from '#core/dossier/proposal.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { seenOf } from '#core/ledger/history.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { registryColumns } from '#core/ledger/registry.ts';
import { ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import { unitColumns } from '#core/ledger/units.ts';
import { appointOfficers, type Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, unionsIn, unitsIn } from '../../scripts/installation/ledger-view.ts';
import { writeRow } from '../../scripts/installation/officer-hand.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const other = 'dong-thap/tp-sa-dec';
let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  for (const id of ['a', 'b']) send(office, id);
  send(office, 'x', { subUnit: 'LĐLĐ TP Sa Đéc' });
  tick(office);
  const workbook = { union, id: workbookOf(office) };
  writeRow(office, workbook, initiativesPage, 'b', { reason: 'Chờ giám đốc về' });
  tick(office);
  return office;
});

const drive = (verb: string, id: string, body?: object) => {
  const { status } = office.workspace.rest({
    verb,
    url: `/drive/v3/files/${id}`,
    headers: { authorization: 'Bearer x' },
    bytes: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
  });
  expect(status).toBeLessThan(300);
};
const rows = (of: string) => rowsOf(office, workbookOf(office, of), 'Sáng kiến').slice(2);
const ids = (of: string) => rows(of).map((row) => row[initiativesPage.swept.from]);
const fileOf = (of: string) => {
  const id = workbookOf(office, of);
  return office.workspace.files().find((file) => file.id === id);
};
const registry = (field: string, text: string) => {
  const row = rowsOf(office, office.ledger, officeTabs.registry).findIndex(([id]) => id === union);
  const column = registryColumns.findIndex((each) => each.field === field);
  const cell = `'${officeTabs.registry}'!${String.fromCharCode(65 + column)}${row + 1}`;
  expect(office.workspace.typeInto(office.ledger, cell, text).ok).toBe(true);
};
const registered = () => unionsIn(office).find(({ id }) => id === union);
const nextDay = () => office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);

describe('a workbook', () => {
  test('in the bin is taken out of it', () => {
    drive('PATCH', workbookOf(office), { trashed: true });
    tick(office);
    expect(fileOf(union)?.trashed).toBe(false);
    expect(ids(union)).toEqual(['a', 'b']);
  });

  test('in the bin with its folder is taken out with it', () => {
    const folder = office.workspace.properties().get('config.folder') ?? '';
    drive('PATCH', folder, { trashed: true });
    drive('PATCH', workbookOf(office), { trashed: true });
    tick(office);
    expect(office.workspace.files().find(({ id }) => id === folder)?.trashed).toBe(false);
    expect(ids(union)).toEqual(['a', 'b']);
  });

  test('gone for good is made anew, with the officers’ last cells', () => {
    const before = workbookOf(office);
    drive('DELETE', before);
    tick(office);
    expect(workbookOf(office)).not.toBe(before);
    expect(ids(union)).toEqual(['a', 'b']);
    expect(rows(union)[1]).toContain('Chờ giám đốc về');
    expect(fileOf(union)?.permissions.map(({ emailAddress }) => emailAddress)).toEqual([
      'owner@example.org',
      'tp-cao-lanh.dong-thap@example.org',
    ]);
  });

  test('that cannot be read is told, tried again, and keeps no other from its turn', () => {
    const broken = workbookOf(office);
    office.workspace.faults.onCall((_, name) =>
      name === 'Sheets.Spreadsheets.get' ? { throwBefore: 'Service error' } : undefined,
    );
    drive('PATCH', broken, { trashed: true });
    writeRow(office, { union: other, id: workbookOf(office, other) }, initiativesPage, 'x', {});
    office.workspace.typeInto(workbookOf(office, other), "'Sáng kiến'!A1", 'đổi');
    send(office, 'y', { subUnit: 'LĐLĐ TP Sa Đéc' });
    tick(office);
    expect(ids(other)).toEqual(['x', 'y']);
    expect(registered()?.answer).toContain('Chưa đọc được sổ');
    expect(office.workspace.console().map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^review: dong-thap\/tp-cao-lanh: /),
    );
    office.workspace.faults.onCall(undefined);
    tick(office);
    expect(registered()?.answer).toBe('');
    expect(fileOf(union)?.trashed).toBe(false);
  });

  test('that fails while rows are written lets the others be written', () => {
    for (const id of ['c', 'd']) send(office, id);
    send(office, 'y', { subUnit: 'LĐLĐ TP Sa Đéc' });
    drive('DELETE', workbookOf(office));
    // Drive does not tell in time: only the write meets what happened.
    office.workspace.setProperty('mark.changes', '');
    office.workspace.setProperty('mark.inspected', '2021-03-20 99');
    tick(office);
    expect(ids(other)).toEqual(['x', 'y']);
    tick(office);
    expect(ids(union)?.sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('officers', () => {
  const writers = () =>
    fileOf(union)?.permissions.map(({ role, emailAddress }) => `${role} ${emailAddress}`);

  test('are let in and out as Danh bạ says, the owner stays', () => {
    registry('officers', 'lan@example.org; Mai@example.org');
    tick(office);
    expect(writers()).toEqual([
      'owner owner@example.org',
      'writer lan@example.org',
      'writer Mai@example.org',
    ]);
    registry('officers', 'mai@example.org');
    tick(office);
    expect(writers()).toEqual(['owner owner@example.org', 'writer Mai@example.org']);
  });

  test('whom somebody let in beside Danh bạ lose their access within a day', () => {
    office.workspace.rest({
      verb: 'POST',
      url: `/drive/v3/files/${workbookOf(office)}/permissions`,
      headers: { authorization: 'Bearer x' },
      bytes: Buffer.from('{"type":"anyone","role":"reader"}'),
    });
    expect(writers()).toHaveLength(3);
    nextDay();
    tick(office);
    expect(writers()).toEqual([
      'owner owner@example.org',
      'writer tp-cao-lanh.dong-thap@example.org',
    ]);
  });

  test('with a bad address are told of beside it, and the others are let in', () => {
    registry('officers', 'lan@@example; mai@example.org');
    tick(office);
    expect(writers()).toEqual(['owner owner@example.org', 'writer mai@example.org']);
    expect(registered()?.answer).toBe(
      'Chưa chia sẻ được sổ với: lan@@example. Xin xem lại địa chỉ thư.',
    );
    registry('officers', 'lan@example.org; mai@example.org');
    tick(office);
    expect(registered()?.answer).toBe('');
  });

  test.each(['dong-thap', confederationId])('of %s likewise, in Tỉnh, ngành', (id) => {
    const row = rowsOf(office, office.ledger, officeTabs.unit).findIndex(([first]) => first === id);
    const column = columnLetters(unitColumns.findIndex(({ field }) => field === 'officers'));
    const name = (officers: string) => {
      const cell = `'${officeTabs.unit}'!${column}${row + 1}`;
      office.workspace.typeInto(office.ledger, cell, officers);
    };
    const answer = () => unitsIn(office).find((unit) => unit.id === id)?.answer;
    name('lan@@example; mai@example.org');
    office.workspace.clock.set(office.workspace.clock.now() + 6 * 3_600_000);
    tick(office);
    tick(office);
    expect(answer()).toBe('Chưa chia sẻ được sổ với: lan@@example. Xin xem lại địa chỉ thư.');
    name('mai@example.org');
    tick(office);
    expect(answer()).toBe('');
  });
});

test('of two officers in one cell the last word a sweep sees counts, the other is in the history', () => {
  const workbook = { union, id: workbookOf(office) };
  writeRow(office, workbook, initiativesPage, 'a', { reason: 'lời đầu', scope: 'Tổ cắt' });
  tick(office);
  writeRow(office, workbook, initiativesPage, 'a', { reason: 'lời sau' });
  tick(office);
  const { reason, scope } = dossiersIn(office).find(({ id }) => id === 'a')?.cells ?? {};
  expect([reason, scope]).toEqual(['lời sau', 'Tổ cắt']);
  const seen = rowsOf(office, office.ledger, ledgerTabs.history).slice(1).map(seenOf);
  expect(seen.filter(({ initiative }) => initiative === 'a')).toMatchObject([
    { union, column: 'Lý do', before: '', after: 'lời đầu' },
    { union, column: 'Bổ sung: phạm vi', before: '', after: 'Tổ cắt' },
    { union, column: 'Lý do', before: 'lời đầu', after: 'lời sau', note: '' },
  ]);
});

test('each workbook has its turn once a day, and a quiet sweep writes nothing', () => {
  nextDay();
  tick(office);
  office.workspace.counters.reset();
  tick(office);
  const { calls, cellsWritten } = office.workspace.counters;
  expect(cellsWritten).toBe(0);
  expect(calls['Sheets.Spreadsheets.batchUpdate']).toBeUndefined();
  expect(calls['Drive.Permissions.list']).toBeUndefined();
});
