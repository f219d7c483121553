import type { Vector } from '../vector.ts';

const FILES = 'https://developers.google.com/workspace/drive/api/reference/rest/v3/files';
const CREATE = 'https://developers.google.com/workspace/drive/api/guides/create-file';
const PROPERTIES = 'https://developers.google.com/workspace/drive/api/guides/properties';

/** Drive: making and changing files. */
export const driveVectors: readonly Vector[] = [
  {
    id: 'drive/a-file-without-a-name-is-untitled',
    call: `return t.file({}).name;`,
    expect: { result: 'Untitled' },
    source: FILES,
    confidence: 'B',
  },
  {
    id: 'drive/an-answer-has-four-fields',
    call: `return Object.keys(t.file({ name: 'x' })).sort();`,
    expect: { result: ['id', 'kind', 'mimeType', 'name'] },
    source: `${FILES}/get`,
    confidence: 'B',
  },
  {
    id: 'drive/kind-and-type-are-said',
    call: `const { kind, mimeType } = t.file({ name: 'x.txt' });
    return [kind, mimeType];`,
    expect: { result: ['drive#file', 'text/plain'] },
    source: FILES,
    confidence: 'B',
  },
  {
    id: 'drive/ids-can-be-set-aside',
    call: `const { ids } = Drive.Files.generateIds({ count: 3 });
    return [ids.length, new Set(ids).size];`,
    expect: { result: [3, 3] },
    source: `${FILES}/generateIds`,
    confidence: 'B',
  },
  {
    id: 'drive/an-id-set-aside-makes-one-file',
    call: `const [id] = Drive.Files.generateIds({ count: 1 }).ids;
    const first = t.file({ id, name: 'x' }).id === id;
    return [first, t.refusal(() => t.file({ id, name: 'x' })).includes('already exists')];`,
    expect: { result: [true, true] },
    source: CREATE,
    confidence: 'B',
  },
  {
    id: 'drive/an-id-set-aside-makes-no-google-file',
    call: `const [id] = Drive.Files.generateIds({ count: 1 }).ids;
    t.made(Drive.Files.create({ id, name: 'x', mimeType: 'application/vnd.google-apps.document' }).id);`,
    expect: { error: '' },
    source: CREATE,
    confidence: 'B',
  },
  {
    id: 'drive/a-removed-file-is-gone',
    call: `const { id } = t.file({ name: 'x' });
    Drive.Files.remove(id);
    Drive.Files.get(id);`,
    expect: { error: 'File not found' },
    source: `${FILES}/delete`,
    confidence: 'B',
  },
  {
    id: 'drive/trash-is-marked',
    call: `const { id } = t.file({ name: 'x' });
    Drive.Files.update({ trashed: true }, id);
    return Drive.Files.get(id, { fields: 'trashed' });`,
    expect: { result: { trashed: true } },
    source: 'https://developers.google.com/workspace/drive/api/guides/delete',
    confidence: 'B',
  },
  {
    id: 'drive/a-mark-is-taken-away',
    call: `const { id } = t.file({ name: 'x', appProperties: { a: '1', b: '2' } });
    Drive.Files.update({ appProperties: { a: null } }, id);
    return Drive.Files.get(id, { fields: 'appProperties' });`,
    expect: { result: { appProperties: { b: '2' } } },
    source: PROPERTIES,
    confidence: 'B',
  },
  {
    id: 'drive/a-copy-has-the-given-name',
    call: `const { id } = t.file({ name: 'x.txt' });
    const copy = Drive.Files.copy({ name: 'y.txt' }, id);
    t.made(copy.id);
    return [copy.id === id, copy.name, copy.mimeType];`,
    expect: { result: [false, 'y.txt', 'text/plain'] },
    source: `${FILES}/copy`,
    confidence: 'B',
  },
  {
    id: 'drive/sizes-and-times-are-texts',
    call: `const { id } = t.file({ name: 'x.txt' });
    const { size, modifiedTime } = Drive.Files.get(id, { fields: 'size,modifiedTime' });
    return [size, /^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$/.test(modifiedTime)];`,
    expect: { result: ['10', true] },
    source: FILES,
    confidence: 'B',
  },
  {
    id: 'drive/the-owner-is-among-the-permissions',
    call: `const { id } = t.file({ name: 'x' });
    return Drive.Permissions.list(id, { fields: 'permissions(type,role)' }).permissions;`,
    expect: { result: [{ type: 'user', role: 'owner' }] },
    source: 'google-behaviour.md 104',
    confidence: 'A',
  },
];
