import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { clean, cleanLine } from '../text/canonical.ts';
import { excerpt } from '../text/length.ts';
import { type QuestionId, questionIds, questionOf } from './questions.ts';

/** Texts as a person typed them, by question. */
export type Answers = Readonly<Partial<Record<QuestionId, string>>>;

/** A cell of a sheet holds no more (UTF-16 units). */
const CELL = 50_000;
/** What is kept of an answer that is longer than a cell. */
const EXCERPT = 500;

const PARAGRAPHS: ReadonlySet<QuestionId> = new Set([
  'description',
  'coAuthors',
  'effect',
  'awards',
]);

export interface Texts {
  /** Every answer, cleaned: what the rules judge. */
  readonly full: Readonly<Record<QuestionId, string>>;
  /** The same, longer ones as an excerpt: what may be stored. */
  readonly kept: Readonly<Record<QuestionId, string>>;
  /** The answers that no cell can hold, and their length (UTF-16 units). */
  readonly oversize: ReadonlyMap<QuestionId, number>;
}

/** Cleans the answers. The description of a trade secret is forgotten here, before anything else. */
export function textsOf(answers: Answers, isSecret: (text: string) => boolean): Texts {
  const secret = isSecret(typed(answers, 'tradeSecret'));
  const raw = (id: QuestionId) => (secret && id === 'description' ? '' : typed(answers, id));
  const full = byQuestion((id) => (PARAGRAPHS.has(id) ? clean(raw(id)) : cleanLine(raw(id))));
  // Putting a text into NFC can make it longer.
  const sizes = questionIds.map((id) => [id, Math.max(raw(id).length, full[id].length)] as const);
  const oversize = new Map(sizes.filter(([, size]) => size > CELL));
  const kept = byQuestion((id) => (oversize.has(id) ? excerpt(full[id], EXCERPT) : full[id]));
  return { full, kept, oversize };
}

/** The problem of an answer that no cell can hold. */
export function oversizeProblem(
  id: QuestionId,
  length: number | undefined,
  programme: Programme,
): Problem | undefined {
  if (length === undefined) return undefined;
  const { title } = questionOf(id, programme);
  return { code: 'oversize', data: { question: id, title, length } };
}

/** Only the answer's own text: not what a key like "constructor" inherits. */
function typed(answers: Answers, id: QuestionId): string {
  const answer: unknown = Object.getOwnPropertyDescriptor(answers, id)?.value;
  return typeof answer === 'string' ? answer : '';
}

function byQuestion(textOf: (id: QuestionId) => string): Readonly<Record<QuestionId, string>> {
  const entries = questionIds.map((id) => [id, textOf(id)] as const);
  return Object.fromEntries(entries) as Record<QuestionId, string>;
}
