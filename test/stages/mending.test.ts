import { describe, expect, test } from 'vitest';
import type { OfficerCells } from '#core/dossier/dossier.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { seenOf } from '#core/ledger/history.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import { unionPages } from '#core/ledger/union-pages.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { appointOfficers } from '../../scripts/installation/install.ts';
import { dossiersIn, petitionsIn, unionsIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import type { Deed } from '../../scripts/workspace/sheets/hand.ts';
import { killedAt } from './every-call.ts';
import { beginEach, rowsOf, send, setUpProgramme, sweeps, tick, workbookOf } from './programme.ts';

const { swept, sheetId, columns } = initiativesPage;
const tab = 'Sáng kiến';
const union = 'dong-thap/tp-cao-lanh';
let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  for (const id of ['a', 'b', 'c']) send(office, id);
  tick(office);
  officer('b', { reason: 'Chờ giám đốc về', employerAgreed: 'Có' });
  tick(office);
  return office;
});

const officer = (id: string, cells: Partial<OfficerCells>) =>
  expect(
    writeRow(office, { union, id: workbookOf(office) }, initiativesPage, id, cells),
  ).toBeUndefined();
const owner = (deed: Deed) =>
  expect(office.workspace.actOn(workbookOf(office), deed)).toEqual({ ok: true });
const line = (dimension: 'ROWS' | 'COLUMNS', startIndex: number) =>
  ({ sheetId, dimension, startIndex, endIndex: startIndex + 1 }) as const;
const columnAt = (field: string) => columns.findIndex((column) => column.field === field);
const type = (column: number, row: number, text: string) =>
  office.workspace.typeInto(workbookOf(office), `'${tab}'!${columnLetters(column)}${row}`, text);
const all = () => rowsOf(office, workbookOf(office), tab);
const shown = () => all().slice(2);
const ids = () => shown().map((row) => row[swept.from]);
const cell = (id: string, field: string) =>
  shown().find((row) => row[swept.from] === id)?.[columnAt(field)] ?? '';
const rowAt = (id: string) => all().findIndex((row) => row[swept.from] === id);
const taken = (id: string) => dossiersIn(office).find((dossier) => dossier.id === id)?.cells;
const history = () =>
  rowsOf(office, office.ledger, ledgerTabs.history)
    .slice(1)
    .map(seenOf)
    .map(({ initiative, column, before, after }) => [initiative, column, before, after]);
/** All is as the ledger has it: every row once, every column and cell in its place. */
const expectSound = () => {
  expect(all()[1]).toEqual(columns.map(({ header }: { header: string }) => header));
  expect([...ids()].sort()).toEqual(['a', 'b', 'c']);
  const own = dossiersIn(office).filter((dossier) => dossier.union === union);
  for (const { id, cells } of own) {
    for (const { field } of initiativesPage.officer) expect(cell(id, field)).toBe(cells[field]);
    expect(cell(id, 'title')).toBe(id);
    expect(cell(id, 'phone')).not.toBe('');
  }
};

