import { windowOf } from '#core/programme/window.ts';
import type { Answers } from '#core/submission/answers.ts';
import { codeOf } from '#core/submission/code.ts';
import { type QuestionId, questionsOf } from '#core/submission/questions.ts';
import { dayOf } from '#core/text/dates.ts';
import { type Draft, emptyDraft, isEmpty } from './draft.ts';
import { type Mistake, mistakesIn, readingOf, type Setting } from './mistakes.ts';
import { type Asked, askingOrder, questionAt, type Step } from './steps.ts';

/** The questions that this draft is asked, in order. */
export function askedOf(setting: Setting, answers: Answers): readonly Asked[] {
  const inUse = new Set<QuestionId>(questionsOf(setting.programme).map(({ id }) => id));
  const { unit, facts } = readingOf(setting, answers);
  const spared: readonly Asked[] = [
    ...(facts.tradeSecret ? (['description'] as const) : []),
    ...(setting.resolver.soleUnion(unit) ? (['subUnit'] as const) : []),
  ];
  return askingOrder.filter((id) => inUse.has(id) && !spared.includes(id));
}

/** Writes an answer. A trade secret forgets its description; another unit, the union of the last. */
export function withAnswer(setting: Setting, draft: Draft, id: Asked, text: string): Draft {
  const { unit } = readingOf(setting, draft.answers);
  const answers: Partial<Record<QuestionId, string>> = { ...draft.answers, [id]: text };
  const read = readingOf(setting, answers);
  if (read.facts.tradeSecret) delete answers.description;
  if (id === 'unit' && read.unit !== '' && read.unit !== unit) delete answers.subUnit;
  return { ...draft, answers };
}

export type Outcome =
  | { readonly kind: 'mistaken'; readonly mistake: Mistake }
  | { readonly kind: 'to'; readonly step: Step };

/**
 * "Tiếp tục" was pressed on a question.
 * @param editing came from the check page: goes straight back there
 */
export function proceed(setting: Setting, draft: Draft, id: Asked, editing: boolean): Outcome {
  const asked = askedOf(setting, draft.answers);
  const mistake = mistakesIn(setting, draft.answers, asked).get(id);
  if (mistake?.stop) return { kind: 'to', step: mistake.stop };
  if (mistake) return { kind: 'mistaken', mistake };
  const next = editing ? undefined : asked[asked.indexOf(id) + 1];
  return { kind: 'to', step: placeOf(setting, draft, next ?? 'check') };
}

/** The first question that still needs an answer; undefined where all is well. */
export function unfinished(setting: Setting, { answers }: Draft): Step | undefined {
  const asked = askedOf(setting, answers);
  const mistakes = mistakesIn(setting, answers, asked);
  return asked.find((id) => mistakes.has(id));
}

/** Whether entries are taken now, by Vietnam's calendar. */
const openingOf = ({ programme, now }: Setting): 'early' | 'open' | 'late' =>
  windowOf(programme, dayOf(now));

/**
 * Where a wish to see a page leads: nobody gets past a question that is not answered, or to a page
 * that makes no sense yet (a bookmark, the back button, a link somebody made up).
 */
export function placeOf(setting: Setting, draft: Draft, wanted: Step): Step {
  const opening = openingOf(setting);
  const closed = opening !== 'open' && !draft.correcting ? opening : undefined;
  switch (wanted) {
    case 'oldCode':
      return wanted;
    case 'start':
    case 'early':
    case 'late':
      return closed ?? 'start';
    case 'code':
      if (draft.sent) return wanted;
      break;
    case 'send':
    case 'opened':
    case 'sent':
      // Who comes back from the Form is asked first, so that nobody sends a second time unawares.
      if (draft.sent) return 'sent';
      if (draft.openedAt > 0) return 'opened';
  }
  if (closed === 'late') return 'late';
  const missing = unfinished(setting, draft);
  switch (wanted) {
    case 'carry':
    case 'resume':
    case 'received':
      return isEmpty(draft) ? placeOf(setting, draft, 'start') : wanted;
    case 'notYet':
    case 'outside':
    case 'refused': {
      const asked = askedOf(setting, draft.answers);
      const mistakes = mistakesIn(setting, draft.answers, asked);
      const holds = [...mistakes.values()].some(({ stop }) => stop === wanted);
      return holds ? wanted : (missing ?? 'check');
    }
    case 'check':
      return missing ?? 'check';
    case 'code':
    case 'send':
    case 'opened':
    case 'sent':
      if (missing) return missing;
      if (closed) return closed;
      if (draft.code === '') return 'check';
      return wanted === 'code' ? 'code' : 'send';
  }
  return questionPlace(setting, draft, wanted, missing);
}

function questionPlace(
  setting: Setting,
  draft: Draft,
  wanted: Step,
  missing: Step | undefined,
): Step {
  const asked: readonly string[] = askedOf(setting, draft.answers);
  const at = asked.indexOf(wanted);
  if (at < 0) return missing ?? 'check';
  return missing !== undefined && asked.indexOf(missing) < at ? missing : wanted;
}

/** Where somebody comes in who names no page. */
export function entranceOf(setting: Setting, draft: Draft): Step {
  if (draft.sent || draft.openedAt > 0) return placeOf(setting, draft, 'opened');
  return placeOf(setting, draft, isEmpty(draft) ? 'start' : 'resume');
}

/** The page before this one, for the link on top; undefined where there is none. */
export function before(setting: Setting, draft: Draft, step: Step): Step | undefined {
  const asked = askedOf(setting, draft.answers);
  const id = questionAt(step);
  if (id !== undefined) return asked[asked.indexOf(id) - 1] ?? 'start';
  const known: Partial<Record<Step, Step>> = {
    notYet: 'appliedStatus',
    outside: 'appliedFrom',
    refused: 'consentProcessing',
    check: 'consentPublication',
    code: 'check',
    send: 'code',
    oldCode: 'start',
    carry: 'resume',
  };
  return known[step];
}

/** A fresh draft that corrects the entry of this code; undefined where the text is no code. */
export function correctionOf(draft: Draft, typed: string): Draft | undefined {
  const code = codeOf(typed);
  return code === undefined
    ? undefined
    : { ...emptyDraft, answers: draft.answers, code, correcting: true };
}
