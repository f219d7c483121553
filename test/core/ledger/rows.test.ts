import { describe, expect, test } from 'vitest';
import type { Dossier } from '#core/dossier/dossier.ts';
import { bulkPage } from '#core/ledger/bulk-page.ts';
import { cellText, columnLetters, fromRow, toRow } from '#core/ledger/columns.ts';
import { confederationPages } from '#core/ledger/confederation-pages.ts';
import { requestOf } from '#core/ledger/control-request.ts';
import { dossierOf, dossierRow } from '#core/ledger/dossiers.ts';
import { initiativeRow } from '#core/ledger/initiative-row.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { intakeOf, intakeRow } from '#core/ledger/intake.ts';
import {
  isFresh,
  isOverwritten,
  markOf,
  type Page,
  pageCells,
  pageChange,
  pageRowOf,
  rowOf,
} from '#core/ledger/page.ts';
import { publishPage } from '#core/ledger/publish-page.ts';
import { settingsPage } from '#core/ledger/settings-page.ts';
import { unionPages } from '#core/ledger/union-pages.ts';
import { unitPages } from '#core/ledger/unit-pages.ts';
import { wordingPage } from '#core/ledger/wording-page.ts';
import { programme, someCells, someDossier, someFacts } from '../../builders.ts';

describe('a record', () => {
  test('comes back from its row as it went in', () => {
    const dossier = someDossier({
      problems: [{ code: 'title.tooLong', data: { length: 300, limit: 250 } }],
      cells: someCells({ decision: 'Trả lại', reason: 'a\nb' }),
      facts: someFacts({ tradeSecret: true, consentPublication: false, awards: '=1+1' }),
      petition: 'p',
      unitPetition: 'q',
      listAgreement: { list: '2', content: 'r1', introduced: '', agreed: 'Có', by: 'Bà Mai' },
      complaints: [
        { key: 'u 3', content: '=1', receivedOn: '1/4', resolved: true, resolution: 'Đã rõ' },
      ],
      routedTo: 'dong-thap/tp-cao-lanh',
    });
    expect(dossierOf(dossierRow(dossier))).toEqual(dossier);
    const intake = {
      responseId: '__proto__',
      submittedAt: '2021-03-20T08:15:00+07:00',
      source: 'onBehalf',
      outcome: 'revision',
      problems: 'phone.invalid title.missing',
      initiative: 'r1',
      code: 'X',
      unit: 'dong-thap',
      union: 'dong-thap/tp-cao-lanh',
      answers: { fullName: 'Lan', phone: '0912 000 345' },
    } as const;
    expect(intakeOf(intakeRow(intake))).toEqual(intake);
  });

  test('is read from a row whose empty end Sheets left out, and from cells that became numbers', () => {
    const columns = [
      { field: 'a', header: 'A', width: 1 },
      { field: 'b', header: 'B', width: 1 },
      { field: 'c', header: 'C', width: 1 },
    ] as const;
    expect(fromRow(columns, [1985, true])).toEqual({ a: '1985', b: 'Có', c: '' });
    expect(toRow(columns, { b: 'x' })).toEqual(['', 'x', '']);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('stands in column %i by the letters %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

describe('a row of the union’s workbook', () => {
  const row = initiativeRow(someDossier(), programme, {
    missing: ['năm sinh'],
    alike: [],
    grassroots: '',
  });
  const page = initiativesPage;
  const { from, officersFrom, to } = page.swept;
  const officer = someCells({ reason: ' x ' });
  const cells = pageCells(page, { id: 'r1', system: row, officer });

  test('gives a sweep its id, its mark and the officers’ cells, trimmed', () => {
    const read = pageRowOf(page, 9, cells.slice(from, to));
    expect(read).toMatchObject({ row: 9, id: 'r1', cells: someCells({ reason: 'x' }) });
    expect(read?.mark.startsWith(`${markOf(page, 'r1', officer)}.`)).toBe(true);
    expect(pageRowOf(page, 9, [])).toBeUndefined();
  });

  test('has a mark that tells when somebody wrote over the program’s cells', () => {
    const mark = String(cells[from + 1]);
    const other = (column: number) => cells.map((cell, i) => (i === column ? 'khác' : cell));
    expect(isOverwritten(page, mark, cells)).toBe(false);
    expect(isOverwritten(page, mark, other(1))).toBe(true);
    expect(isOverwritten(page, mark, other(to))).toBe(true);
    expect(isOverwritten(page, mark, other(officersFrom))).toBe(false);
  });

  test('has a mark that belongs to its own id and cells', () => {
    const mark = markOf(page, 'r1', someCells());
    expect(isFresh(page, { row: 3, id: 'r1', mark, cells: someCells() })).toBe(false);
    expect(isFresh(page, { row: 3, id: 'r2', mark, cells: someCells() })).toBe(true);
    expect(isFresh(page, { row: 3, id: 'r1', mark, cells: someCells({ reason: 'x' }) })).toBe(true);
  });

  test('says what is missing, and hides what a trade secret must not show', () => {
    expect(row.readiness).toBe('Còn thiếu: năm sinh');
    const secret = someDossier({ facts: someFacts({ tradeSecret: true, description: '' }) });
    const beside = { missing: [], alike: [], grassroots: '' };
    expect(initiativeRow(secret, programme, beside).description).toMatch(/bí mật/i);
  });

  test('names its like until it is decided', () => {
    const other = someDossier({ id: 'r2', facts: someFacts({ fullName: 'Trần Văn Bình' }) });
    const answer = (change: Partial<Dossier>) =>
      initiativeRow(someDossier(change), programme, { missing: [], alike: [other], grassroots: '' })
        .answer;
    expect(answer({})).toContain('Giống tên và mô tả');
    const declined = someCells({ decision: 'Không chọn', reason: 'Trùng' });
    for (const change of [{ petition: 'p' }, { cells: declined }]) {
      expect(answer(change)).not.toContain('Giống');
    }
  });

  test('keeps id, mark and the officers’ columns together', () => {
    const fields = page.columns.map(({ field }) => field);
    expect(fields.slice(from, officersFrom)).toEqual(['id', 'mark']);
    expect(fields.slice(officersFrom, to)).toEqual(page.officer.map(({ field }) => field));
  });
});

test.each([
  ['Lập lần 1', 1],
  [' lập  lần 9 '.normalize('NFD'), 9],
  ['Lập lần 10', 0],
  ['', 0],
])('the request %j asks for round %i', (cell, round) => {
  expect(requestOf(cell)?.n ?? 0).toBe(round);
});

test('a tick of a checkbox is an answer in a cell', () => {
  expect([true, false, null, undefined, 0].map(cellText)).toEqual(['Có', 'Không', '', '', '0']);
});

test('every page has a place and names of its own in its workbook', () => {
  const { council } = programme;
  const all = [unionPages, unitPages(council), confederationPages].map((pages) =>
    Object.values<Page>(pages),
  );
  for (const pages of all) {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ sheetId }) => sheetId)).size).toBe(pages.length);
  }
  for (const page of [...all.flat(), publishPage, settingsPage, wordingPage, bulkPage]) {
    const { columns, officer, swept, firstRows } = page as Page;
    expect(columns.slice(swept.officersFrom, swept.to)).toEqual(officer);
    expect(columns.slice(swept.from, swept.officersFrom).map(({ field }) => field)).toEqual([
      'id',
      'mark',
    ]);
    for (const of of [columns.map(({ field }) => field), columns.map(({ header }) => header)]) {
      expect(of.every((text) => text !== '')).toBe(true);
      expect(new Set(of).size).toBe(of.length);
    }
    expect(columns.every(({ width }) => width > 30 && width < 500)).toBe(true);
    expect(new Set(firstRows.map(({ id }) => id)).size).toBe(firstRows.length);
  }
});

test('a change of a page carries a notice only where there is one', () => {
  expect(pageChange(initiativesPage, [])).toEqual({ page: initiativesPage, rows: [] });
  expect(pageChange(initiativesPage, [], 'x')).toEqual({
    page: initiativesPage,
    rows: [],
    notice: 'x',
  });
});

test('a row that an officer inserted is read too, without an id', () => {
  expect(rowOf(initiativesPage, 9, [])).toEqual({ row: 9, id: '', mark: '', cells: someCells() });
  expect(pageRowOf(initiativesPage, 9, ['', 'dấu'])).toMatchObject({ id: '', mark: 'dấu' });
  expect(pageRowOf(initiativesPage, 9, ['r1'])).toMatchObject({ id: 'r1', mark: '' });
});
