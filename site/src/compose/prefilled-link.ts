import type { QuestionId } from '#core/submission/questions.ts';
import type { Sent } from './sent-answers.ts';

/** The Form, and the field of each question in its prefilled links. */
export interface FormAddress {
  readonly url: string;
  /** "entry.123" by question. */
  readonly entries: Readonly<Partial<Record<QuestionId, string>>>;
  /** The fields that a trade secret has in place of these. */
  readonly secret: Readonly<Partial<Record<QuestionId, string>>>;
  /** The list of sub-units by unit (or by union). */
  readonly subUnits: Readonly<Record<string, string>>;
}

export interface Prefilled {
  readonly href: string;
  /** Answers for which there was no room: the worker pastes them. The description goes first. */
  readonly toPaste: readonly QuestionId[];
}

/**
 * The Form's link with the answers in it, as many as fit.
 * @param limit characters that the link may have
 */
export function prefilledLink(form: FormAddress, sent: Sent, limit: number): Prefilled {
  const ids = Object.keys(sent.answers) as QuestionId[];
  const lengthOf = (id: QuestionId) => encodeURIComponent(sent.answers[id] ?? '').length;
  const byNeed = [...ids].sort((a, b) =>
    a === 'description' ? -1 : b === 'description' ? 1 : lengthOf(b) - lengthOf(a),
  );
  for (let left = 0; ; left += 1) {
    const toPaste = byNeed.slice(0, left);
    const href = hrefOf(form, sent, new Set(ids.filter((id) => !toPaste.includes(id))));
    if (href.length <= limit || left === byNeed.length) return { href, toPaste };
  }
}

function hrefOf(form: FormAddress, sent: Sent, kept: ReadonlySet<string>): string {
  const { answers, unit, union, tradeSecret } = sent;
  const entries = tradeSecret ? { ...form.entries, ...form.secret } : form.entries;
  const url = new URL(form.url);
  url.searchParams.set('usp', 'pp_url');
  for (const [id, text] of Object.entries(answers)) {
    const entry =
      id === 'subUnit' ? (form.subUnits[union] ?? form.subUnits[unit]) : entries[id as QuestionId];
    if (entry !== undefined && text && kept.has(id)) url.searchParams.set(entry, text);
  }
  return url.href;
}
