import { expect, test } from 'vitest';
import { emulated } from '../../../../scripts/workspace/contract/emulated.ts';
import { readReplies } from '../../../../scripts/workspace/contract/replies.ts';
import { run } from '../program.ts';

const replies = readReplies();
const COLLECTION = /\.Collection\./;

/** One call of each method, by collection: what a program is answered. */
const answers = run(`
  const S = Sheets.Spreadsheets;
  const { files: F, permissions: P, changes: C } = { files: Drive.Files, permissions: Drive.Permissions, changes: Drive.Changes };
  const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const folder = F.create({ name: 'Hồ sơ', mimeType: 'application/vnd.google-apps.folder' });
  const file = F.create({ name: 'a.txt', appProperties: { k: 'v' } }, Utilities.newBlob('x'), { fields: '*' });
  const permission = P.create({ type: 'user', role: 'writer', emailAddress: 'canbo@example.org' }, file.id);
  const token = C.getStartPageToken();
  F.update({ name: 'b.txt' }, file.id);
  const everything = { includeValuesInResponse: true, ...raw };
  const sheet = S.create({ properties: { title: 'Sổ' } });
  const requests = [{ addSheet: { properties: { title: 'Mới', sheetId: 5 } } },
    { addProtectedRange: { protectedRange: { range: { sheetId: 5, endRowIndex: 1 }, editors: { users: ['owner@example.org'] } } } },
    { repeatCell: { range: { sheetId: 5 }, cell: { userEnteredFormat: { textFormat: { bold: true } } }, fields: 'userEnteredFormat.textFormat.bold' } },
    { setDataValidation: { range: { sheetId: 5 }, rule: { condition: { type: 'BOOLEAN' } } } }];
  return {
    'Sheets.Collection.SpreadsheetsCollection': { create: sheet,
      batchUpdate: S.batchUpdate({ requests }, book()), get: S.get(book()) },
    'Sheets.Collection.Spreadsheets.ValuesCollection': {
      update: V.update({ values: [['a', 1, true]] }, book(), 'A1', everything),
      append: V.append({ values: [['a']] }, book(), 'A1', everything),
      batchUpdate: V.batchUpdate({ data: [{ range: 'C3', values: [['x']] }], ...everything }, book()),
      get: V.get(book(), 'A1:C3'), batchGet: V.batchGet(book(), { ranges: ['A1', 'B1:B'] }),
      clear: V.clear({}, book(), 'A1'), batchClear: V.batchClear({ ranges: ['B1'] }, book()) },
    'Drive_v3.Drive.V3.Collection.FilesCollection': { create: file, get: F.get(folder.id, { fields: '*' }),
      list: F.list({ fields: '*' }), update: F.update({ name: 'c' }, file.id, null, { fields: '*' }),
      copy: F.copy({ name: 'd' }, file.id), generateIds: F.generateIds({ count: 2 }) },
    'Drive_v3.Drive.V3.Collection.PermissionsCollection': { create: permission,
      list: P.list(file.id, { fields: '*' }), get: P.get(file.id, permission.id, { fields: '*' }),
      update: P.update({ role: 'reader' }, file.id, permission.id, { fields: '*' }) },
    'Drive_v3.Drive.V3.Collection.AboutCollection': { get: Drive.About.get({ fields: '*' }) },
    'Drive_v3.Drive.V3.Collection.ChangesCollection': { getStartPageToken: token, list: C.list(token.startPageToken, { fields: '*' }) },
  };`) as Record<string, Record<string, unknown>>;

test('every method of the advanced services that answers something is asked', () => {
  for (const [collection, { members }] of emulated()) {
    if (!COLLECTION.test(collection)) continue;
    const answering = members.filter((name) => replies.of(collection, name) !== undefined);
    expect([collection, Object.keys(answers[collection] ?? {}).sort()]).toEqual([
      collection,
      answering.sort(),
    ]);
  }
});

test.for(
  Object.entries(answers).flatMap(([collection, methods]) =>
    Object.entries(methods).map(([method, answer]) => [collection, method, answer] as const),
  ),
)('%s.%s answers what Google’s schema has', ([collection, method, answer]) => {
  expect(replies.mistakes(replies.of(collection, method) ?? '', answer)).toEqual([]);
});

test('an invented field and a wrong kind are found', () => {
  expect(
    replies.mistakes('Sheets.Schema.Spreadsheet', {
      spreadsheetId: 1,
      sheets: [{ properties: { title: 'x', rows: 3 } }],
    }),
  ).toEqual(['spreadsheetId: no string', 'sheets[0].properties.rows: Google has no such field']);
});
