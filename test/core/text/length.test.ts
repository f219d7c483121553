import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, lengthOf } from '#core/text/length.ts';

test('a letter is one character however it was typed', () => {
  expect(lengthOf('Nguyễn')).toBe(6);
  expect(lengthOf('Nguyễn'.normalize('NFD'))).toBe(6);
});

test('a line break is one character, a zero-width one none, an emoji one', () => {
  expect(lengthOf('a\r\nb')).toBe(3);
  expect(lengthOf('a\u200Bb\uFEFF\u00AD')).toBe(2);
  expect(lengthOf('😀')).toBe(1);
  expect(lengthOf('')).toBe(0);
});

test.each([999, 1000, 1001, 50_001])('counts %i letters as they are', (n) => {
  expect(lengthOf('ế'.repeat(n))).toBe(n);
});

test('the form of a text does not change its length, and lengths add up', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aăâđếộ \n😀\u0301\u200B'), maxLength: 50 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(lengthOf(a.normalize('NFD'))).toBe(lengthOf(a));
      expect(lengthOf(a + b)).toBe(lengthOf(a) + lengthOf(b));
    }),
  );
});

test('an excerpt never splits a character and says that it is one', () => {
  expect(excerpt('😀😀😀', 2)).toBe('😀😀…');
  expect(excerpt('ngắn', 4)).toBe('ngắn');
  expect(excerpt('a'.repeat(60_000), 500)).toBe(`${'a'.repeat(500)}…`);
});
