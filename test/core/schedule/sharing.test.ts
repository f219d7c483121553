import { expect, test } from 'vitest';
import { type SharedFile, sharingFindings } from '#core/schedule/sharing.ts';

const holders = [
  { workbook: 'w', officers: 'Lan@example.org; mai@example.org' },
  { workbook: 'x', officers: 'an@example.org' },
];
const owner = { type: 'user', role: 'owner', emailAddress: 'phong@example.org' };
const user = (role: string, name: string) => ({
  type: 'user',
  role,
  emailAddress: `${name}@example.org`,
});
const anyone = { type: 'anyone', role: 'reader', emailAddress: '' };

const found = (id: string, kind: string, ...others: SharedFile['permissions'][number][]) =>
  sharingFindings([{ id, kind, name: id, permissions: [owner, ...others] }], holders, [
    'hoso@example.org',
  ]).map(({ code }) => code);

test('a workbook belongs to its officers, however their addresses are written', () => {
  expect(found('w', 'union', user('writer', 'lan'), user('writer', 'MAI'))).toEqual([]);
  expect(found('w', 'union', user('writer', 'lan'))).toEqual(['share.missing']);
  expect(found('x', 'union', user('writer', 'an'), user('reader', 'lan'))).toEqual([
    'share.stranger',
  ]);
});

test('whoever owns a workbook need not be let into it', () => {
  const own = [{ workbook: 'w', officers: 'phong@example.org' }];
  const file = { id: 'w', kind: 'union', name: 'w', permissions: [owner] };
  expect(sharingFindings([file], own, [])).toEqual([]);
});

test('a document is read by officers, and changed by nobody', () => {
  expect(found('d', 'petition', user('commenter', 'lan'))).toEqual([]);
  expect(found('d', 'petition', user('commenter', 'hoso'))).toEqual([]);
  expect(found('d', 'petition', user('writer', 'lan'))).toEqual(['share.stranger']);
  expect(found('d', 'petition', user('commenter', 'la'))).toEqual(['share.stranger']);
});

test('the projection has named readers', () => {
  expect(found('p', 'projection', user('reader', 'doc-cong-bo'))).toEqual([]);
  expect(found('p', 'projection', user('writer', 'doc-cong-bo'))).toEqual(['share.stranger']);
});

test.each(['folder', 'ledger', 'template', 'copy', 'fulltext', ''])(
  'a file of the kind “%s” is its owner’s alone',
  (kind) => {
    expect(found('f', kind)).toEqual([]);
    expect(found('f', kind, user('reader', 'lan'))).toEqual(['share.stranger']);
  },
);

test('nothing is open to whoever has the link', () => {
  for (const kind of ['union', 'petition', 'projection', 'folder']) {
    expect(found('f', kind, anyone)).toEqual(['share.public']);
    expect(found('f', kind, { ...anyone, type: 'domain' })).toEqual(['share.public']);
  }
});
