import type { Answers } from '#core/submission/answers.ts';
import { codeOf } from '#core/submission/code.ts';
import { questionIds } from '#core/submission/questions.ts';

/** What a worker has written so far, as typed, and how far it has come. */
export interface Draft {
  readonly answers: Answers;
  /** The tracking code; '' before there is one. */
  readonly code: string;
  /** Whether the code was brought along, to correct an entry sent before. */
  readonly correcting: boolean;
  /** When the Form was opened with it (epoch ms); 0 before. */
  readonly openedAt: number;
  /** Whether the worker said that "Gửi" was pressed in the Form. */
  readonly sent: boolean;
}

export const emptyDraft: Draft = {
  answers: {},
  code: '',
  correcting: false,
  openedAt: 0,
  sent: false,
};

/** Longer than anything that can be sent. */
const LONGEST = 60_000;

/** Reads a draft that was stored, or came by a link that anybody may have written. */
export function draftOf(json: unknown): Draft | undefined {
  if (!isRecord(json) || !isRecord(json.answers)) return undefined;
  const given = json.answers;
  const answers: Answers = Object.fromEntries(
    questionIds.flatMap((id) => {
      const text = Object.hasOwn(given, id) ? given[id] : undefined;
      return typeof text === 'string' && id !== 'code' && text.length <= LONGEST
        ? [[id, text]]
        : [];
    }),
  );
  const code = typeof json.code === 'string' ? (codeOf(json.code) ?? '') : '';
  const openedAt = Number.isFinite(json.openedAt) ? Number(json.openedAt) : 0;
  return {
    answers,
    code,
    correcting: json.correcting === true && code !== '',
    openedAt: code === '' ? 0 : openedAt,
    sent: json.sent === true && code !== '',
  };
}

/** Whether nothing in it would be missed; the union may have come from a poster. */
export const isEmpty = ({ answers: { unit, subUnit, ...others }, code }: Draft): boolean =>
  code === '' && Object.values(others).every((text) => text.trim() === '');

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
