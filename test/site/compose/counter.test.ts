import { expect, test } from 'vitest';
import { roomIn } from '../../../site/src/compose/counter.ts';

test.each([
  ['', 'Còn 1.000 ký tự'],
  ['Tối ưu', 'Còn 994 ký tự'],
  ['To\u0302\u0301i ưu', 'Còn 994 ký tự'],
  ['\u00a0To\u00adối\u200b  ưu ', 'Còn 993 ký tự'],
  ['ế\r\nế', 'Còn 997 ký tự'],
  ['ế'.repeat(1001), 'Thừa 1 ký tự'],
])('“%s” leaves: %s', (text, words) => {
  expect(roomIn(text, 1000)).toBe(words);
});
