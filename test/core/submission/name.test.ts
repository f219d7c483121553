import { expect, test } from 'vitest';
import { nameProblem } from '#core/submission/name.ts';

test.each([
  'Nguyễn Thị Lan',
  'Nguyễn Thị Lan'.normalize('NFD'),
  'NGUYEN VAN A',
  "H'Hen Niê",
  'H’Hen Niê',
  'Y Bhăm Ayun',
  'Đặng Thị Ngọc-Anh',
  'Ðặng Văn Ðức',
  '  lê   văn  ba ',
  'Tôn Nữ Thị Ninh\u200B',
])('"%s" is a full name', (name) => {
  expect(nameProblem(name)).toBeUndefined();
});

test.each(['', '   ', '\u200B\uFEFF'])('an empty name is missing', (name) => {
  expect(nameProblem(name)).toBe('name.missing');
});

test.each([
  'Lan',
  "H'Hen",
  'A',
  'A B',
  'Nguyễn Văn 1',
  'Nguyễn Thị Lan 0912000345',
  'Nguyễn Văn A (tổ 3)',
  'ThS. Nguyễn Văn A',
  '=1+1 Lan',
  '=HYPERLINK("x")',
  '+Nguyễn Lan',
  '-Nguyễn Lan',
  '@Nguyễn Lan',
  '<b>Nguyễn</b> Lan',
  'Nguyễn Vаn Nam', // Cyrillic а
  'Lan 😀',
  '... ...',
  'lan '.repeat(50),
])('"%s" is no full name', (name) => {
  expect(nameProblem(name)).toBe('name.malformed');
});

test('a name of a hundred letters is the longest', () => {
  const name = (length: number) => `Nguyễn ${'a'.repeat(length - 7)}`;
  expect(nameProblem(name(100))).toBeUndefined();
  expect(nameProblem(name(101))).toBe('name.malformed');
});
