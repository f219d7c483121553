import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { xlsxOf } from '../../../scripts/workspace/xlsx.ts';
import { workspaceWith } from './program.ts';

const BOOK = `function go() {
  V.update({ values: [['Mã', 'Chọn'], ['0912000345', '=HYPERLINK("x")'], ['  hai  ', 7]] }, book(), 'A1', raw);
  const column = (n) => ({ sheetId: 0, startRowIndex: 1, startColumnIndex: n, endColumnIndex: n + 1 });
  const long = Array.from({ length: 90 }, (_, i) => ({ userEnteredValue: 'Công đoàn số ' + i }));
  Sheets.Spreadsheets.batchUpdate({ requests: [
    { updateSheetProperties: { properties: { sheetId: 0, title: 'Sáng kiến', gridProperties: { frozenRowCount: 1 } }, fields: 'title,gridProperties.frozenRowCount' } },
    { repeatCell: { range: { sheetId: 0, endRowIndex: 1 }, cell: { userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP', backgroundColor: { red: 1, green: 0.9 } } }, fields: 'userEnteredFormat(textFormat.bold,wrapStrategy,backgroundColor)' } },
    { updateDimensionProperties: { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 }, properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    { setDataValidation: { range: column(1), rule: { strict: true, condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }, { userEnteredValue: 'Không' }] } } } },
    { setDataValidation: { range: column(3), rule: { strict: true, condition: { type: 'ONE_OF_LIST', values: long } } } },
    { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, unprotectedRanges: [column(1)] } } },
    { addSheet: { properties: { title: 'Ẩn', hidden: true } } },
  ] }, book());
  return book();
}`;

const bytes = async () => {
  const w = workspaceWith(BOOK);
  return xlsxOf(w.spreadsheet(String(w.run('go'))));
};

test('an Excel file keeps text as text and carries formats, dropdowns and protection', async () => {
  const book = await readXlsx(await bytes(), { readStyles: true });
  expect(book.sheets.map((s) => [s.name, s.veryHidden === true])).toEqual([
    ['Sáng kiến', false],
    ['_lists', true],
  ]);
  const sheet = book.sheets[0];
  expect(sheet?.rows.slice(0, 3).map((row) => row.slice(0, 2))).toEqual([
    ['Mã', 'Chọn'],
    ['0912000345', '=HYPERLINK("x")'],
    ['  hai  ', 7],
  ]);
  expect([...(sheet?.cells?.values() ?? [])].some((cell) => cell.formula !== undefined)).toBe(
    false,
  );
  expect(sheet?.freezePane).toMatchObject({ rows: 1 });
  expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1 });
  expect(sheet?.columns?.[2]?.hidden).toBe(true);
  expect(sheet?.protection?.sheet).toBe(true);
  expect(sheet?.dataValidations).toMatchObject([
    { range: 'B2:B1000', values: ['Có', 'Không'] },
    { range: 'D2:D1000', formula1: "'_lists'!$A$1:$A$90" },
  ]);
  const style = (key: string) => sheet?.cells?.get(key)?.style;
  expect(style('0,0')).toMatchObject({ font: { bold: true }, alignment: { wrapText: true } });
  expect([style('1,0')?.protection?.locked, style('1,1')?.protection?.locked]).toEqual([
    undefined,
    false,
  ]);
});

test('the same content gives the same bytes', async () => {
  expect(Buffer.from(await bytes()).equals(Buffer.from(await bytes()))).toBe(true);
});
