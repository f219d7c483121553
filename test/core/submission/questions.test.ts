import { expect, test } from 'vitest';
import {
  type Question,
  questionByTitle,
  questionIds,
  questionsOf,
} from '#core/submission/questions.ts';
import { nation, province } from './given.ts';

const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

test('the nation asks every question, in the order of the form', () => {
  expect(ids(questionsOf(nation))).toEqual(questionIds);
});

test('a programme of one unit does not ask for the unit', () => {
  expect(ids(questionsOf(province))).toEqual(questionIds.filter((id) => id !== 'unit'));
});

test('a programme without groups does not ask for the group', () => {
  expect(ids(questionsOf({ ...nation, groups: [] }))).not.toContain('group');
});

test('a title leads to one question only', () => {
  const questions = questionsOf(nation);
  for (const question of questions) {
    expect(questionByTitle(questions, ` ${question.title.normalize('NFD')} `)).toBe(question);
  }
  expect(questionByTitle(questions, 'constructor')).toBeUndefined();
});

test('the programme gives the groups, the limits, the period and the years', () => {
  const byId = new Map(questionsOf(nation).map((question) => [question.id, question]));
  expect(byId.get('group')?.choices).toEqual(['Doanh nghiệp', 'Hành chính sự nghiệp']);
  expect(byId.get('title')?.maxLength).toBe(250);
  expect(byId.get('description')?.help).toContain('1000 ký tự');
  expect(byId.get('appliedFrom')?.help).toContain('từ 01/02/2021 đến 31/5/2021');
  expect(byId.get('awards')?.title).toContain('3 năm (2018 – 2020)');
});

test('the two consents are separate, each a yes or a no', () => {
  const consents = questionsOf(nation).filter(({ id }) => id.startsWith('consent'));
  expect(consents.map(({ choices }) => choices)).toEqual([
    ['Có', 'Không'],
    ['Có', 'Không'],
  ]);
});

test('the notice says who answers, what for, who sees it, where it is stored and how to withdraw', () => {
  const help = questionsOf(nation).find(({ id }) => id === 'consentProcessing')?.help ?? '';
  for (const said of [nation.contact.name, 'Mục đích', 'Google', 'nước ngoài', 'rút lại', 'xóa']) {
    expect(help).toContain(said);
  }
});
