import type { Vector } from '../vector.ts';

const UTILITIES = 'https://developers.google.com/apps-script/reference/utilities/utilities';
const BLOB = 'https://developers.google.com/apps-script/reference/base/blob';
const V8 = 'https://developers.google.com/apps-script/guides/v8-runtime';

/** Bytes, texts, time and the language itself. */
export const utilityVectors: readonly Vector[] = [
  {
    id: 'utilities/hmac-without-charset-is-ascii',
    call: `return Utilities.computeHmacSha256Signature('café', '€🙂').slice(0, 6);`,
    expect: { result: [-125, 73, -127, -128, -43, -39] },
    source: 'google-behaviour.md 67',
    confidence: 'A',
  },
  {
    id: 'utilities/hmac-in-utf-8',
    call: `return Utilities.computeHmacSha256Signature('café', '€🙂', Utilities.Charset.UTF_8).slice(0, 3);`,
    expect: { result: [76, -16, 35] },
    source: 'google-behaviour.md 67',
    confidence: 'A',
  },
  {
    id: 'utilities/hmac-without-charset-confuses-names',
    call: `const sign = (name) => Utilities.computeHmacSha256Signature(name, 'khoa').join();
    return sign('Nguyễn') === sign('Nguyển');`,
    expect: { result: true },
    source: 'google-behaviour.md 67',
    confidence: 'A',
  },
  {
    id: 'utilities/digest-without-charset-is-ascii',
    call: `const digest = (text) => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text).join();
    return [digest('Nguyễn') === digest('Nguyển'), digest('Nguyễn') === digest('Nguy?n')];`,
    expect: { result: [true, true] },
    source: 'google-behaviour.md 68',
    confidence: 'A',
  },
  {
    id: 'utilities/digest-of-bytes-takes-them-as-they-are',
    call: `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [97, 98, 99]).slice(0, 4);`,
    expect: { result: [-70, 120, 22, -65] },
    source: 'google-behaviour.md 68, 69',
    confidence: 'A',
  },
  {
    id: 'utilities/md5-is-signed-bytes',
    call: `return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'input to hash');`,
    expect: {
      result: [-16, -20, -112, 64, -50, -47, -118, 102, -113, 70, -112, 94, -34, -49, 117, -103],
    },
    source: 'google-behaviour.md 69',
    confidence: 'A',
  },
  {
    id: 'utilities/base64-of-utf-8',
    call: `return Utilities.base64Encode('Google グループ', Utilities.Charset.UTF_8);`,
    expect: { result: 'R29vZ2xlIOOCsOODq+ODvOODlw==' },
    source: `${UTILITIES}#base64Encode(String,Charset)`,
    confidence: 'B',
  },
  {
    id: 'utilities/base64-for-addresses',
    call: `return Utilities.base64EncodeWebSafe('Google グループ', Utilities.Charset.UTF_8);`,
    expect: { result: 'R29vZ2xlIOOCsOODq-ODvOODlw==' },
    source: `${UTILITIES}#base64EncodeWebSafe(String,Charset)`,
    confidence: 'B',
  },
  {
    id: 'utilities/base64-comes-back',
    call: `return Utilities.newBlob(Utilities.base64Decode('R29vZ2xlIOOCsOODq+ODvOODlw==')).getDataAsString();`,
    expect: { result: 'Google グループ' },
    source: `${UTILITIES}#base64Decode(String)`,
    confidence: 'B',
  },
  {
    id: 'utilities/what-is-not-base64-is-refused',
    call: `Utilities.base64Decode('không phải');`,
    expect: { error: 'Could not decode string.' },
    source: 'reported by many',
    confidence: 'C',
  },
  {
    id: 'utilities/a-date-in-greenwich',
    call: `return Utilities.formatDate(new Date(0), 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'");`,
    expect: { result: '1970-01-01T00:00:00Z' },
    source: `${UTILITIES}#formatDate(Date,String,String)`,
    confidence: 'B',
  },
  {
    id: 'utilities/a-date-in-hanoi',
    call: `return Utilities.formatDate(new Date(0), 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm');`,
    expect: { result: '01/01/1970 08:00' },
    source: `${UTILITIES}#formatDate(Date,String,String)`,
    confidence: 'B',
  },
  {
    id: 'utilities/an-id-is-a-uuid',
    call: `return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid());`,
    expect: { result: true },
    source: `${UTILITIES}#getUuid()`,
    confidence: 'B',
  },
  {
    id: 'utilities/sleep-wants-a-number',
    call: `Utilities.sleep('rubbish');`,
    expect: { error: 'Cannot convert' },
    source: 'google-behaviour.md 71',
    confidence: 'C',
  },
  {
    id: 'blob/a-text-is-plain-text',
    call: `const blob = Utilities.newBlob('ộ');
    return [blob.getContentType(), blob.getBytes(), blob.getName()];`,
    expect: { result: ['text/plain', [-31, -69, -103], null] },
    source: `${UTILITIES}#newBlob(String)`,
    confidence: 'C',
  },
  {
    id: 'blob/type-and-name-are-kept',
    call: `const blob = Utilities.newBlob('x', 'text/html', 'x.html').setName('y.html');
    return [blob.getContentType(), blob.getName(), blob.getDataAsString()];`,
    expect: { result: ['text/html', 'y.html', 'x'] },
    source: BLOB,
    confidence: 'B',
  },
  {
    id: 'blob/bytes-are-signed',
    call: `Utilities.newBlob([200]);`,
    expect: { error: '' },
    source: 'https://developers.google.com/apps-script/reference/utilities/utilities#newBlob(Byte)',
    confidence: 'C',
  },
  {
    id: 'language/what-browsers-and-node-have-is-absent',
    call: `return [typeof setTimeout, typeof fetch, typeof process, typeof require, typeof window];`,
    expect: { result: ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'] },
    source: V8,
    confidence: 'B',
  },
  {
    id: 'language/modern-syntax-is-there',
    call: `const { a, ...rest } = { a: 1, b: 2 };
    return [a, rest.b, null ?? 'x', [1, [2]].flat().length, 'ab'.padStart(3, '-')];`,
    expect: { result: [1, 2, 'x', 2, '-ab'] },
    source: V8,
    confidence: 'B',
  },
  {
    id: 'language/a-date-stands-in-the-script-s-zone',
    call: `return new Date(2021, 2, 20).toISOString();`,
    expect: { result: '2021-03-19T17:00:00.000Z' },
    source: 'https://developers.google.com/apps-script/concepts/manifests',
    confidence: 'B',
  },
];
