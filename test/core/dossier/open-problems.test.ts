import { expect, test } from 'vitest';
import { openProblems } from '#core/dossier/open-problems.ts';
import { programme, someCells, someDossier, someFacts } from '../../builders.ts';

const codes = (dossier: ReturnType<typeof someDossier>) =>
  openProblems(dossier, programme).map(({ code }) => code);

test('what an officer filled in is no longer asked for', () => {
  const faulty = someDossier({
    problems: [
      { code: 'birthYear.invalid' },
      { code: 'effect.missing' },
      { code: 'phone.invalid' },
    ],
  });
  expect(codes(faulty)).toEqual(['birthYear.invalid', 'effect.missing', 'phone.invalid']);
  expect(
    codes({ ...faulty, cells: someCells({ birthYear: '1985', effect: 'Nhanh hơn' }) }),
  ).toEqual(['phone.invalid']);
});

test('an officer’s day of application is judged like the worker’s', () => {
  const faulty = someDossier({
    facts: someFacts({ appliedFrom: '2020-12' }),
    problems: [{ code: 'applied.outside' }],
  });
  expect(codes(faulty)).toEqual(['applied.outside']);
  expect(codes({ ...faulty, cells: someCells({ appliedFrom: '3/2021' }) })).toEqual([]);
  expect(codes({ ...faulty, cells: someCells({ appliedFrom: '7/2021' }) })).toEqual([
    'applied.outside',
  ]);
});
