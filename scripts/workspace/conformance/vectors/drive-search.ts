import type { Vector } from '../vector.ts';

const FILES = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files';
const SEARCH = 'https://developers.google.com/workspace/drive/api/guides/ref-search-terms';
const PROPERTIES = 'https://developers.google.com/workspace/drive/api/guides/properties';
const ERRORS = 'https://developers.google.com/workspace/drive/api/guides/handle-errors';
const CHANGES = 'https://developers.google.com/workspace/drive/api/guides/manage-changes';
const FETCH = 'https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app';

/** Drive: finding files, their folders and their bytes. */
export const searchVectors: readonly Vector[] = [
  {
    id: 'drive/an-unknown-file-is-not-found',
    call: `Drive.Files.get('khong-co');`,
    expect: { error: 'File not found: khong-co' },
    source: ERRORS,
    confidence: 'B',
  },
  {
    id: 'drive/a-refusal-names-its-call',
    call: `Drive.Files.get('khong-co');`,
    expect: { error: 'API call to drive.files.get failed with error: ' },
    source: 'https://developers.google.com/apps-script/guides/services/advanced',
    confidence: 'C',
  },
  {
    id: 'drive/a-folder-holds-files',
    call: `const folder = t.folder();
    t.file({ name: 'x', parents: [folder] });
    return Drive.Files.list({ q: "'" + folder + "' in parents" }).files.map((f) => f.name);`,
    expect: { result: ['x'] },
    source: SEARCH,
    confidence: 'B',
  },
  {
    id: 'drive/a-file-is-found-by-its-mark',
    call: `const folder = t.folder();
    t.file({ name: 'có', parents: [folder], appProperties: { probe: 'một' } });
    t.file({ name: 'không', parents: [folder], appProperties: { probe: 'hai' } });
    return Drive.Files.list({ q: "'" + folder + "' in parents and appProperties has { key='probe' and value='một' } and trashed = false" }).files.map((f) => f.name);`,
    expect: { result: ['có'] },
    source: SEARCH,
    confidence: 'B',
  },
  {
    id: 'drive/quotes-in-a-search-are-escaped',
    call: `const folder = t.folder();
    t.file({ name: "tệp 'một'", parents: [folder] });
    return Drive.Files.list({ q: "'" + folder + "' in parents and name = 'tệp \\\\'một\\\\''" }).files.length;`,
    expect: { result: 1 },
    source: SEARCH,
    confidence: 'B',
  },
  {
    id: 'drive/a-search-orders-by-name',
    call: `const folder = t.folder();
    for (const name of ['b', 'a', 'c']) t.file({ name, parents: [folder] });
    return Drive.Files.list({ q: "'" + folder + "' in parents", orderBy: 'name' }).files.map((f) => f.name);`,
    expect: { result: ['a', 'b', 'c'] },
    source: `${FILES}/list`,
    confidence: 'B',
  },
  {
    id: 'drive/a-search-comes-in-pages',
    call: `const folder = t.folder();
    for (const name of ['a', 'b', 'c']) t.file({ name, parents: [folder] });
    const q = "'" + folder + "' in parents";
    const first = Drive.Files.list({ q, orderBy: 'name', pageSize: 2, fields: 'nextPageToken,files(name)' });
    const second = Drive.Files.list({ q, orderBy: 'name', pageSize: 2, pageToken: first.nextPageToken, fields: 'nextPageToken,files(name)' });
    return [first.files.length, second.files.map((f) => f.name), 'nextPageToken' in second];`,
    expect: { result: [2, ['c'], false] },
    source: `${FILES}/list`,
    confidence: 'B',
  },
  {
    id: 'drive/a-wrong-search-is-refused',
    call: `Drive.Files.list({ q: 'name' });`,
    expect: { error: 'Invalid Value' },
    source: ERRORS,
    confidence: 'B',
  },
  {
    id: 'drive/a-wrong-mask-is-refused',
    call: `Drive.Files.list({ fields: 'files(nmae)' });`,
    expect: { error: 'Invalid field selection nmae' },
    source: 'https://developers.google.com/workspace/drive/api/guides/fields-parameter',
    confidence: 'C',
  },
  {
    id: 'drive/a-name-is-changed',
    call: `const { id } = t.file({ name: 'cũ' });
    return Drive.Files.update({ name: 'mới' }, id).name;`,
    expect: { result: 'mới' },
    source: `${FILES}/update`,
    confidence: 'B',
  },
  {
    id: 'drive/parents-are-not-written-in-an-update',
    call: `const { id } = t.file({ name: 'x' });
    Drive.Files.update({ parents: [t.folder()] }, id);`,
    expect: { error: 'The parents field is not directly writable in update requests' },
    source: ERRORS,
    confidence: 'C',
  },
  {
    id: 'drive/a-file-moves',
    call: `const [from, to] = [t.folder(), t.folder()];
    const { id } = t.file({ name: 'x', parents: [from] });
    Drive.Files.update({}, id, null, { addParents: to, removeParents: from });
    return Drive.Files.get(id, { fields: 'parents' }).parents.map((parent) => parent === to);`,
    expect: { result: [true] },
    source: 'https://developers.google.com/workspace/drive/api/guides/folder',
    confidence: 'B',
  },
  {
    id: 'drive/a-mark-has-at-most-124-bytes',
    call: `t.file({ name: 'x', appProperties: { khoa: 'x'.repeat(121) } });`,
    expect: { error: '' },
    source: PROPERTIES,
    confidence: 'B',
  },
  {
    id: 'drive/a-mark-of-124-bytes-is-kept',
    call: `const { id } = t.file({ name: 'x', appProperties: { khoa: 'x'.repeat(120) } });
    return Drive.Files.get(id, { fields: 'appProperties' }).appProperties.khoa.length;`,
    expect: { result: 120 },
    source: PROPERTIES,
    confidence: 'B',
  },
  {
    id: 'drive/a-change-is-told-once',
    call: `const { startPageToken } = Drive.Changes.getStartPageToken();
    const { id } = t.file({ name: 'x' });
    const answer = Drive.Changes.list(startPageToken, { fields: 'changes(fileId),nextPageToken,newStartPageToken' });
    const after = Drive.Changes.list(answer.newStartPageToken, { fields: 'changes(fileId),newStartPageToken' });
    return [typeof startPageToken, answer.changes.some((c) => c.fileId === id), after.changes.some((c) => c.fileId === id)];`,
    expect: { result: ['string', true, false] },
    source: CHANGES,
    confidence: 'B',
  },
  {
    id: 'drive/bytes-come-back',
    call: `return t.download(t.file({ name: 'x.txt' }).id).getContent();`,
    expect: { result: [110, -31, -69, -103, 105, 32, 100, 117, 110, 103] },
    source: 'https://developers.google.com/workspace/drive/api/guides/manage-downloads',
    confidence: 'B',
  },
  {
    id: 'fetch/a-refusal-throws',
    call: `t.download('khong-co');`,
    expect: { error: 'returned code 404' },
    source: FETCH,
    confidence: 'B',
  },
  {
    id: 'fetch/a-muted-refusal-answers',
    call: `return t.download('khong-co', { muteHttpExceptions: true }).getResponseCode();`,
    expect: { result: 404 },
    source: FETCH,
    confidence: 'B',
  },
  {
    id: 'fetch/a-wrong-token-is-refused',
    call: `return UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files/khong-co?alt=media', { headers: { Authorization: 'Bearer sai' }, muteHttpExceptions: true }).getResponseCode();`,
    expect: { result: 401 },
    source: ERRORS,
    confidence: 'B',
  },
];
