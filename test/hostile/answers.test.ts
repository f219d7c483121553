import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { isQuarantine } from '#core/problem.ts';
import { type QuestionId, questionIds } from '#core/submission/questions.ts';
import { type Answers, decode, type Submission } from '#core/submission/submission.ts';
import { programme, sentAt } from '../builders.ts';
import { good } from '../core/submission/given.ts';
import { corpus } from './corpus.ts';

const { units, unions } = catalogueOf('2021');
const resolver = resolverOf(units, unions);
const read = (answers: Answers): Submission =>
  decode({ id: 'r', submittedAt: sentAt, answers }, programme, resolver);
const waits = ({ problems }: Submission) => problems.some(({ code }) => isQuarantine(code));
const textsOf = ({ facts, problems }: Submission) =>
  [...Object.values(facts), ...problems.flatMap(({ data }) => Object.values(data ?? {}))].map(
    String,
  );

describe('a link that somebody changed', () => {
  test('leads to nobody: no text of the corpus is a unit or a union', () => {
    for (const text of corpus.filter((each) => each.trim() !== '')) {
      for (const change of [{ unit: text }, { subUnit: text }, { unit: text, subUnit: text }]) {
        const submission = read({ ...good, ...change });
        expect([text, submission.union, waits(submission)]).toEqual([text, '', true]);
      }
    }
  });

  test('in one letter of a union leads to that union, or to the operator', () => {
    const ofProvince = unions.filter(({ unit }) => unit === 'dong-thap');
    expect(ofProvince.length).toBeGreaterThan(10);
    for (const { id, unit, name } of ofProvince) {
      const short = units.find((each) => each.id === unit)?.short ?? '';
      const letters = [...name];
      const changed = letters.flatMap((letter, at) =>
        ['', letter + letter, 'x', '1', `\u200B${letter}`, `${letter}\u0301`].map((other) =>
          letters.with(at, other).join(''),
        ),
      );
      for (const subUnit of changed) {
        const submission = read({ ...good, unit: short, subUnit });
        expect([id, ''], `${name} → ${subUnit}`).toContain(submission.union);
        expect(waits(submission)).toBe(submission.union === '');
      }
    }
  });

  test('to a union of another unit leads to the operator', () => {
    const submission = read({ ...good, unit: 'Bến Tre', subUnit: 'LĐLĐ TP Cao Lãnh' });
    expect([submission.union, waits(submission)]).toEqual(['', true]);
  });
});

describe('answers under names that every object has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  test('are no answers', () => {
    const forged = JSON.parse(
      `{${names.map((name) => `"${name}":{"fullName":"Lê Văn Khác","phone":"0912 000 999"}`)}}`,
    );
    const { facts } = read(forged);
    expect([facts.fullName, facts.phone]).toEqual(['', '']);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(read(good)).toEqual(read({ ...forged, ...good }));
  });

  test('are texts like others where they stand in an answer', () => {
    for (const name of names) {
      const { facts } = read({ ...good, title: name, group: name, appliedStatus: name });
      expect(facts).toMatchObject({ title: name, group: '' });
    }
  });
});

describe('an answer', () => {
  const filled = (fields: readonly QuestionId[], length: number) =>
    read({ ...good, ...Object.fromEntries(fields.map((id) => [id, 'ă'.repeat(length)])) });

  test.each([
    [999, questionIds],
    [1001, questionIds],
    [50_000, questionIds],
    [50_001, questionIds],
    [1_000_000, ['fullName', 'title', 'description'] as const],
  ])('of %d letters fits into a cell, and is not cut in silence', (length, fields) => {
    const submission = filled(fields, length);
    for (const text of textsOf(submission)) expect(text.length).toBeLessThanOrEqual(50_000);
    const told = submission.problems.filter(({ code }) => code === 'oversize');
    expect(told).toHaveLength(length > 50_000 ? fields.length : 0);
  });

  test('that grows when its letters are put together is measured as it is stored', () => {
    const { problems, facts } = read({ ...good, title: '\u0958'.repeat(30_000) });
    expect(facts.title.length).toBeLessThanOrEqual(50_000);
    expect(problems.map(({ code }) => code)).toContain('oversize');
  });

  test('of any kind is read, twice alike, and stored as nothing that is unseen', () => {
    for (const text of corpus) {
      const answers = Object.fromEntries(questionIds.map((id) => [id, text]));
      const submission = read(answers);
      expect(read(answers)).toEqual(submission);
      for (const kept of textsOf(submission)) {
        expect(kept).not.toMatch(/[\p{Default_Ignorable_Code_Point}\p{Cs}]|[^\P{Cc}\n]/u);
      }
    }
  });
});
