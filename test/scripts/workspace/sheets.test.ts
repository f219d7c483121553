import { describe, expect, test } from 'vitest';
import { run, workspaceWith } from './program.ts';

describe('values', () => {
  test('RAW keeps text as it is and USER_ENTERED reads it as a person’s entry', () => {
    const texts = ['=1+1', '0912 000 345', '01234', "'0007", 'TRUE', '2021-04-15', 'Lan', '12,5'];
    const write = (option: string) =>
      run(`V.update({ values: [${JSON.stringify(texts)}] }, book(), 'A1', ${option});
        return V.get(book(), 'A1:H1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values[0];`);
    expect(write('raw')).toEqual(texts);
    expect(write('typed')).toEqual([2, 912000345, 1234, '0007', true, 44301, 'Lan', '12,5']);
  });

  test('a Vietnamese workbook reads Vietnamese dates and numbers', () => {
    expect(
      run(`Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSpreadsheetProperties:
          { properties: { locale: 'vi_VN' }, fields: 'locale' } }] }, book());
        V.update({ values: [['15/4/2021', '1.234.567', '12,5', '4/2021', '31/2/2021', '5%']] }, book(), 'A1', typed);
        return [V.get(book(), 'A1:F1').values[0],
          V.get(book(), 'A1:F1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values[0]];`),
    ).toEqual([
      ['15/4/2021', '1.234.567', '12,5', '04/2021', '31/2/2021', '5%'],
      [44301, 1234567, 12.5, 44287, '31/2/2021', 0.05],
    ]);
  });

  test('a cell formatted as text keeps the zero that a person typed', () => {
    const w =
      workspaceWith(`function go() { Sheets.Spreadsheets.batchUpdate({ requests: [{ repeatCell: {
      range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 },
      cell: { userEnteredFormat: { numberFormat: { type: 'TEXT' } } },
      fields: 'userEnteredFormat.numberFormat' } }] }, book()); return book(); }`);
    const id = String(w.run('go'));
    expect(w.typeInto(id, 'Sheet1!A1', '0912000345')).toEqual({ ok: true });
    expect(w.typeInto(id, 'Sheet1!B1', '0912000345')).toEqual({ ok: true });
    expect(w.spreadsheet(id).sheets[0]?.rows()).toEqual([['912000345', '0912000345']]);
  });

  test('answers leave out the empty cells and rows at the ends', () => {
    expect(
      run(`V.update({ values: [['a', '', 'c', ''], ['', ''], ['x']] }, book(), 'B2', raw);
        return [V.get(book(), 'A1:Z10'), V.get(book(), 'Y5:Z'), V.get(book(), 'B2:D4', { majorDimension: 'COLUMNS' }).values];`),
    ).toEqual([
      {
        range: 'Sheet1!A1:Z10',
        majorDimension: 'ROWS',
        values: [[], ['', 'a', '', 'c'], [], ['', 'x']],
      },
      { range: 'Sheet1!Y5:Z1000', majorDimension: 'ROWS' },
      [['a', '', 'x'], [], ['c']],
    ]);
  });

  test('refusals carry Google’s words and code', () => {
    expect(
      run(`const code = (act) => { try { act(); } catch (e) { return [e.name, e.details.code]; } };
        return [
          refusal(() => V.get(book(), 'Nope!A1')),
          refusal(() => V.get(book(), 'A1001')),
          refusal(() => V.update({ values: [[1, 2], [3, 4]] }, book(), 'Z1000', raw)),
          refusal(() => V.update({ values: [['a'], ['b']] }, book(), 'A1:B1', raw)),
          refusal(() => V.update({ values: [['x'.repeat(50001)]] }, book(), 'A1', raw)),
          refusal(() => V.update({ values: [['x']] }, book(), 'A1')),
          refusal(() => V.get('nowhere', 'A1')),
          code(() => V.get('nowhere', 'A1')),
        ];`),
    ).toEqual([
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: Nope!A1',
      'API call to sheets.spreadsheets.values.get failed with error: Range (Sheet1!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
      'API call to sheets.spreadsheets.values.update failed with error: Range (Sheet1!Z1000:AA1001) exceeds grid limits. Max rows: 1000, max columns: 26',
      'API call to sheets.spreadsheets.values.update failed with error: Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
      'API call to sheets.spreadsheets.values.update failed with error: Your input contains more than the maximum of 50000 characters in a single cell.',
      "API call to sheets.spreadsheets.values.update failed with error: 'valueInputOption' is required but not specified",
      'API call to sheets.spreadsheets.values.get failed with error: Requested entity was not found.',
      ['GoogleJsonResponseException', 404],
    ]);
  });

  test('append writes below the table it finds, over what a gap hides, and grows the grid', () => {
    expect(
      run(`V.update({ values: [['h', 'h'], ['1', '1'], [], ['2', '2']] }, book(), 'B1', raw);
        const first = V.append({ values: [['new']] }, book(), 'B1', raw);
        const last = V.append({ values: [['end']] }, book(), 'A:Z', raw);
        Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSheetProperties: { properties: { sheetId: 0,
          gridProperties: { rowCount: 5 } }, fields: 'gridProperties.rowCount' } }] }, book());
        const grown = V.append({ values: [['more'], ['rows']] }, book(), 'B4', raw);
        return [first.tableRange, first.updates.updatedRange, last.updates.updatedRange, grown.updates.updatedRange,
          Sheets.Spreadsheets.get(book(), { fields: 'sheets.properties.gridProperties.rowCount' })];`),
    ).toEqual([
      'Sheet1!B1:C2',
      'Sheet1!B3',
      'Sheet1!B5',
      'Sheet1!B6:B7',
      { sheets: [{ properties: { gridProperties: { rowCount: 7 } } }] },
    ]);
  });
});

