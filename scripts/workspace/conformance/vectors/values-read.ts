import type { Vector } from '../vector.ts';

const GUIDE = 'https://developers.google.com/workspace/sheets/api/guides/values';
const VALUES =
  'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values';
const RENDER =
  'https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption';

/** Sheets.Spreadsheets.Values: what is read, appended and counted. */
export const readVectors: readonly Vector[] = [
  {
    id: 'values/unformatted-has-types',
    call: `const { title } = t.tab();
    t.V.update({ values: [[1.5, true, 'chữ']] }, t.book, title + '!A1', t.raw);
    return t.read(title + '!A1:C1');`,
    expect: { result: [[1.5, true, 'chữ']] },
    source: 'google-behaviour.md 34',
    confidence: 'A',
  },
  {
    id: 'values/formatted-is-the-default',
    call: `const { title } = t.tab();
    t.V.update({ values: [[1.5, true, 'chữ']] }, t.book, title + '!A1', t.raw);
    return t.V.get(t.book, title + '!A1:C1').values;`,
    expect: { result: [['1.5', 'TRUE', 'chữ']] },
    source: RENDER,
    confidence: 'B',
  },
  {
    id: 'values/empty-ends-are-left-out',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a', '', 'c', ''], ['', ''], ['x']] }, t.book, title + '!B2', t.raw);
    return t.V.get(t.book, title + '!A1:F9').values;`,
    expect: { result: [[], ['', 'a', '', 'c'], [], ['', 'x']] },
    source: VALUES,
    confidence: 'B',
  },
  {
    id: 'values/an-empty-range-has-no-values',
    call: `const { title } = t.tab();
    return 'values' in t.V.get(t.book, title + '!A1:B2');`,
    expect: { result: false },
    source: VALUES,
    confidence: 'B',
  },
  {
    id: 'values/by-columns',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a', 'b'], ['c', 'd']], majorDimension: 'COLUMNS' }, t.book, title + '!A1', t.raw);
    return [t.V.get(t.book, title + '!A1:B2').values, t.V.get(t.book, title + '!A1:B2', { majorDimension: 'COLUMNS' }).values];`,
    expect: {
      result: [
        [
          ['a', 'c'],
          ['b', 'd'],
        ],
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
    },
    source: VALUES,
    confidence: 'B',
  },
  {
    id: 'values/several-ranges-come-in-their-order',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a', 'b']] }, t.book, title + '!A1', t.raw);
    return t.V.batchGet(t.book, { ranges: [title + '!B1', title + '!A1'] }).valueRanges.map((r) => r.values);`,
    expect: { result: [[['b']], [['a']]] },
    source: GUIDE,
    confidence: 'B',
  },
  {
    id: 'values/update-counts-what-it-wrote',
    call: `const { title } = t.tab();
    const { updatedRows, updatedColumns, updatedCells } = t.V.update({ values: [['a', 'b'], ['c']] }, t.book, title + '!A1', t.raw);
    return [updatedRows, updatedColumns, updatedCells];`,
    expect: { result: [2, 2, 3] },
    source: GUIDE,
    confidence: 'B',
  },
  {
    id: 'values/batch-update-counts-in-all',
    call: `const { title } = t.tab();
    const reply = t.V.batchUpdate({ valueInputOption: 'RAW', data: [{ range: title + '!A1:B2', values: [['a', 'b'], ['c', 'd']] }] }, t.book);
    return [reply.totalUpdatedCells, reply.totalUpdatedRows, reply.totalUpdatedColumns, reply.totalUpdatedSheets, reply.responses.length];`,
    expect: { result: [4, 2, 2, 1, 1] },
    source: 'google-behaviour.md 39',
    confidence: 'A',
  },
  {
    id: 'values/batch-update-counts-a-column-once',
    call: `const { title } = t.tab();
    const reply = t.V.batchUpdate({ valueInputOption: 'RAW', data: [{ range: title + '!A1:B1', values: [['a', 'b']] }, { range: title + '!A2', values: [['c']] }] }, t.book);
    return [reply.totalUpdatedCells, reply.totalUpdatedRows, reply.totalUpdatedColumns, reply.totalUpdatedSheets];`,
    expect: { result: [3, 2, 2, 1] },
    source: `${VALUES}/batchUpdate`,
    confidence: 'B',
  },
  {
    id: 'values/append-goes-below-the-table',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a', 'b'], ['c', 'd']] }, t.book, title + '!A1', t.raw);
    const reply = t.V.append({ values: [['e', 'f']] }, t.book, title + '!A1', t.raw);
    return [t.local(reply.tableRange), t.local(reply.updates.updatedRange)];`,
    expect: { result: ['A1:B2', 'A3:B3'] },
    source: GUIDE,
    confidence: 'B',
  },
  {
    id: 'values/append-finds-the-table-in-the-range',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a'], ['b']] }, t.book, title + '!C3', t.raw);
    return t.local(t.V.append({ values: [['c']] }, t.book, title + '!C3', t.raw).updates.updatedRange);`,
    expect: { result: 'C5' },
    source: GUIDE,
    confidence: 'B',
  },
  {
    id: 'values/append-grows-the-grid',
    call: `const { title, id } = t.tab();
    t.batch({ updateSheetProperties: { properties: { sheetId: id, gridProperties: { rowCount: 2 } }, fields: 'gridProperties.rowCount' } });
    t.V.update({ values: [['a'], ['b']] }, t.book, title + '!A1', t.raw);
    return t.local(t.V.append({ values: [['c'], ['d']] }, t.book, title + '!A1', t.raw).updates.updatedRange);`,
    expect: { result: 'A3:A4' },
    source: GUIDE,
    confidence: 'B',
  },
  {
    id: 'values/clear-says-what-it-cleared',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a', 'b']] }, t.book, title + '!A1', t.raw);
    const cleared = t.V.clear({}, t.book, title + '!A1:A9').clearedRange;
    return [t.local(cleared), t.read(title + '!A1:B1')];`,
    expect: { result: ['A1:A9', [['', 'b']]] },
    source: VALUES,
    confidence: 'B',
  },
  {
    id: 'values/batch-clear-clears-each',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a', 'b', 'c']] }, t.book, title + '!A1', t.raw);
    const { clearedRanges } = t.V.batchClear({ ranges: [title + '!A1', title + '!C1'] }, t.book);
    return [clearedRanges.map(t.local), t.read(title + '!A1:C1')];`,
    expect: { result: [['A1', 'C1'], [['', 'b']]] },
    source: VALUES,
    confidence: 'B',
  },
];
