import type { Resolver } from '../catalogue/resolver.ts';
import { isProblemCode, type Problem } from '../problem.ts';
import type { Programme } from '../programme/programme.ts';
import { textsOf } from '../submission/answers.ts';
import {
  decodeResponse,
  isEmptyEntry,
  type OnBehalfCells,
  onBehalfAnswers,
  sameOnBehalf,
} from '../submission/on-behalf.ts';
import { latestOnBehalf, nextOnBehalfId } from '../submission/on-behalf-id.ts';
import type { Answers, Response, Submission } from '../submission/submission.ts';
import { canonical } from '../text/canonical.ts';
import { msOf } from '../text/dates.ts';
import { isTicked } from '../text/excel.ts';
import { isHeaderRow } from './header-row.ts';
import type { Intake } from './intake.ts';
import { type OnBehalfRow, type OnBehalfState, onBehalfPage } from './on-behalf.ts';
import {
  blankRow,
  draftAnswer,
  headerAnswer,
  keptAnswer,
  onBehalfRow,
  receivedRow,
  toRepair,
  toWrite,
} from './on-behalf-row.ts';

/** A row of *Nhập hộ*, and what the ledger took from it before. */
export interface OnBehalfEntry {
  readonly key: string;
  readonly cells: OnBehalfCells;
  readonly before: readonly Intake[];
}

/** Whose workbook it is, and when it is read (epoch ms): the time at which a new entry is sent. */
export interface Desk {
  readonly programme: Programme;
  readonly resolver: Resolver;
  readonly place: Pick<Answers, 'unit' | 'subUnit'>;
  readonly now: number;
}

export type OnBehalfReading =
  | { readonly kind: 'told'; readonly row: OnBehalfRow }
  | {
      readonly kind: 'sent';
      readonly response: Response;
      readonly submission: Submission;
      /** The initiative that the row made before and corrects now. */
      readonly corrects: string | undefined;
    };

/**
 * What a row says: nothing, a draft, an entry that waits for something, one that the ledger holds
 * already, or one that is to be taken in now. A tick begins it: a row half typed is not sent.
 */
export function readOnBehalf({ key, cells, before }: OnBehalfEntry, desk: Desk): OnBehalfReading {
  const taken = latestOnBehalf(before);
  const own = latestOnBehalf(before.filter(({ outcome }) => makes.has(outcome)));
  const told = (state: OnBehalfState, ...lines: readonly string[]): OnBehalfReading => ({
    kind: 'told',
    row: onBehalfRow(state, lines, taken?.code ?? ''),
  });
  if (isEmptyEntry(cells)) {
    return own ? told('held', toRepair([{ code: 'row.emptied' }], desk.programme)) : blank;
  }
  if (isHeaderRow(onBehalfPage, cells) || isNameHeading(cells)) return told('header', headerAnswer);

  const answers = { ...onBehalfAnswers(cells), ...desk.place };
  const ids = before.map(({ responseId }) => responseId);
  const next = { id: nextOnBehalfId(key, ids), submittedAt: desk.now, answers };
  const fresh = decodeResponse(next, desk.programme, desk.resolver);
  const { kept } = textsOf(answers, () => fresh.facts.tradeSecret);
  if (taken && sameOnBehalf(kept, taken.answers)) {
    const at = { id: taken.responseId, submittedAt: msOf(taken.submittedAt), answers };
    const { problems } = decodeResponse(at, desk.programme, desk.resolver);
    const recorded = recordedProblems(taken, problems);
    const row = receivedRow(taken.outcome, recorded, taken.code, desk.programme);
    return { kind: 'told', row };
  }
  const problems = beforeSending(cells, fresh);
  if (!isTicked(cells.send)) {
    const todo = toWrite(problems, desk.programme);
    return told('draft', draftAnswer, own ? keptAnswer : '', todo);
  }
  if (isOtherPerson(own, fresh)) {
    const { title = '', fullName = '' } = own?.answers ?? {};
    const problem: Problem = { code: 'row.otherPerson', data: { title, fullName } };
    return told('held', toRepair([problem], desk.programme));
  }
  if (fresh.problems.some(({ code }) => keepsBack.has(code)))
    return told('held', toRepair(problems, desk.programme));
  return { kind: 'sent', response: next, submission: fresh, corrects: own?.initiative };
}

const blank: OnBehalfReading = { kind: 'told', row: blankRow };

/** Outcomes after which the row has an initiative of its own. */
const makes: ReadonlySet<string> = new Set(['accepted', 'incomplete', 'revision']);

/** Without these nothing is sent: consent by law (Luật 91/2025, Điều 9), the rest to tell entries apart. */
const keepsBack: ReadonlySet<string> = new Set([
  'consent.missing',
  'name.missing',
  'title.missing',
]);

/** "Họ tên" as the only heading that is as ours. */
function isNameHeading({ fullName }: OnBehalfCells): boolean {
  return /^họ( và)? tên\b/.test(canonical(fullName));
}

/** What an officer is told before an entry is sent; the window is judged when it is. */
function beforeSending(cells: OnBehalfCells, { facts, problems }: Submission): readonly Problem[] {
  const paper: Problem = { code: 'paper.missing' };
  const described = facts.tradeSecret && cells.description !== '';
  return [
    ...problems
      .filter(({ code }) => !code.startsWith('window.'))
      .map((problem) => (problem.code === 'consent.missing' ? paper : problem)),
    ...(described ? [{ code: 'secret.described' } as const] : []),
  ];
}

/** Neither name nor title stayed: somebody else was written over a row that is taken. */
function isOtherPerson(own: Intake | undefined, { facts }: Submission): boolean {
  if (!own) return false;
  const { fullName = '', title = '' } = own.answers;
  const differs = (a: string, b: string): boolean => canonical(a) !== canonical(b);
  return differs(fullName, facts.fullName) && differs(title, facts.title);
}

/** The problems that the ledger noted by their codes, with what their sentences mention. */
function recordedProblems(taken: Intake, problems: readonly Problem[]): readonly Problem[] {
  const codes = taken.problems.split(' ').filter(isProblemCode);
  return codes.map((code) => problems.find((problem) => problem.code === code) ?? { code });
}
