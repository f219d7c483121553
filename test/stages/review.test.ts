import { describe, expect, test } from 'vitest';
import type { OfficerCells } from '#core/dossier/dossier.ts';
import { standing } from '#core/dossier/standing.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { writeRow } from '../../scripts/installation/officer-hand.ts';
import { programme } from '../builders.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const { swept } = initiativesPage;
const tab = 'Sáng kiến';
const union = 'dong-thap/tp-cao-lanh';
let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  office.workspace.typeInto(
    office.ledger,
    `'Danh bạ'!F${rowOfUnion()}`,
    'tp-cao-lanh.dong-thap@example.org',
  );
  for (const id of ['a', 'b', 'c']) send(office, id);
  tick(office);
  return office;
});

const rowOfUnion = () =>
  rowsOf(office, office.ledger, 'Danh bạ').findIndex(([id]) => id === union) + 1;
const officer = (id: string, cells: Partial<OfficerCells>) =>
  writeRow(office, { union, id: workbookOf(office) }, initiativesPage, id, cells);
const states = () =>
  Object.fromEntries(dossiersIn(office).map((each) => [each.id, standing(each, programme).state]));
const shown = () => rowsOf(office, workbookOf(office), tab).slice(2);
const columnOf = (field: string) =>
  initiativesPage.columns.findIndex((column) => column.field === field);
const paste = (rows: readonly (readonly string[])[]) => {
  const square = rows.map((row) => initiativesPage.columns.map((_, i) => row[i] ?? ''));
  office.workspace.pasteInto(workbookOf(office), `'${tab}'!A3`, square);
};

describe('what officers write', () => {
  test('is taken in at the next sweep and answered in the row', () => {
    expect(officer('b', { decision: 'Chọn' })).toBeUndefined();
    tick(office);
    expect(states()).toMatchObject({ a: 'received', b: 'received' });
    expect(shown()[1]?.[6]).toContain('Thủ trưởng đồng ý');
    officer('b', { employerAgreed: 'Có' });
    tick(office);
    expect(states()).toMatchObject({ b: 'chosen' });
    expect(shown()[1]?.[0]).toBe('Được chọn');
  });

  test('belongs to the same initiative after the rows were sorted', () => {
    officer('a', { employerAgreed: 'Có', decision: 'Chọn' });
    officer('c', { decision: 'Không chọn' });
    paste(shown().reverse());
    tick(office);
    tick(office);
    expect(states()).toEqual({ a: 'chosen', b: 'received', c: 'declined' });
    expect(shown().map((row) => [row[swept.from], row[0]])).toEqual([
      ['c', 'Không chọn'],
      ['b', 'Mới nhận'],
      ['a', 'Được chọn'],
    ]);
  });

  test('in a row with an id from elsewhere changes nothing', () => {
    send(office, 'x', { subUnit: 'LĐLĐ TP Sa Đéc' });
    tick(office);
    const [row = []] = shown();
    const foreign = [...row];
    foreign[swept.from] = 'x';
    foreign[columnOf('employerAgreed')] = 'Có';
    foreign[columnOf('decision')] = 'Chọn';
    paste([...shown(), foreign]);
    tick(office);
    expect(states()).toMatchObject({ x: 'received', a: 'received' });
  });

  test('is never overwritten when the program writes the row anew', () => {
    officer('a', { reason: 'Chờ giám đốc về' });
    tick(office);
    officer('a', { employerAgreedBy: 'Ghi giữa hai lần đọc' });
    send(office, 'a2', { title: 'a', phone: '0912 000 999' });
    tick(office);
    expect(shown()[0]?.[columnOf('reason')]).toBe('Chờ giám đốc về');
    expect(shown()[0]?.[columnOf('employerAgreedBy')]).toBe('Ghi giữa hai lần đọc');
  });

  test('can’t be written into the program’s own cells', () => {
    const refused = office.workspace.typeInto(
      workbookOf(office),
      `'${tab}'!${columnLetters(swept.from)}3`,
      'khác',
      'tp-cao-lanh.dong-thap@example.org',
    );
    expect(refused.ok).toBe(false);
  });

  test('stays text: no date, no number, no formula comes of it', () => {
    officer('a', { birthYear: '01985', dueDate: '3/4/2021', reason: '=1+1' });
    tick(office);
    expect(dossiersIn(office)[0]?.cells).toMatchObject({
      birthYear: '01985',
      dueDate: '3/4/2021',
      reason: '=1+1',
    });
  });
});

describe('workbooks', () => {
  test('are shared with the officers that Danh bạ names and nobody else', () => {
    const file = office.workspace.files().find(({ id }) => id === workbookOf(office));
    expect(
      file?.permissions.map(({ type, role, emailAddress }) => [type, role, emailAddress]),
    ).toEqual([
      ['user', 'owner', 'owner@example.org'],
      ['user', 'writer', 'tp-cao-lanh.dong-thap@example.org'],
    ]);
  });

  test('that can’t be made today are made tomorrow, and no entry is forgotten', async () => {
    const spent = { day: '2021-03-20', spreadsheets: 3200, documents: 0, mails: 0 };
    office.workspace.setProperty('config.spent', JSON.stringify(spent));
    send(office, 'x', { subUnit: 'LĐLĐ TP Sa Đéc' });
    tick(office);
    expect(workbookOf(office, 'dong-thap/tp-sa-dec')).toBe('');
    office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);
    tick(office);
    const rows = rowsOf(office, workbookOf(office, 'dong-thap/tp-sa-dec'), tab).slice(2);
    expect(rows.map((row) => row[swept.from])).toEqual(['x']);
  });
});
