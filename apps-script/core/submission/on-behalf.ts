import type { Resolver } from '../catalogue/resolver.ts';
import type { Programme } from '../programme/programme.ts';
import { shortDate } from '../text/dates.ts';
import { excelDay, excelYear, isTicked } from '../text/excel.ts';
import { onBehalfRowOf } from './on-behalf-id.ts';
import type { QuestionId } from './questions.ts';
import { type Answers, decode, type Response, type Submission } from './submission.ts';

/** What an officer answers for a worker, in the order of the letter's table. */
export const onBehalfQuestions = [
  'fullName',
  'birthYear',
  'position',
  'workplace',
  'phone',
  'group',
  'title',
  'appliedStatus',
  'appliedFrom',
  'description',
  'tradeSecret',
  'effect',
  'benefitVnd',
  'scope',
  'coAuthors',
  'awards',
  'consentProcessing',
  'consentPublication',
] as const satisfies readonly QuestionId[];

/** The cells of a row, the tick that sends it last. */
export const onBehalfFields = [...onBehalfQuestions, 'send'] as const;

export type OnBehalfField = (typeof onBehalfFields)[number];
export type OnBehalfCells = Readonly<Record<OnBehalfField, string>>;

const ticks: ReadonlySet<OnBehalfField> = new Set([
  'tradeSecret',
  'consentProcessing',
  'consentPublication',
  'send',
]);

/** Has anybody been written into the row? Ticks alone, drawn down a whole column, are nobody. */
export function isEmptyEntry(cells: OnBehalfCells): boolean {
  return onBehalfQuestions.every((id) => ticks.has(id) || cells[id] === '');
}

/** The cells as a worker would have answered the Form; what Excel made of them is undone. */
export function onBehalfAnswers(cells: OnBehalfCells): Answers {
  const answer = (id: (typeof onBehalfQuestions)[number]): string => {
    const typed = cells[id];
    if (ticks.has(id)) return isTicked(typed) ? 'Có' : '';
    if (id === 'birthYear') return excelYear(typed) ?? typed;
    if (id === 'appliedFrom') return shortDate(excelDay(typed) ?? typed);
    return typed;
  };
  return Object.fromEntries(onBehalfQuestions.map((id) => [id, answer(id)]));
}

/** The cells of a row that sent these answers. */
export function sentCells(answers: Answers): OnBehalfCells {
  const cells = onBehalfQuestions.map((id) => [id, answers[id] ?? '']);
  return { ...(Object.fromEntries(cells) as OnBehalfCells), send: 'Có' };
}

/** Did an officer give these answers before, about the same person? */
export function sameOnBehalf(a: Answers, b: Answers): boolean {
  return onBehalfQuestions.every((id) => (a[id] ?? '') === (b[id] ?? ''));
}

/**
 * `decode`, for a response from either way in: a worker whom an officer enters need not have a
 * phone, so that a wrong number is a problem and none is not.
 */
export function decodeResponse(
  response: Response,
  programme: Programme,
  resolver: Resolver,
): Submission {
  const submission = decode(response, programme, resolver);
  if (onBehalfRowOf(response.id) === undefined) return submission;
  const problems = submission.problems.filter(({ code }) => code !== 'phone.missing');
  return { ...submission, problems };
}
