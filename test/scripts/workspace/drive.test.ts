import { expect, test } from 'vitest';
import { openWorkspace } from '../../../scripts/workspace/workspace.ts';
import { manifest, run } from './program.ts';

test('with drive.file the container is not there, and nothing else that people made', () => {
  expect(
    run(
      `return [refusal(() => Drive.Files.get(book())), Drive.Files.list({ q: 'trashed = false' }).files];`,
    ),
  ).toEqual([
    expect.stringMatching(/^API call to drive.files.get failed with error: File not found: 1/),
    [],
  ]);
});

test('a generated id makes one file: the second create is a 409', () => {
  expect(
    run(`const [id] = Drive.Files.generateIds({ count: 1 }).ids;
      const make = () => Drive.Files.create({ id, name: 'a.txt' }, Utilities.newBlob('một', 'text/plain'), { fields: 'id,size' });
      const first = make();
      return [first.id === id, first.size, refusal(make),
        refusal(() => Drive.Files.create({ id: 'x', name: 'b' }, Utilities.newBlob('b'))),
        refusal(() => Drive.Files.create({ id, name: 'c', mimeType: 'application/vnd.google-apps.document' }))];`),
  ).toEqual([
    true,
    '5',
    'API call to drive.files.create failed with error: A file already exists with the provided ID.',
    'API call to drive.files.create failed with error: The provided file ID is not usable.',
    'API call to drive.files.create failed with error: Generated IDs are not supported for Docs Editors formats.',
  ]);
});

test('a .docx becomes a Document that exports as the same bytes', () => {
  expect(
    run(`const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      const blob = Utilities.newBlob([80, 75, 3, 4, -1], docx, 'a.docx');
      const { id } = Drive.Files.create({ name: 'Tờ trình', mimeType: 'application/vnd.google-apps.document' }, blob);
      const stored = Drive.Files.create({ name: 'a.docx' }, blob).id;
      const answer = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/' + stored + '?alt=media',
        { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } });
      return [Drive.Files.export(id, docx, { alt: 'media' }).getBytes(), answer.getContent(), answer.getResponseCode()];`),
  ).toEqual([[80, 75, 3, 4, -1], [80, 75, 3, 4, -1], 200]);
});

const exportAsPdf = `const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const mimeType = 'application/vnd.google-apps.document';
  const { id } = Drive.Files.create({ name: 'Tờ trình', mimeType }, Utilities.newBlob([80, 75], docx, 'a.docx'));
  const answer = UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/' + id + '/export?mimeType=application%2Fpdf',
    { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, muteHttpExceptions: true });
  return [answer.getResponseCode(), answer.getContentText()];`;

test('a Document is exported as PDF only where the workspace can make one', () => {
  expect(run(exportAsPdf)).toEqual([400, expect.stringContaining('is not implemented')]);
  const now = Date.parse('2021-03-20T08:15:00+07:00');
  const toPdf = (docx: Uint8Array) => Buffer.from(`%PDF of ${docx.length}`);
  const able = openWorkspace({ dir: ':memory:', now, toPdf });
  able.loadProject({ code: `function go() { ${exportAsPdf} }`, manifest });
  expect(able.run('go')).toEqual([200, '%PDF of 2']);
});

test('a search finds by parent, type, mark and time, and pages', () => {
  expect(
    run(`const folder = Drive.Files.create({ name: 'Hồ sơ', mimeType: 'application/vnd.google-apps.folder' }).id;
      for (let n = 1; n <= 3; n++) Drive.Files.create({ name: "Tệp '" + n, parents: [folder], appProperties: { n: String(n) } }, Utilities.newBlob('x'));
      const names = (q, more) => Drive.Files.list({ q, orderBy: 'name', ...more }).files.map((f) => f.name);
      const page = Drive.Files.list({ q: "'" + folder + "' in parents", pageSize: 2, orderBy: 'name', fields: 'nextPageToken,files(name)' });
      return [
        names("'" + folder + "' in parents and appProperties has { key='n' and value='2' } and trashed = false"),
        names("name = 'Tệp \\\\'3'"),
        names("mimeType = 'application/vnd.google-apps.folder' and not name = 'x'"),
        names("modifiedTime > '2021-03-20T01:14:59'").length,
        names("modifiedTime > '2021-03-20T01:15:00Z'").length,
        page.files.length,
        Drive.Files.list({ q: "'" + folder + "' in parents", pageSize: 2, orderBy: 'name', pageToken: page.nextPageToken }).files.length,
        refusal(() => Drive.Files.list({ q: 'fullText = 1' })),
        refusal(() => Drive.Files.get(folder, { fields: 'nme' })),
      ];`),
  ).toEqual([
    ["Tệp '2"],
    ["Tệp '3"],
    ['Hồ sơ'],
    4,
    0,
    2,
    1,
    expect.stringContaining('Invalid Value'),
    expect.stringContaining('Invalid field selection nme'),
  ]);
});

test('every write makes a change, and a removed file leaves its mark', () => {
  expect(
    run(`const { id } = Drive.Files.create({ name: 'Sổ', mimeType: 'application/vnd.google-apps.spreadsheet' });
      const gone = Drive.Files.create({ name: 'x' }, Utilities.newBlob('x')).id;
      const token = Drive.Changes.getStartPageToken().startPageToken;
      const empty = Drive.Changes.list(token).changes.length;
      V.update({ values: [[1]] }, id, 'A1', raw);
      V.update({ values: [[2]] }, book(), 'A1', raw);
      Drive.Files.remove(gone);
      const { changes, newStartPageToken } = Drive.Changes.list(token);
      return [empty, changes.map((c) => [c.fileId === id, c.removed]), Drive.Changes.list(newStartPageToken).changes];`),
  ).toEqual([
    0,
    [
      [true, false],
      [false, true],
    ],
    [],
  ]);
});
