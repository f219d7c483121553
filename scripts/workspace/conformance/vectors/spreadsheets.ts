import type { Vector } from '../vector.ts';

const REQUEST =
  'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request';
const BATCH =
  'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate';
const CREATE =
  'https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/create';
const MASKS = 'https://developers.google.com/workspace/sheets/api/guides/field-masks';
const REPORTED = 'reported by many, e.g. in issues of googleapis clients';

/** Sheets.Spreadsheets: files, tabs and atomic writes. */
export const spreadsheetVectors: readonly Vector[] = [
  {
    id: 'spreadsheets/a-new-one-has-one-sheet',
    call: `const { spreadsheetId } = Sheets.Spreadsheets.create({ properties: { title: 'Thử' } });
    t.made(spreadsheetId);
    const { properties, sheets } = Sheets.Spreadsheets.get(spreadsheetId);
    const { sheetId, index, gridProperties } = sheets[0].properties;
    return [properties.title, sheets.length, sheetId, index, gridProperties.rowCount, gridProperties.columnCount];`,
    expect: { result: ['Thử', 1, 0, 0, 1000, 26] },
    source: CREATE,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/a-wrong-mask-is-refused',
    call: `Sheets.Spreadsheets.get(t.book, { fields: 'sheets.properties.titel' });`,
    expect: { error: 'titel' },
    source: MASKS,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/add-sheet-answers-its-properties',
    call: `const reply = t.batch({ addSheet: { properties: { title: 'Thêm', sheetId: 4001 } } });
    t.batch({ deleteSheet: { sheetId: 4001 } });
    const { sheetId, title } = reply.replies[0].addSheet.properties;
    return [sheetId, title];`,
    expect: { result: [4001, 'Thêm'] },
    source: BATCH,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/replies-come-in-order-and-may-be-empty',
    call: `const { id } = t.tab();
    const { replies } = t.batch(
      { updateSheetProperties: { properties: { sheetId: id, gridProperties: { frozenRowCount: 1 } }, fields: 'gridProperties.frozenRowCount' } },
      { addSheet: { properties: { title: 'Thêm nữa', sheetId: 4002 } } }, { deleteSheet: { sheetId: 4002 } });
    return replies.map((reply) => Object.keys(reply));`,
    expect: { result: [[], ['addSheet'], []] },
    source: BATCH,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/all-or-nothing',
    call: `const { title, id } = t.tab();
    let refused = false;
    try {
      t.batch({ updateCells: { start: { sheetId: id, rowIndex: 0, columnIndex: 0 }, fields: 'userEnteredValue', rows: [t.row('a')] } }, { deleteSheet: { sheetId: 999999 } });
    } catch (e) { refused = true; }
    return [refused, t.read(title + '!A1')];`,
    expect: { result: [true, []] },
    source: BATCH,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/a-refusal-names-its-request',
    call: `const { id } = t.tab();
    t.batch({ updateSheetProperties: { properties: { sheetId: id, gridProperties: { frozenRowCount: 1 } }, fields: 'gridProperties.frozenRowCount' } }, { deleteSheet: { sheetId: 999999 } });`,
    expect: { error: 'Invalid requests[1].deleteSheet: ' },
    source: 'https://github.com/googleapis/google-api-php-client/issues/1293',
    confidence: 'C',
  },
  {
    id: 'spreadsheets/two-tabs-of-one-name-are-refused',
    call: `const { title } = t.tab();
    t.batch({ addSheet: { properties: { title } } });`,
    expect: { error: 'already exists. Please enter another name.' },
    source: REPORTED,
    confidence: 'C',
  },
  {
    id: 'spreadsheets/the-last-tab-stays',
    call: `const { spreadsheetId } = Sheets.Spreadsheets.create({ properties: { title: 'Thử' } });
    t.made(spreadsheetId);
    Sheets.Spreadsheets.batchUpdate({ requests: [{ deleteSheet: { sheetId: 0 } }] }, spreadsheetId);`,
    expect: { error: "You can't remove all the" },
    source: 'https://github.com/tidyverse/googlesheets4/issues/70',
    confidence: 'C',
  },
  {
    id: 'spreadsheets/no-requests-are-refused',
    call: `Sheets.Spreadsheets.batchUpdate({ requests: [] }, t.book);`,
    expect: { error: 'Must specify at least one request.' },
    source: 'https://github.com/googleapis/google-api-nodejs-client/issues/1001',
    confidence: 'C',
  },
  {
    id: 'spreadsheets/a-tab-is-renamed',
    call: `const { id } = t.tab();
    t.batch({ updateSheetProperties: { properties: { sheetId: id, title: 'Tên mới' }, fields: 'title' } });
    const found = Sheets.Spreadsheets.get(t.book).sheets.find((s) => s.properties.sheetId === id);
    return found.properties.title;`,
    expect: { result: 'Tên mới' },
    source: REQUEST,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/a-protected-range-has-an-id',
    call: `const { id } = t.tab();
    const { replies } = t.batch({ addProtectedRange: { protectedRange: { range: { sheetId: id } } } });
    return typeof replies[0].addProtectedRange.protectedRange.protectedRangeId;`,
    expect: { result: 'number' },
    source: REQUEST,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/an-update-without-fields-is-refused',
    call: `const { id } = t.tab();
    t.batch({ updateSheetProperties: { properties: { sheetId: id, title: 'x' } } });`,
    expect: { error: 'field' },
    source: REQUEST,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/a-moved-column-goes-before-the-index-that-it-saw',
    call: `const { title, id } = t.tab();
    t.batch({ updateCells: { start: { sheetId: id, rowIndex: 0, columnIndex: 0 }, fields: 'userEnteredValue', rows: [t.row('a', 'b', 'c', 'd')] } });
    const move = (startIndex, destinationIndex) => t.batch({ moveDimension: { source: { sheetId: id, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 }, destinationIndex } });
    move(0, 2);
    const first = t.read(title + '!A1:D1');
    move(3, 0);
    return [first, t.read(title + '!A1:D1')];`,
    expect: { result: [[['b', 'a', 'c', 'd']], [['d', 'b', 'a', 'c']]] },
    source: `${REQUEST}#movedimensionrequest`,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/a-filter-view-has-an-id-by-which-it-goes',
    call: `const { id } = t.tab();
    const filter = { title: 'Còn thiếu', range: { sheetId: id, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 3 }, filterSpecs: [{ columnIndex: 1, filterCriteria: { condition: { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: 'Còn' }] } } }] };
    const { replies } = t.batch({ addFilterView: { filter } });
    const { filterViewId, title } = replies[0].addFilterView.filter;
    const views = () => (Sheets.Spreadsheets.get(t.book, { fields: 'sheets(properties.sheetId,filterViews.filterViewId)' }).sheets.find((s) => s.properties.sheetId === id).filterViews || []).length;
    const before = views();
    t.batch({ deleteFilterView: { filterId: filterViewId } });
    return [typeof filterViewId, title, before, views()];`,
    expect: { result: ['number', 'Còn thiếu', 1, 0] },
    source: `${REQUEST}#addfilterviewrequest`,
    confidence: 'B',
  },
  {
    id: 'spreadsheets/a-trashed-one-can-be-read-and-put-back',
    call: `const book = t.newBook('vi_VN');
    Drive.Files.update({ trashed: true }, book);
    const after = Drive.Files.get(book, { fields: 'trashed' }).trashed;
    const read = t.refusal(() => t.V.get(book, 'A1'));
    Drive.Files.update({ trashed: false }, book);
    return [after, read, Drive.Files.get(book, { fields: 'trashed' }).trashed];`,
    expect: { result: [true, '', false] },
    source: REPORTED,
    confidence: 'C',
  },
];
