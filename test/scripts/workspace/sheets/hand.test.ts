import { beforeEach, describe, expect, test } from 'vitest';
import type { Deed } from '../../../../scripts/workspace/sheets/hand.ts';
import type { Workspace } from '../../../../scripts/workspace/workspace.ts';
import { workspaceWith } from '../program.ts';

const editor = 'lan@example.org';
let w: Workspace;
let book: string;
beforeEach(() => {
  w = workspaceWith(`function go() {
    const { id } = Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.spreadsheet' });
    Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: '${editor}' }, id);
    V.update({ values: [['b', '2', 'y'], ['a', '1', 'x']] }, id, 'A1', raw);
    Sheets.Spreadsheets.batchUpdate({ requests: [
      { repeatCell: { range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 }, cell: { userEnteredFormat: { backgroundColor: { red: 1 } } }, fields: 'userEnteredFormat.backgroundColor' } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, unprotectedRanges: [{ sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 }] } } },
    ] }, id);
    return id;
  }`);
  book = String(w.run('go'));
});
const rows = () => w.spreadsheet(book).sheets[0]?.rows();
const column = (startIndex: number) =>
  ({ sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 }) as const;
const row = (startIndex: number) =>
  ({ sheetId: 0, dimension: 'ROWS', startIndex, endIndex: startIndex + 1 }) as const;

const deeds: readonly (readonly [string, Deed, string[][]])[] = [
  ['insert a row', { insertDimension: { range: row(1) } }, [['b', '2', 'y'], [], ['a', '1', 'x']]],
  ['delete a row', { deleteDimension: { range: row(0) } }, [['a', '1', 'x']]],
  [
    'move a column',
    { moveDimension: { source: column(1), destinationIndex: 3 } },
    [
      ['b', 'y', '2'],
      ['a', 'x', '1'],
    ],
  ],
  [
    'sort',
    { sortRange: { range: { sheetId: 0 }, sortSpecs: [{ dimensionIndex: 0 }] } },
    [
      ['a', '1', 'x'],
      ['b', '2', 'y'],
    ],
  ],
];

describe.for(deeds)('to %s', ([, deed, after]) => {
  test('is the owner’s to do', () => {
    expect(w.actOn(book, deed)).toEqual({ ok: true });
    expect(rows()).toEqual(after);
  });

  test('is refused to an editor where the sheet is protected', () => {
    const before = rows();
    expect(w.actOn(book, deed, editor).ok).toBe(false);
    expect(rows()).toEqual(before);
  });
});

test('a column takes its look and its unprotected cells along', () => {
  w.actOn(book, { moveDimension: { source: column(1), destinationIndex: 0 } });
  const sheet = w.spreadsheet(book).sheets[0];
  expect(sheet?.formats[0]?.range).toMatchObject({ startColumnIndex: 0, endColumnIndex: 1 });
  expect(w.typeInto(book, 'A1', '7', editor).ok).toBe(true);
  expect(w.typeInto(book, 'B1', '7', editor).ok).toBe(false);
});

test('a range whose column leaves is cut in two', () => {
  w.run('go');
  w.actOn(book, { moveDimension: { source: column(0), destinationIndex: 2 } });
  w.actOn(book, { moveDimension: { source: column(0), destinationIndex: 26 } });
  const { unprotectedRanges } = w.spreadsheet(book).sheets[0]?.protections[0] ?? {};
  expect(unprotectedRanges).toMatchObject([{ startColumnIndex: 25, endColumnIndex: 26 }]);
});

test('an editor adds a tab and can’t rename or delete a protected one; the owner may', () => {
  const rename: Deed = {
    updateSheetProperties: { properties: { sheetId: 0, title: 'Khác' }, fields: 'title' },
  };
  expect(
    w.actOn(book, { addSheet: { properties: { title: 'Nháp', sheetId: 7 } } }, editor).ok,
  ).toBe(true);
  expect(w.actOn(book, rename, editor).ok).toBe(false);
  expect(w.actOn(book, { deleteSheet: { sheetId: 0 } }, editor).ok).toBe(false);
  expect(w.actOn(book, rename).ok).toBe(true);
  expect(w.actOn(book, { deleteSheet: { sheetId: 7 } }, editor).ok).toBe(true);
});
