import { describe, expect, test } from 'vitest';
import { entered } from '../../../../scripts/workspace/sheets/entry.ts';
import { run } from '../program.ts';

describe('what a person types, in a Vietnamese workbook and in an English one', () => {
  const cases: readonly (readonly [typed: string, vi: unknown, en: unknown])[] = [
    ['0912000345', 912000345, 912000345],
    ['0912 000 345', 912000345, 912000345],
    ['0912.000.345', '0912.000.345', '0912.000.345'],
    ['+84912000345', 84912000345, 84912000345],
    ['-5', -5, -5],
    ['12,5', 12.5, '12,5'],
    ['12.5', '12.5', 12.5],
    ['1.234.567', { v: 1234567, p: '#,##0' }, '1.234.567'],
    ['1,234,567', '1,234,567', { v: 1234567, p: '#,##0' }],
    ['12,5%', { v: 0.125, p: '0.00%' }, '12,5%'],
    ['1e3', 1000, 1000],
    ['15/4/2021', { v: 44301, p: 'd/m/yyyy' }, '15/4/2021'],
    ['4/15/2021', '4/15/2021', { v: 44301, p: 'm/d/yyyy' }],
    ['31/2/2021', '31/2/2021', '31/2/2021'],
    ['2021-04-15', { v: 44301, p: 'yyyy-mm-dd' }, { v: 44301, p: 'yyyy-mm-dd' }],
    ['15/04/2021 12:00', { v: 44301.5, p: 'dd/mm/yyyy hh:mm' }, '15/04/2021 12:00'],
    ['18:00', { v: 0.75, p: 'hh:mm' }, { v: 0.75, p: 'hh:mm' }],
    ['25:00', '25:00', '25:00'],
    ['true', true, true],
    ["'0912", '0912', '0912'],
    ['=1+2*3', { v: 7, f: '=1+2*3' }, { v: 7, f: '=1+2*3' }],
    [
      '=IMPORTXML("x")',
      { v: '#ERROR!', f: '=IMPORTXML("x")' },
      { v: '#ERROR!', f: '=IMPORTXML("x")' },
    ],
    ['=', '=', '='],
    ['', null, null],
    ['Nguyễn Thị Lan', 'Nguyễn Thị Lan', 'Nguyễn Thị Lan'],
  ];

  test.for(cases)('%j', ([typed, vi, en]) => {
    expect(entered(typed, 'vi_VN', false)).toEqual(vi);
    expect(entered(typed, 'en_US', false)).toEqual(en);
    // In a cell that is formatted as text every character stays.
    expect(entered(typed, 'vi_VN', true)).toEqual(typed === '' ? null : typed);
  });
});

test('a workbook takes ten million cells and 18,278 columns, and not one more', () => {
  const refused = (properties: string) =>
    run(`return refusal(() => Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: ${properties} }, fields: 'gridProperties' } }] }, book()));`);
  expect(refused('{ rowCount: 10000000, columnCount: 1 }')).toBe('done');
  expect(refused('{ rowCount: 10000001, columnCount: 1 }')).toContain('10000000 cells');
  expect(refused('{ rowCount: 1, columnCount: 18278 }')).toBe('done');
  expect(refused('{ rowCount: 1, columnCount: 18279 }')).toContain('18278 columns');
});

test('a cell takes 50,000 characters, typed or raw or as cell data, and not one more', () => {
  expect(
    run(`const write = (length, option) => refusal(() => V.update({ values: [['x'.repeat(length)]] }, book(), 'A1', option));
      const cell = (length) => refusal(() => Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { start: { sheetId: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'x'.repeat(length) } }] }], fields: 'userEnteredValue' } }] }, book()));
      return [write(50000, raw), write(50001, raw), write(50000, typed), write(50001, typed), cell(50000), cell(50001)]
        .map((said) => said === 'done' || /maximum of 50000 characters/.test(said) && 'refused');`),
  ).toEqual([true, 'refused', true, 'refused', true, 'refused']);
});
