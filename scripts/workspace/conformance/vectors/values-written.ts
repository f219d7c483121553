import type { Vector } from '../vector.ts';

const INPUT =
  'https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption';
const VALUES =
  'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values';

/** Sheets.Spreadsheets.Values: what becomes of a value that is written. */
export const writtenVectors: readonly Vector[] = [
  {
    id: 'values/raw-keeps-a-leading-zero',
    call: `return t.stored(t.raw, '01234');`,
    expect: { result: '01234' },
    source: INPUT,
    confidence: 'B',
  },
  {
    id: 'values/raw-keeps-a-phone-number',
    call: `return t.stored(t.raw, '0912000345');`,
    expect: { result: '0912000345' },
    source: 'google-behaviour.md 37',
    confidence: 'A',
  },
  {
    id: 'values/raw-keeps-a-date-like-text',
    call: `return t.stored(t.raw, '2021-03-20');`,
    expect: { result: '2021-03-20' },
    source: 'google-behaviour.md 37',
    confidence: 'A',
  },
  {
    id: 'values/raw-keeps-true-as-text',
    call: `return t.stored(t.raw, 'TRUE');`,
    expect: { result: 'TRUE' },
    source: INPUT,
    confidence: 'B',
  },
  {
    id: 'values/raw-makes-no-formula',
    call: `return [t.stored(t.raw, '=1+1'), t.shown(t.raw, '=1+1')];`,
    expect: { result: ['=1+1', '=1+1'] },
    source: INPUT,
    confidence: 'B',
  },
  {
    id: 'values/raw-keeps-an-apostrophe',
    call: `return t.stored(t.raw, "'0007");`,
    expect: { result: "'0007" },
    source: INPUT,
    confidence: 'B',
  },
  {
    id: 'values/raw-keeps-numbers-and-booleans',
    call: `return [t.stored(t.raw, 12.5), t.stored(t.raw, true)];`,
    expect: { result: [12.5, true] },
    source: INPUT,
    confidence: 'B',
  },
  {
    id: 'values/typed-loses-a-leading-zero',
    call: `return [t.stored(t.typed, '01234'), t.stored(t.typed, '0912000345')];`,
    expect: { result: [1234, 912000345] },
    source: 'google-behaviour.md 29, 30',
    confidence: 'A',
  },
  {
    id: 'values/typed-joins-digits-around-a-space',
    call: `return t.stored(t.typed, '22 34');`,
    expect: { result: 2234 },
    source: 'google-behaviour.md 29',
    confidence: 'A',
  },
  {
    id: 'values/typed-keeps-zeros-in-a-text-cell',
    call: `const { title, id } = t.tab();
    t.batch({ repeatCell: { range: { sheetId: id }, cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } }, fields: 'userEnteredFormat.numberFormat' } });
    t.V.update({ values: [['0912000345', '079000000345']] }, t.book, title + '!A1', t.typed);
    return t.read(title + '!A1:B1');`,
    expect: { result: [['0912000345', '079000000345']] },
    source: 'google-behaviour.md 31',
    confidence: 'A',
  },
  {
    id: 'values/a-text-stays-text-when-the-format-leaves',
    call: `const { title, id } = t.tab();
    const format = (numberFormat) => t.batch({ repeatCell: { range: { sheetId: id }, cell: { userEnteredFormat: { numberFormat } }, fields: 'userEnteredFormat.numberFormat' } });
    format({ type: 'TEXT' });
    t.V.update({ values: [['0912000345']] }, t.book, title + '!A1', t.typed);
    format({ type: 'NUMBER', pattern: '0' });
    return t.read(title + '!A1');`,
    expect: { result: [['0912000345']] },
    source: 'google-behaviour.md 31',
    confidence: 'A',
  },
  {
    id: 'values/typed-begins-a-formula',
    call: `return [t.stored(t.typed, '=1+1'), t.rendered(t.typed, '=1+1', 'FORMULA')];`,
    expect: { result: [2, '=1+1'] },
    source: 'google-behaviour.md 33',
    confidence: 'A',
  },
  {
    id: 'values/typed-reads-truth-values',
    call: `return [t.stored(t.typed, 'TRUE'), t.stored(t.typed, 'false')];`,
    expect: { result: [true, false] },
    source: INPUT,
    confidence: 'B',
  },
  {
    id: 'values/typed-reads-a-percentage',
    call: `return [t.stored(t.typed, '12%'), t.shown(t.typed, '12%')];`,
    expect: { result: [0.12, '12%'] },
    source: INPUT,
    confidence: 'B',
  },
  {
    id: 'values/typed-reads-an-iso-date',
    call: `return [t.stored(t.typed, '2021-03-20'), t.shown(t.typed, '2021-03-20')];`,
    expect: { result: [44275, '2021-03-20'] },
    source: INPUT,
    confidence: 'B',
  },
  {
    id: 'values/typed-reads-an-american-date',
    call: `return t.stored(t.typed, '3/20/2021');`,
    expect: { result: 44275 },
    source: INPUT,
    confidence: 'B',
  },
  {
    id: 'values/typed-keeps-words',
    call: `return t.stored(t.typed, 'Nguyễn Thị Lan');`,
    expect: { result: 'Nguyễn Thị Lan' },
    source: INPUT,
    confidence: 'B',
  },
  {
    id: 'values/null-leaves-a-cell-alone',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a', 'b']] }, t.book, title + '!A1', t.raw);
    t.V.update({ values: [[null, 'c']] }, t.book, title + '!A1', t.raw);
    return t.read(title + '!A1:B1');`,
    expect: { result: [['a', 'c']] },
    source: VALUES,
    confidence: 'B',
  },
  {
    id: 'values/an-empty-text-empties-a-cell',
    call: `const { title } = t.tab();
    t.V.update({ values: [['a', 'b']] }, t.book, title + '!A1', t.raw);
    t.V.update({ values: [['', 'c']] }, t.book, title + '!A1', t.raw);
    return t.read(title + '!A1:B1');`,
    expect: { result: [['', 'c']] },
    source: VALUES,
    confidence: 'B',
  },
];
