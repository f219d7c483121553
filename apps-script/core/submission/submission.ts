import type { Resolver } from '../catalogue/resolver.ts';
import type { Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { windowOf } from '../programme/window.ts';
import { canonical, unaccented } from '../text/canonical.ts';
import { dayOf, shortDate } from '../text/dates.ts';
import { excerpt, lengthOf } from '../text/length.ts';
import { type Answers, oversizeProblem, textsOf } from './answers.ts';
import { type AppliedStatus, appliedFromOf, statusOf } from './applied.ts';
import { codeOf } from './code.ts';
import { nameProblem } from './name.ts';
import { type Phone, phoneOf } from './phone.ts';
import { placeOf } from './place.ts';
import { type QuestionId, questionIds } from './questions.ts';

export type { Answers };

/** One response as the Form holds it. */
export interface Response {
  readonly id: string;
  /** Epoch ms. */
  readonly submittedAt: number;
  readonly answers: Answers;
}

/** What the worker told, clean; '' where nothing was. */
export interface Facts {
  readonly fullName: string;
  /** National digits ("0912000345") if valid, else as typed. */
  readonly phone: string;
  readonly workplace: string;
  /** Id of a group of the programme. */
  readonly group: string;
  readonly title: string;
  /** Always '' for a trade secret. */
  readonly description: string;
  readonly appliedStatus: AppliedStatus | '';
  readonly coAuthors: string;
  readonly birthYear: string;
  readonly position: string;
  /** "2021-03-15" or "2021-03" if readable, else as typed. */
  readonly appliedFrom: string;
  readonly effect: string;
  readonly benefitVnd: string;
  readonly scope: string;
  readonly awards: string;
  readonly tradeSecret: boolean;
  readonly consentPublication: boolean;
}

/** A response as the programme understands it. */
export interface Submission {
  readonly responseId: string;
  /** Epoch ms. */
  readonly submittedAt: number;
  /** Ids of the catalogue, '' where the answers don't tell. */
  readonly unit: string;
  readonly union: string;
  /** The worker's tracking code, undefined if absent or damaged. */
  readonly code: string | undefined;
  readonly facts: Facts;
  /** Everything that is wrong, in the order of the questions; the entry window last. */
  readonly problems: readonly Problem[];
}

/** Working age, with room for those who work on after retirement. */
const AGES = { from: 15, to: 80 };

/** Reads a response. Whatever it holds, it is read: what is wrong becomes a problem. */
export function decode(response: Response, programme: Programme, resolver: Resolver): Submission {
  const { full, kept, oversize } = textsOf(response.answers, isSecret);
  const tradeSecret = isSecret(full.tradeSecret);
  const phone = phoneOf(full.phone);
  const place = placeOf(kept.unit, kept.subUnit, programme, resolver);
  const group = groupOf(full.group, programme);
  const appliedStatus = statusOf(full.appliedStatus);
  const appliedFrom = appliedFromOf(kept.appliedFrom, programme);
  const { title, description } = programme.limits;

  const name = nameProblem(full.fullName);
  const problemOf: Partial<Record<QuestionId, Problem | undefined>> = {
    fullName: name && { code: name },
    phone: phoneProblem(phone),
    unit: place.unitProblem,
    subUnit: place.unionProblem,
    group: group === undefined ? { code: 'group.missing' } : undefined,
    title: missing('title', full.title) ?? tooLong('title', full.title, title),
    description: tradeSecret
      ? undefined
      : (missing('description', full.description) ??
        tooLong('description', full.description, description)),
    appliedStatus: appliedStatus === 'notYet' ? { code: 'applied.notYet' } : undefined,
    birthYear: birthYearProblem(full.birthYear, programme),
    appliedFrom: appliedFrom.problem,
    effect: tradeSecret ? missing('effect', full.effect) : undefined,
    consentProcessing: isConsent(full.consentProcessing) ? undefined : { code: 'consent.missing' },
  };
  const found = questionIds.flatMap((id) => [
    oversizeProblem(id, oversize.get(id), programme),
    problemOf[id],
  ]);
  const problems = [...found, windowProblem(response.submittedAt, programme)];

  return {
    responseId: response.id,
    submittedAt: response.submittedAt,
    unit: place.unit,
    union: place.union,
    code: codeOf(kept.code),
    facts: {
      fullName: kept.fullName,
      phone: phone.kind === 'valid' ? phone.national : kept.phone,
      workplace: kept.workplace,
      group: group ?? '',
      title: kept.title,
      description: kept.description,
      appliedStatus,
      coAuthors: kept.coAuthors,
      birthYear: kept.birthYear,
      position: kept.position,
      appliedFrom: appliedFrom.value,
      effect: kept.effect,
      benefitVnd: kept.benefitVnd,
      scope: kept.scope,
      awards: kept.awards,
      tradeSecret,
      consentPublication: isConsent(full.consentPublication),
    },
    problems: problems.filter((problem) => problem !== undefined),
  };
}

/** Consent is a clear yes; anything else, and silence, is none (Luật 91/2025, Điều 9). */
function isConsent(text: string): boolean {
  const answer = canonical(text);
  return answer === 'có' || answer.startsWith('tôi đồng ý');
}

/** In doubt a secret is kept: "co" and "Có ạ" are a yes. */
function isSecret(text: string): boolean {
  return /^co\b/.test(unaccented(text));
}

/** The id of the answered group, '' where the programme has none, undefined where it isn't told. */
function groupOf(text: string, { groups }: Programme): string | undefined {
  if (groups.length === 0) return '';
  const answer = unaccented(text);
  const told = groups.find(({ id, name, aliases }) =>
    [id, name, ...aliases].some((known) => unaccented(known) === answer),
  );
  return told?.id;
}

function phoneProblem(phone: Phone): Problem | undefined {
  if (phone.kind === 'missing') return { code: 'phone.missing' };
  if (phone.kind === 'valid') return undefined;
  return { code: 'phone.invalid', data: { typed: excerpt(phone.typed, 60) } };
}

function missing(id: 'title' | 'description' | 'effect', text: string): Problem | undefined {
  // "..." and "-" only get past a form's required field.
  return /[\p{L}\p{N}]/u.test(text) ? undefined : { code: `${id}.missing` };
}

function tooLong(id: 'title' | 'description', text: string, limit: number): Problem | undefined {
  const length = lengthOf(text);
  return length > limit ? { code: `${id}.tooLong`, data: { length, limit } } : undefined;
}

function birthYearProblem(text: string, { entryWindow }: Programme): Problem | undefined {
  if (text === '') return undefined;
  const typed = canonical(text);
  const age = Number(entryWindow.from.slice(0, 4)) - Number(typed);
  const valid = /^\d{4}$/.test(typed) && age >= AGES.from && age <= AGES.to;
  return valid ? undefined : { code: 'birthYear.invalid', data: { typed: excerpt(text, 60) } };
}

function windowProblem(submittedAt: number, programme: Programme): Problem | undefined {
  const { from, to } = programme.entryWindow;
  const window = windowOf(programme, dayOf(submittedAt));
  if (window === 'early') return { code: 'window.early', data: { from: shortDate(from) } };
  return window === 'late' ? { code: 'window.late', data: { to: shortDate(to) } } : undefined;
}
