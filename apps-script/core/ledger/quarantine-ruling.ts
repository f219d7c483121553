import type { Problem } from '../problem.ts';
import type { Answers } from '../submission/submission.ts';
import { canonical } from '../text/canonical.ts';
import { fingerprint } from './buckets.ts';
import type { Intake } from './intake.ts';
import { type Quarantined, type Ruling, rulingFields, rulingWords } from './quarantine.ts';

export type Decision = keyof typeof rulingWords;

const decisions = new Map(
  Object.entries(rulingWords).map(([name, word]) => [canonical(word), name as Decision]),
);

/** What the operator decided: nothing yet, one of three, or something else. */
export function rulingOf({ decision }: Ruling): Decision | 'none' | 'unknown' {
  const text = canonical(decision);
  return text === '' ? 'none' : (decisions.get(text) ?? 'unknown');
}

/** 'done': nobody has to look at it again; 'open': the operator has to write something else. */
export type Settled = 'done' | 'open';

/** The mark of a response whose ruling was answered: it belongs to that ruling and that response. */
export function rulingMark(entry: Ruling & Pick<Quarantined, 'responseId'>, settled: Settled) {
  return `${settled} ${printOf(entry)} ${fingerprint(entry.responseId)}`;
}

/**
 * Does a ruling wait for an answer? All that a sweep needs to read are its cells and the mark. A
 * corrected place or a paper alone decides nothing: there is nothing to answer yet.
 */
export function isRuledAnew(cells: Ruling, mark: string): boolean {
  const [, print = ''] = mark.split(' ');
  return mark === '' ? rulingOf(cells) !== 'none' : print !== printOf(cells);
}

/** The same asked of a whole row: a mark that belongs to another response is none. */
export function isRowRuledAnew(entry: Quarantined): boolean {
  const [, , owner = ''] = entry.mark.split(' ');
  const foreign = entry.mark !== '' && owner !== fingerprint(entry.responseId);
  return foreign || isRuledAnew(entry, entry.mark);
}

/** Has somebody still to look at it? */
export const isWaiting = ({ mark }: Pick<Quarantined, 'mark'>): boolean =>
  !mark.startsWith('done ');

/** The answers with the operator's corrections; the tracking code stays the entry's own. */
export function ruledAnswers(intake: Intake, entry: Quarantined): Answers {
  const { rightUnit, rightSubUnit, code } = entry;
  return {
    ...intake.answers,
    ...(rightUnit.trim() === '' ? {} : { unit: rightUnit }),
    ...(rightSubUnit.trim() === '' ? {} : { subUnit: rightSubUnit }),
    code,
  };
}

const byRuling: ReadonlySet<string> = new Set(['window.early', 'window.late', 'oversize']);

/**
 * The problems that "Nhận" does not settle. The entry's own lateness and an oversize answer are
 * what the operator rules on; a missing consent needs a paper (Luật 91/2025/QH15, Điều 9).
 */
export function unsettled(problems: readonly Problem[], entry: Quarantined): readonly Problem[] {
  const told = new Set(entry.problems.split(' '));
  return problems.flatMap((problem): readonly Problem[] => {
    if (problem.code === 'consent.missing') {
      return entry.consentPaper.trim() === '' ? [problem] : [];
    }
    return byRuling.has(problem.code) && told.has(problem.code) ? [] : [problem];
  });
}

function printOf(cells: Ruling): string {
  return fingerprint(rulingFields.map((field) => cells[field].trim()).join('\u0001'));
}
