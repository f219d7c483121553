import type { Vector } from '../vector.ts';

const REQUEST =
  'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const MASKS = 'https://developers.google.com/workspace/sheets/api/guides/field-masks';

/** Sheets.Spreadsheets.batchUpdate: cells and rows. */
export const cellVectors: readonly Vector[] = [
  {
    id: 'spreadsheets/a-mask-narrows-the-answer',
    call: `const { title } = t.tab();
    const answer = Sheets.Spreadsheets.get(t.book, { fields: 'sheets.properties.title' });
    return [Object.keys(answer), answer.sheets.some((s) => s.properties.title === title), Object.keys(answer.sheets[0].properties)];`,
    expect: { result: [['sheets'], true, ['title']] },
    source: MASKS,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/append-cells-goes-below-the-last-row',
    call: `const { title, id } = t.tab();
    t.V.update({ values: [['a'], [], ['b']] }, t.book, title + '!D1', t.raw);
    t.batch({ appendCells: { sheetId: id, fields: 'userEnteredValue', rows: [t.row('c')] } });
    return t.read(title + '!A4:D4');`,
    expect: { result: [['c']] },
    source: REQUEST,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/a-string-value-is-literal',
    call: `const { title, id } = t.tab();
    t.batch({ updateCells: { start: { sheetId: id, rowIndex: 0, columnIndex: 0 }, fields: 'userEnteredValue', rows: [t.row('=1+1', '0912000345', "'x")] } });
    return t.read(title + '!A1:C1');`,
    expect: { result: [['=1+1', '0912000345', "'x"]] },
    source:
      'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#ExtendedValue',
    confidence: 'B',
  },
  {
    id: 'spreadsheets/update-cells-without-a-value-empties',
    call: `const { title, id } = t.tab();
    t.V.update({ values: [['a', 'b']] }, t.book, title + '!A1', t.raw);
    t.batch({ updateCells: { start: { sheetId: id, rowIndex: 0, columnIndex: 0 }, fields: 'userEnteredValue', rows: [{ values: [{}] }] } });
    return t.read(title + '!A1:B1');`,
    expect: { result: [['', 'b']] },
    source: REQUEST,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/repeat-cell-fills-its-range',
    call: `const { title, id } = t.tab();
    t.batch({ repeatCell: { range: { sheetId: id, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 }, cell: { userEnteredValue: { stringValue: 'x' } }, fields: 'userEnteredValue' } });
    return t.read(title + '!A1:C3');`,
    expect: {
      result: [
        ['x', 'x'],
        ['x', 'x'],
      ],
    },
    source: REQUEST,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/inserted-rows-push-down',
    call: `const { title, id } = t.tab();
    t.V.update({ values: [['a'], ['b']] }, t.book, title + '!A1', t.raw);
    t.batch({ insertDimension: { range: { sheetId: id, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } });
    return t.read(title + '!A1:A9');`,
    expect: { result: [['a'], [], [], ['b']] },
    source: REQUEST,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/deleted-rows-pull-up',
    call: `const { title, id } = t.tab();
    t.V.update({ values: [['a'], ['b'], ['c']] }, t.book, title + '!A1', t.raw);
    t.batch({ deleteDimension: { range: { sheetId: id, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } });
    return t.read(title + '!A1:A9');`,
    expect: { result: [['c']] },
    source: REQUEST,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/sort-orders-rows',
    call: `const { title, id } = t.tab();
    t.V.update({ values: [['b', 1], ['a', 2]] }, t.book, title + '!A1', t.raw);
    t.batch({ sortRange: { range: { sheetId: id, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 }, sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } });
    return t.read(title + '!A1:B2');`,
    expect: {
      result: [
        ['a', 2],
        ['b', 1],
      ],
    },
    source: REQUEST,
    confidence: 'B',
  },
];
