import { expect, test } from 'vitest';
import {
  isProblemCode,
  isQuarantine,
  type Problem,
  type ProblemCode,
  sentence,
} from '#core/problem.ts';

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

/** What each sentence mentions of what it is given; the others mention nothing. */
const mentioned: readonly (readonly [code: ProblemCode, ...data: readonly string[]])[] = [
  ['phone.invalid', 'typed'],
  ['title.tooLong', 'length', 'limit'],
  ['description.tooLong', 'length', 'limit'],
  ['applied.outside', 'typed', 'from', 'to'],
  ['applied.invalid', 'typed'],
  ['birthYear.invalid', 'typed'],
  ['unit.unknown', 'typed'],
  ['subUnit.unknown', 'typed', 'candidates'],
  ['subUnit.mismatch', 'typed', 'candidates'],
  ['subUnit.closed', 'name', 'successors'],
  ['window.early', 'from'],
  ['window.late', 'to'],
  ['oversize', 'title', 'length'],
  ['row.otherPerson', 'title', 'fullName'],
  ['bulk.union', 'ids', 'typed'],
  ['bulk.closed', 'name'],
  ['alike.other', 'what', 'title', 'name', 'mark'],
  ['alike.again', 'what', 'title', 'mark'],
  ['alike.elsewhere', 'what'],
  ['choose.complaint', 'complaints'],
  ['complaint.afterPetition', 'complaints'],
  ['complaint.contradicted', 'complaints'],
  ['list.nobody', 'typed', 'places'],
  ['complaint.unknown', 'typed'],
  ['complaint.ambiguous', 'count'],
  ['check.late', 'wording'],
  ['check.complaints', 'count'],
  ['check.window', 'to'],
  ['proposal.unknown', 'choices'],
  ['proposal.noPetition', 'step', 'below'],
  ['proposal.noReason', 'below'],
  ['proposal.unchosen', 'below'],
  ['grassroots.twice', 'name'],
  ['grassroots.members', 'typed'],
  ['grassroots.launch', 'typed'],
  ['grassroots.launchAhead', 'day'],
  ['score.ownUnit', 'name'],
  ['score.invalid', 'typed', 'name', 'criterion'],
  ['score.incomplete', 'name', 'criteria'],
  ['score.quorum', 'missing'],
  ['score.spread', 'spread'],
  ['title.missing'],
  ['consent.missing'],
  ['decision.closed'],
  ['sent.unsigned'],
  ['member.twice'],
];

test.for(mentioned)('the sentence of %s mentions what it is about', ([code, ...keys]) => {
  const every = mentioned.flatMap(([, ...data]) => data);
  const data = Object.fromEntries(every.map((key) => [key, `<${key}>`]));
  const told = sentence({ code, data });
  expect([...new Set(told.match(/<\w+>/g))].sort()).toEqual(keys.map((key) => `<${key}>`).sort());
  // Whoever reads it without data still reads a sentence.
  expect(sentence({ code })).toMatch(/^[^<]{20,}\.$/s);
  expect(sentence({ code })).not.toContain('undefined');
});

test('where several are possible they are named, else the operator is sent to the list', () => {
  expect(sentence({ code: 'subUnit.closed', data: { name: 'A', successors: 'B' } })).toContain(
    'Nay là: B. Xin',
  );
  expect(sentence({ code: 'subUnit.closed', data: { name: 'A' } })).not.toContain('Nay là');
  expect(sentence({ code: 'bulk.union', data: { typed: 'A', ids: 'x; y' } })).toContain(': x; y.');
  expect(sentence({ code: 'bulk.union', data: { typed: 'A' } })).toContain('Danh bạ');
  expect(sentence({ code: 'list.nobody', data: { typed: 'A' } })).toContain(
    'chưa ghi nơi làm việc',
  );
});

test('only problems of place, time, consent and size keep an entry from its union', () => {
  const quarantined = mentioned.map(([code]) => code).filter(isQuarantine);
  expect(quarantined).toEqual([
    ...(['unit.unknown', 'subUnit.unknown', 'subUnit.mismatch', 'subUnit.closed'] as const),
    ...(['window.early', 'window.late', 'oversize', 'consent.missing'] as const),
  ]);
  expect(isQuarantine('unit.missing') && isQuarantine('subUnit.missing')).toBe(true);
  expect(isQuarantine('phone.missing') || isQuarantine('revision.refused')).toBe(false);
});

test('a word that only every object knows is no code', () => {
  expect(isProblemCode('oversize')).toBe(true);
  expect(isProblemCode('constructor')).toBe(false);
});