describe('a row', () => {
  test('that somebody deleted comes back with the officers’ last cells', () => {
    owner({ deleteDimension: { range: line('ROWS', rowAt('b')) } });
    tick(office);
    expect(cell('b', 'reason')).toBe('Chờ giám đốc về');
    expectSound();
  });

  test('that was chosen and deleted is in the Tờ trình all the same', () => {
    officer('b', { decision: 'Chọn' });
    tick(office);
    owner({ deleteDimension: { range: line('ROWS', rowAt('b')) } });
    askPetition(office, { union, id: workbookOf(office) }, 'Lập lần 1');
    tick(office);
    expect(petitionsIn(office)).toMatchObject([{ status: 'made', initiatives: '1' }]);
    expectSound();
  });

  test('whose id was emptied keeps what officers just wrote in it', () => {
    officer('c', { reason: 'vừa ghi' });
    type(swept.from, rowAt('c') + 1, '');
    sweeps(office, 2);
    expect(taken('c')).toMatchObject({ reason: 'vừa ghi' });
    expectSound();
  });

  test('whose id was pasted over by that of another union keeps it too', () => {
    send(office, 'x', { subUnit: 'LĐLĐ TP Sa Đéc' });
    tick(office);
    officer('c', { reason: 'vừa ghi' });
    type(swept.from, rowAt('c') + 1, 'x');
    sweeps(office, 2);
    expect(taken('c')).toMatchObject({ reason: 'vừa ghi' });
    expect(taken('x')).toMatchObject({ reason: '' });
    expectSound();
  });

  test('that was copied is one again, with what was written in either', () => {
    const copy = (all()[rowAt('b')] ?? []).map((text, i) =>
      i === columnAt('scope') ? 'Cả tỉnh' : text,
    );
    office.workspace.pasteInto(workbookOf(office), `'${tab}'!A6`, [copy]);
    officer('b', { awards: 'Lao động giỏi' });
    sweeps(office, 2);
    expect(taken('b')).toMatchObject({ scope: 'Cả tỉnh', awards: 'Lao động giỏi' });
    expectSound();
  });

  test('copied over another one brings that one back', () => {
    const copy = all()[rowAt('b')] ?? [];
    office.workspace.pasteInto(workbookOf(office), `'${tab}'!A${rowAt('c') + 1}`, [
      columns.map((_, i) => copy[i] ?? ''),
    ]);
    sweeps(office, 2);
    expectSound();
  });

  test('copied and filled in otherwise leaves both values in the history', () => {
    const copy = (all()[rowAt('b')] ?? []).map((text, i) =>
      i === columnAt('scope') ? 'Cả tỉnh' : text,
    );
    office.workspace.pasteInto(workbookOf(office), `'${tab}'!A6`, [copy]);
    officer('b', { scope: 'Tổ cắt' });
    sweeps(office, 2);
    expect(taken('b')).toMatchObject({ scope: 'Tổ cắt' });
    expect(history()).toContainEqual(['b', 'Bổ sung: phạm vi', 'Tổ cắt', 'Cả tỉnh']);
    expectSound();
  });

  test('that is not of this workbook is told in the first row, once, and until it is gone', () => {
    send(office, 'x', { subUnit: 'LĐLĐ TP Sa Đéc' });
    tick(office);
    const foreign = rowsOf(office, workbookOf(office, 'dong-thap/tp-sa-dec'), tab)[2] ?? [];
    office.workspace.pasteInto(workbookOf(office), `'${tab}'!A6`, [foreign]);
    sweeps(office, 2);
    expect(all()[0]?.[0]).toContain('Có 1 dòng không thuộc sổ này');
    office.workspace.counters.reset();
    tick(office);
    expect(office.workspace.counters.cellsWritten).toBe(0);
    owner({ deleteDimension: { range: line('ROWS', 5) } });
    tick(office);
    expect(all()[0]?.[0]).not.toContain('không thuộc sổ này');
    expectSound();
  });
});

describe('a column', () => {
  test('that was moved is read where it stands, and put back', () => {
    const from = columnAt('reason');
    owner({ moveDimension: { source: line('COLUMNS', from), destinationIndex: 1 } });
    type(1, rowOfTitle('a'), 'ghi ở chỗ mới');
    sweeps(office, 2);
    expect(taken('a')).toMatchObject({ reason: 'ghi ở chỗ mới' });
    expectSound();
  });

  test('of the officers’ own goes to the right end and is kept', () => {
    owner({ insertDimension: { range: line('COLUMNS', columnAt('decision')) } });
    type(columnAt('decision'), 2, 'Ghi chú riêng');
    type(columnAt('decision'), 3, 'nhớ gọi lại');
    sweeps(office, 2);
    expect(all()[1]?.[columns.length]).toBe('Ghi chú riêng');
    expect(all()[2]?.[columns.length]).toBe('nhớ gọi lại');
    expect(all()[1]?.slice(0, columns.length)).toEqual(
      columns.map(({ header }: { header: string }) => header),
    );
    expect(taken('b')).toMatchObject({ reason: 'Chờ giám đốc về', employerAgreed: 'Có' });
  });

  test.for(['reason', 'employerAgreed', 'title', 'mark', 'id', 'sentOn', 'state'])(
    'that was deleted comes back with its cells: %s',
    (field) => {
      officer('c', { reason: 'vừa ghi', awards: 'Lao động giỏi' });
      owner({ deleteDimension: { range: line('COLUMNS', columnAt(field)) } });
      sweeps(office, 2);
      expect(taken('b')).toMatchObject({ reason: 'Chờ giám đốc về', employerAgreed: 'Có' });
      expect(taken('c')).toMatchObject({ awards: 'Lao động giỏi' });
      expectSound();
    },
  );

  test('put back takes officers’ words and nobody else’s', () => {
    owner({ deleteDimension: { range: line('COLUMNS', columnAt('decision')) } });
    sweeps(office, 2);
    officer('a', { decision: 'Không chọn' });
    const as = 'tp-cao-lanh.dong-thap@example.org';
    const at = `'${tab}'!${columnLetters(columnAt('decision'))}3`;
    expect(office.workspace.typeInto(workbookOf(office), at, 'Khác', as).ok).toBe(false);
    expect(office.workspace.typeInto(workbookOf(office), `'${tab}'!A3`, 'x', as).ok).toBe(false);
  });

  test('whose header was renamed has its own again', () => {
    type(columnAt('reason'), 2, 'Vì sao');
    typeAs('a', 'reason', 'đã đổi tên cột');
    sweeps(office, 2);
    expect(taken('a')).toMatchObject({ reason: 'đã đổi tên cột' });
    expectSound();
  });

  test('comes back though the whole header was deleted or emptied', () => {
    owner({ deleteDimension: { range: line('ROWS', 1) } });
    sweeps(office, 2);
    expectSound();
    owner({ deleteDimension: { range: line('ROWS', 0) } });
    sweeps(office, 2);
    expectSound();
    for (const i of columns.keys()) type(i, 2, '');
    sweeps(office, 2);
    expectSound();
    owner({ insertDimension: { range: line('ROWS', 0) } });
    sweeps(office, 2);
    expectSound();
  });
});

