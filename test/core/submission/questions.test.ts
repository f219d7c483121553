import { expect, test } from 'vitest';
import {
  type Question,
  type QuestionId,
  questionByTitle,
  questionIds,
  questionOf,
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

test('each question says how it is answered, whether it must be, and what it becomes', () => {
  const told = questionsOf(nation).map(({ id, kind, required, saves }) =>
    [id, kind, required ? 'required' : 'free', saves].join(' '),
  );
  expect(told).toEqual([
    'fullName line required fact',
    'phone line required fact',
    'unit choice required unit',
    'subUnit choice required union',
    'workplace line free fact',
    'group choice required fact',
    'title line required fact',
    'tradeSecret choice free fact',
    'description paragraph free fact',
    'effect paragraph free fact',
    'appliedStatus choice required fact',
    'coAuthors paragraph free fact',
    'birthYear line free fact',
    'position line free fact',
    'appliedFrom line free fact',
    'benefitVnd line free fact',
    'scope line free fact',
    'awards paragraph free fact',
    'consentProcessing choice required consent',
    'consentPublication choice required fact',
    'code line free code',
  ]);
});

test('a choice offers its words, and the registry’s where those of units are asked for', () => {
  const choices = (id: QuestionId) => questionOf(id, nation).choices;
  expect([choices('unit'), choices('subUnit'), choices('fullName')]).toEqual([[], [], []]);
  expect(choices('appliedStatus')).toEqual([
    'Đã áp dụng có hiệu quả',
    'Đang áp dụng thử',
    'Chưa áp dụng',
  ]);
  expect(choices('tradeSecret')).toEqual(['Có', 'Không']);
});

test('help names the programme’s own limits, months and second tier', () => {
  const help = (id: QuestionId) => questionOf(id, nation).help;
  expect(help('title')).toContain('Tối đa 250 ký tự.');
  expect(help('appliedFrom')).toMatch(/Ví dụ: 01\/02\/2021 hoặc 02\/2021\.$/);
  expect(help('subUnit')).toMatch(/nơi anh\/chị làm việc: .*huyện/);
});

test('without years of awards nothing is said of years', () => {
  const title = (awardYears: number[]) => questionOf('awards', { ...nation, awardYears }).title;
  expect(title([])).toBe('Danh hiệu thi đua, hình thức khen thưởng');
  expect(title([2020])).toMatch(/ 1 năm \(2020 – 2020\)$/);
});

test('without groups every other question stays', () => {
  expect(ids(questionsOf({ ...nation, groups: [] }))).toEqual(
    questionIds.filter((id) => id !== 'group'),
  );
});
