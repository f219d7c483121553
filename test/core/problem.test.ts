import { expect, test } from 'vitest';
import { isProblemCode, isQuarantine, type Problem, sentence } from '#core/problem.ts';

test('a sentence names what was typed and the limits', () => {
  const problem: Problem = { code: 'title.tooLong', data: { length: 263, limit: 250 } };
  expect(sentence(problem)).toBe('Tên sáng kiến dài 263 ký tự. Xin rút gọn còn tối đa 250 ký tự.');
});

test('what a person typed never becomes a part of the pattern', () => {
  const typed = '$& {limit} constructor';
  expect(sentence({ code: 'phone.invalid', data: { typed } })).toContain(`“${typed}”`);
});

test('a sub-unit that could be several unions says which', () => {
  const data = { typed: 'Cao Lãnh', candidates: 'LĐLĐ TP Cao Lãnh, LĐLĐ huyện Cao Lãnh' };
  expect(sentence({ code: 'subUnit.unknown', data })).toContain(`Có thể là: ${data.candidates}.`);
  expect(sentence({ code: 'subUnit.unknown', data: { typed: 'X' } })).toContain('Danh bạ');
});

test('every sentence says politely what to do next', () => {
  const codes = ['name.missing', 'applied.notYet', 'unit.unknown', 'oversize', 'revision.refused'];
  for (const code of codes.filter(isProblemCode)) expect(sentence({ code })).toMatch(/[Xx]in /);
});

test('only problems of place, time, consent and size keep an entry from its union', () => {
  expect(isQuarantine('subUnit.mismatch')).toBe(true);
  expect(isQuarantine('window.late')).toBe(true);
  expect(isQuarantine('consent.missing')).toBe(true);
  expect(isQuarantine('oversize')).toBe(true);
  expect(isQuarantine('phone.missing')).toBe(false);
  expect(isQuarantine('revision.refused')).toBe(false);
});

test('a word that only every object knows is no code', () => {
  expect(isProblemCode('oversize')).toBe(true);
  expect(isProblemCode('constructor')).toBe(false);
});
