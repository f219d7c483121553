import { expect, test } from 'vitest';
import { endsName, withoutName } from '#core/text/person-name.ts';

const name = 'Nguyễn Thị Lan';

test.each([
  ['Máng nước của Nguyễn Thị Lan, tổ 2', 'Máng nước của …, tổ 2'],
  ['NGUYEN THI LAN và nguyễn thị lan', '… và …'],
  ['Nguyễn  Thị-Lan', '…'],
  ['Nguyễn Thị Lanh', 'Nguyễn Thị Lanh'],
  ['Thị Lan', 'Thị Lan'],
  ['Nguyễn Thị', 'Nguyễn Thị'],
  ['Lan Thị Nguyễn', 'Lan Thị Nguyễn'],
  ['Nguyễn Nguyễn Thị Lan Lan', 'Nguyễn … Lan'],
  ['', ''],
])('%j without the name is %j', (text, left) => {
  expect(withoutName(text, name)).toBe(left);
  expect(withoutName(text, name.normalize('NFD'))).toBe(left);
});

test('one word is a plain word of the language, two are a name', () => {
  expect(withoutName('Giá treo cho Lan', 'Lan')).toBe('Giá treo cho Lan');
  expect(withoutName('Giá treo cho Thị Lan', 'Thị Lan')).toBe('Giá treo cho …');
  expect(withoutName('Giá treo', '')).toBe('Giá treo');
});

test('a longer name is somebody else’s where that is asked', () => {
  const text = 'Nguyễn Thị Lan Anh, Nguyễn Thị Lan và tổ';
  expect(withoutName(text, name, endsName)).toBe('Nguyễn Thị Lan Anh, … và tổ');
  expect(withoutName(text, name)).toBe('… Anh, … và tổ');
  expect([endsName(' Anh'), endsName(' anh'), endsName(', Anh'), endsName('')]).toEqual([
    ...[false, true, true, true],
  ]);
});
