import { expect, test } from 'vitest';
import { completed } from '#core/dossier/completed.ts';
import { someCells, someDossier, someFacts } from '../../builders.ts';

const facts = (cells: Parameters<typeof someCells>[0]) =>
  completed(someDossier({ cells: someCells(cells) }));

test('an officer’s answer counts before the worker’s, an empty cell leaves theirs', () => {
  expect(facts({})).toEqual(someFacts());
  for (const field of [
    'birthYear',
    'position',
    'effect',
    'benefitVnd',
    'scope',
    'awards',
  ] as const) {
    expect(facts({ [field]: 'khác' })).toEqual(someFacts({ [field]: 'khác' }));
  }
});

test('the day of application is read as Excel wrote it, or left as typed', () => {
  expect(facts({ appliedFrom: '3/20/2021' }).appliedFrom).toBe('2021-03-20');
  expect(facts({ appliedFrom: 'năm ngoái' }).appliedFrom).toBe('năm ngoái');
});

test('what officers decide is no fact', () => {
  expect(facts({ decision: 'Chọn', reason: 'x', grassroots: 'y' })).toEqual(someFacts());
});
