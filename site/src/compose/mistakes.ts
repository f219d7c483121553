import type { Resolver } from '#core/catalogue/resolver.ts';
import type { Problem, ProblemCode } from '#core/problem.ts';
import type { Programme } from '#core/programme/programme.ts';
import type { Answers } from '#core/submission/answers.ts';
import { type QuestionId, questionOf } from '#core/submission/questions.ts';
import { decode, type Submission } from '#core/submission/submission.ts';
import { canonical, clean } from '#core/text/canonical.ts';
import { count } from '../words.ts';
import { missingWords } from './question-words.ts';
import type { Step } from './steps.ts';

/** What the composer knows besides the draft. */
export interface Setting {
  readonly programme: Programme;
  readonly resolver: Resolver;
  /** Epoch ms. */
  readonly now: number;
}

/** Why an answer can't stand. */
export interface Mistake {
  /** What to do, beside the field and in the summary. */
  readonly sentence: string;
  /** An answer that is no error, but with which the entry can't go on: the page that explains. */
  readonly stop?: Step;
}

const readings = new WeakMap<Answers, { readonly by: Resolver; readonly reading: Submission }>();

/** The answers as the programme will read them; once each, as they never change. */
export function readingOf({ programme, resolver, now }: Setting, answers: Answers): Submission {
  const known = readings.get(answers);
  if (known?.by === resolver) return known.reading;
  const reading = decode({ id: '', submittedAt: now, answers }, programme, resolver);
  readings.set(answers, { by: resolver, reading });
  return reading;
}

/**
 * What is wrong, by question. The rules are the core's; beyond them every question wants an answer,
 * because an officer would have to ask for each empty column of the summary table.
 */
export function mistakesIn(
  setting: Setting,
  answers: Answers,
  asked: readonly QuestionId[],
): ReadonlyMap<QuestionId, Mistake> {
  const mistakes = new Map<QuestionId, Mistake>();
  for (const problem of readingOf(setting, answers).problems) {
    const id = questionOfProblem(problem);
    if (id !== undefined && !mistakes.has(id)) mistakes.set(id, mistakeOf(problem));
  }
  for (const id of asked) {
    if (isUnanswered(setting, id, answers[id] ?? '')) {
      mistakes.set(id, { sentence: missingWords[id] });
    }
  }
  return mistakes;
}

function isUnanswered({ programme }: Setting, id: QuestionId, text: string): boolean {
  const { choices } = questionOf(id, programme);
  const answer = canonical(text);
  if (choices.length > 0) return !choices.some((choice) => canonical(choice) === answer);
  // "..." and "-" say nothing.
  return !/[\p{L}\p{N}]/u.test(clean(text));
}

const questionOfKind: Readonly<Record<string, QuestionId>> = {
  name: 'fullName',
  phone: 'phone',
  unit: 'unit',
  subUnit: 'subUnit',
  group: 'group',
  title: 'title',
  description: 'description',
  effect: 'effect',
  birthYear: 'birthYear',
  consent: 'consentProcessing',
};

/** The question whose answer has the problem; none where it is the time of sending. */
function questionOfProblem({ code, data }: Problem): QuestionId | undefined {
  if (code === 'oversize') return data?.question as QuestionId;
  if (code === 'applied.notYet') return 'appliedStatus';
  if (code === 'applied.outside' || code === 'applied.invalid') return 'appliedFrom';
  return questionOfKind[code.split('.')[0] ?? ''];
}

const stops: Partial<Record<ProblemCode, Step>> = {
  'applied.notYet': 'notYet',
  'applied.outside': 'outside',
  'consent.missing': 'refused',
};

function mistakeOf(problem: Problem): Mistake {
  const sentence = sentenceFor(problem);
  const stop = stops[problem.code];
  return stop === undefined ? { sentence } : { sentence, stop };
}

/** The same reasons as the officer reads, said to the person who can still change the answer. */
function sentenceFor({ code, data = {} }: Problem): string {
  const length = count(Number(data.length ?? 0));
  const limit = count(Number(data.limit ?? 0));
  switch (code) {
    case 'name.malformed':
      return 'Ghi đủ họ và tên bằng chữ, không kèm số hay ký hiệu, như Nguyễn Thị Lan';
    case 'phone.invalid':
      return 'Số điện thoại phải là số di động 10 chữ số, hoặc số cố định kèm mã vùng';
    case 'title.tooLong':
      return `Tên sáng kiến phải từ ${limit} ký tự trở xuống, hiện có ${length}`;
    case 'description.tooLong':
      return `Mô tả sáng kiến phải từ ${limit} ký tự trở xuống, hiện có ${length}`;
    case 'applied.invalid':
      return 'Thời gian bắt đầu áp dụng phải là một ngày hoặc một tháng, như 15/3/2021 hoặc 3/2021';
    case 'applied.outside':
      return `Thời gian bắt đầu áp dụng phải từ ${data.from} đến ${data.to}`;
    case 'birthYear.invalid':
      return 'Năm sinh phải đủ bốn chữ số, của người trong độ tuổi lao động, như 1985';
    case 'unit.unknown':
      return 'Chọn một đơn vị có trong danh sách';
    case 'subUnit.unknown':
      return data.candidates
        ? `Tên này có ở nhiều nơi, chọn một: ${data.candidates}`
        : 'Chọn một công đoàn có trong danh sách';
    case 'subUnit.closed':
      return data.successors
        ? `${data.name} không còn. Chọn nơi thay thế: ${data.successors}`
        : `${data.name} không còn. Chọn công đoàn khác trong danh sách`;
    case 'subUnit.mismatch':
      return `“${data.typed}” không thuộc đơn vị đã chọn. Chọn công đoàn khác, hoặc quay lại sửa đơn vị`;
    case 'oversize':
      return `Câu trả lời dài ${length} ký tự, quá dài để gửi. Rút gọn lại`;
    default:
      return missingWords[questionOfProblem({ code }) ?? 'code'];
  }
}