test('columns that were moved before the header went are told, not guessed', () => {
  owner({ moveDimension: { source: line('COLUMNS', columnAt('reason')), destinationIndex: 0 } });
  owner({ deleteDimension: { range: line('ROWS', 1) } });
  sweeps(office, 2);
  expect(taken('b')).toMatchObject({ reason: 'Chờ giám đốc về', employerAgreed: 'Có' });
  expect(unionsIn(office).find(({ id }) => id === union)?.answer).toContain('Chưa đọc được sổ');
});

/** The row, counted from 1, in which a title stands, wherever its column is. */
const rowOfTitle = (id: string) => all().findIndex((row) => row.includes(id)) + 1;
const typeAs = (id: string, field: string, text: string) => {
  const at = `'${tab}'!${columnLetters(columnAt(field))}${rowAt(id) + 1}`;
  office.workspace.typeInto(workbookOf(office), at, text, 'tp-cao-lanh.dong-thap@example.org');
};

describe('a cell of the program', () => {
  test('that somebody wrote over is restored within a day', () => {
    type(1, rowAt('a') + 1, 'tên khác');
    type(columnAt('phone'), rowAt('b') + 1, '0999');
    office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);
    sweeps(office, 2);
    expectSound();
  });
});

describe('a tab', () => {
  const rename = (title: string) =>
    owner({ updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } });

  test('that was renamed has its name again, and nothing is lost', () => {
    officer('a', { reason: 'vừa ghi' });
    rename('Bảng của tôi');
    tick(office);
    expect(taken('a')).toMatchObject({ reason: 'vừa ghi' });
    expectSound();
  });

  test('whose name another one took has it again', () => {
    rename('Cũ');
    owner({ addSheet: { properties: { title: tab, sheetId: 999 } } });
    office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);
    sweeps(office, 2);
    expectSound();
  });

  test('that was deleted is made again with every row', () => {
    owner({ deleteSheet: { sheetId } });
    sweeps(office, 2);
    expectSound();
    expect(cell('b', 'reason')).toBe('Chờ giám đốc về');
  });

  test('and the hidden list deleted with it, too', () => {
    owner({ deleteSheet: { sheetId: 220 } });
    owner({ deleteSheet: { sheetId } });
    sweeps(office, 2);
    expectSound();
    owner({ deleteDimension: { range: line('ROWS', rowAt('b')) } });
    sweeps(office, 2);
    expectSound();
  });

  test.for(Object.keys(unionPages))('each tab comes back: %s', (name) => {
    const page = unionPages[name as keyof typeof unionPages];
    owner({ deleteSheet: { sheetId: page.sheetId } });
    sweeps(office, 2);
    const titles = office.workspace.spreadsheet(workbookOf(office)).sheets.map((s) => s.title);
    expect(titles).toContain(page.title);
    expectSound();
  });
});

describe.for(['killBefore', 'killAfter'] as const)('a sweep that is stopped (%s)', (fault) => {
  test('anywhere in a repair leaves nothing that the next one does not repair', () => {
    let stopped = 0;
    for (let call = 2; ; call += 3) {
      owner({ deleteDimension: { range: line('COLUMNS', columnAt('reason')) } });
      owner({ deleteDimension: { range: line('COLUMNS', columnAt('title')) } });
      owner({ deleteDimension: { range: line('ROWS', 2) } });
      const copy = all()[3] ?? [];
      office.workspace.pasteInto(workbookOf(office), `'${tab}'!A8`, [copy]);
      office.workspace.clock.set(office.workspace.clock.now() + 300_000);
      if (!killedAt(office.workspace, call, fault)) break;
      stopped += 1;
      sweeps(office, 4);
      expect(taken('b')).toMatchObject({ reason: 'Chờ giám đốc về', employerAgreed: 'Có' });
      expectSound();
    }
    expect(stopped).toBeGreaterThan(10);
  });
});
