import { expect, test } from 'vitest';
import { isIdOf, isNamedIn, mentions, withoutMention, withoutTraces } from '#core/ledger/traces.ts';

const traces = {
  responses: ['r1', 'book/nh-1'],
  unions: [],
  initiatives: ['r1'],
  codes: ['4MR3PHJHBHKQ4ZC2'],
  phone: '0912000345',
  fullName: 'Nguyễn Thị Lan',
};

test.each([
  ['Bà Nguyễn Thị Lan gửi', 'Bà … gửi'],
  ['NGUYEN THI LAN, +84 912.000.345', '…, …'],
  ['mã 4MR3-PHJH-BHKQ-4ZC2', 'mã …'],
  ['mã 4MR3PHJHBHKQ4ZC2', 'mã …'],
  // Other people: a longer name, a part of the name, another phone.
  ['Nguyễn Thị Lanh', 'Nguyễn Thị Lanh'],
  ['Nguyễn Thị Lan Anh gặp Nguyễn Thị Lan', 'Nguyễn Thị Lan Anh gặp …'],
  ['Lan', 'Lan'],
  ['0912 000 346', '0912 000 346'],
])('%j without the person is %j', (text, left) => {
  expect(withoutTraces(text, traces)).toBe(left);
  expect(mentions(text, traces)).toBe(text !== left);
});

test('nothing is looked for where nothing is known of the person', () => {
  const unknown = { ...traces, codes: [], phone: '', fullName: '' };
  expect(mentions('Nguyễn Thị Lan, 0912 000 345', unknown)).toBe(false);
});

test.each([
  ['r1', true],
  ['ds-3.12 1a2b r1', true],
  ['r11', false],
  ['', false],
])('the cell %j is an id of a record: %j', (cell, is) => {
  expect(isIdOf(cell, traces)).toBe(is);
});

test('a cell that is a name or a phone alone may be somebody else’s; both in one row are the person', () => {
  expect(withoutMention('Nguyễn Thị Lan', traces)).toBe('Nguyễn Thị Lan');
  expect(withoutMention('Bà Nguyễn Thị Lan nói', traces)).toBe('Bà … nói');
  expect(isNamedIn(['1', 'Nguyễn Thị Lan', '0912.000.345'], traces)).toBe(true);
  expect(isNamedIn(['1', 'Nguyễn Thị Lan', '0912 000 346'], traces)).toBe(false);
  expect(isNamedIn(['Phan Văn Nhà', '0912 000 345'], traces)).toBe(false);
});