describe('batchUpdate', () => {
  test('is applied whole or not at all', () => {
    expect(
      run(`V.update({ values: [['kept']] }, book(), 'A1', raw);
        const text = refusal(() => Sheets.Spreadsheets.batchUpdate({ requests: [
          { addSheet: { properties: { title: 'Mới' } } },
          { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
          { updateCells: { start: { sheetId: 99 }, rows: [], fields: 'userEnteredValue' } },
        ] }, book()));
        const { sheets } = Sheets.Spreadsheets.get(book());
        return [text, sheets.map((s) => s.properties.title), V.get(book(), 'A1').values];`),
    ).toEqual([
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[2].updateCells: No grid with id: 99',
      ['Sheet1'],
      [['kept']],
    ]);
  });

  test('appendCells goes below the last row with data; texts stay texts', () => {
    expect(
      run(`V.update({ values: [['a'], [], ['b']] }, book(), 'D1', raw);
        Sheets.Spreadsheets.batchUpdate({ requests: [{ appendCells: { sheetId: 0, fields: 'userEnteredValue',
          rows: [{ values: [{ userEnteredValue: { stringValue: '=1+1' } }, {}, { userEnteredValue: { numberValue: 7 } }] }] } }] }, book());
        return V.get(book(), 'A4:Z4', { valueRenderOption: 'UNFORMATTED_VALUE' }).values;`),
    ).toEqual([['=1+1', '', 7]]);
  });

  test('inserting and deleting rows moves cells, dropdowns and protected ranges', () => {
    const w = workspaceWith(`function go() {
      V.update({ values: [['1'], ['2'], ['3'], ['4']] }, book(), 'A1', raw);
      const box = { sheetId: 0, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 1 };
      const rows = (startIndex, endIndex) => ({ range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex } });
      Sheets.Spreadsheets.batchUpdate({ requests: [
        { setDataValidation: { range: box, rule: { strict: true, inputMessage: 'Chọn một mục', condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }] } } } },
        { addProtectedRange: { protectedRange: { range: box } } },
        { insertDimension: rows(1, 3) },
        { deleteDimension: rows(0, 1) },
      ] }, book());
      return book();
    }`);
    const id = String(w.run('go'));
    const sheet = w.spreadsheet(id).sheets[0];
    expect(sheet?.rows()).toEqual([[], [], ['2'], ['3'], ['4']]);
    expect(sheet?.validations[0]?.range).toMatchObject({ startRowIndex: 3, endRowIndex: 5 });
    expect(sheet?.protections[0]?.range).toMatchObject({ startRowIndex: 3, endRowIndex: 5 });
    expect(w.typeInto(id, 'A4', 'Không')).toEqual({ ok: false, message: 'Chọn một mục' });
    expect(w.typeInto(id, 'A4', 'Có')).toEqual({ ok: true });
  });

  test('a request that Google has and the workspace has not is refused by name', () => {
    expect(
      run(
        `return refusal(() => Sheets.Spreadsheets.batchUpdate({ requests: [{ addChart: {} }] }, book()));`,
      ),
    ).toContain('addChart is not implemented by the local workspace');
  });
});

test('a field mask narrows the answer, and a wrong name in it is refused', () => {
  expect(
    run(`V.update({ values: [['a']] }, book(), 'A1', raw);
      return [V.batchGet(book(), { ranges: ['A1', 'B1'], fields: 'valueRanges.values' }),
        refusal(() => Sheets.Spreadsheets.get(book(), { fields: 'sheets.properties.sheetID' }))];`),
  ).toEqual([
    { valueRanges: [{ values: [['a']] }, {}] },
    expect.stringContaining('Invalid field selection sheetID'),
  ]);
});

test('an officer may not touch a protected cell, nor a file that is not shared with them', () => {
  const w = workspaceWith(`function go() {
    const { id } = Drive.Files.create({ name: 'Sổ', mimeType: 'application/vnd.google-apps.spreadsheet' }, null, { fields: 'id' });
    Drive.Permissions.create({ type: 'user', role: 'writer', emailAddress: 'canbo@example.org' }, id);
    Sheets.Spreadsheets.batchUpdate({ requests: [{ addProtectedRange: { protectedRange: { range: { sheetId: 0 },
      unprotectedRanges: [{ sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 }] } } }] }, id);
    return id;
  }`);
  const id = String(w.run('go'));
  expect(w.typeInto(id, 'A1', 'x', 'canbo@example.org').ok).toBe(false);
  expect(w.typeInto(id, 'B1', 'x', 'canbo@example.org').ok).toBe(true);
  expect(w.typeInto(id, 'B1', 'x', 'khac@example.org').ok).toBe(false);
  expect(w.typeInto(id, 'A1', 'x').ok).toBe(true);
  const block = [
    ['1', '2'],
    ['3', '4'],
  ];
  expect(w.pasteInto(id, 'B2', block, 'canbo@example.org')).toMatchObject({ ok: false });
  expect(w.spreadsheet(id).sheets[0]?.rows()).toEqual([['x', 'x']]);
  expect(w.pasteInto(id, 'B1000', block)).toEqual({ ok: true });
  expect(w.spreadsheet(id).sheets[0]).toMatchObject({ rowCount: 1001 });
});
