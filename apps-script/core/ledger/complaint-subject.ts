import { isYes } from '../dossier/answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Problem } from '../problem.ts';
import { codeOf } from '../submission/code.ts';
import { canonical, cleanLine } from '../text/canonical.ts';
import { excerpt } from '../text/length.ts';
import type { ComplaintField } from './complaint-page.ts';
import { codeKey, titleKey } from './dossiers.ts';

export type ComplaintCells = Readonly<Record<ComplaintField, string>>;

/** Which initiative a row speaks of; 'nothing' where nobody wrote in it. */
export type Subject =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly dossier: Dossier }
  | { readonly kind: 'unmatched'; readonly problem: Problem };

/** The key under which the ledger looks for what the row names: a code in any dress, else a title. */
export function subjectKey(union: string, { initiative }: ComplaintCells): string {
  const code = codeIn(initiative);
  return code === undefined ? titleKey(union, cleanLine(initiative)) : codeKey(code);
}

/**
 * @param candidates what the ledger has under the row's `subjectKey`
 * @param key of the complaint: an initiative that holds it already stays the one, even when its
 *   worker sent it to another union since
 */
export function subjectOf(
  union: string,
  key: string,
  cells: ComplaintCells,
  candidates: readonly Dossier[],
): Subject {
  const typed = cleanLine(cells.initiative);
  if (typed === '') {
    const blank = [cells.content, cells.receivedOn, cells.resolution].every((text) => text === '');
    const problem = { code: 'complaint.noInitiative' } as const;
    return blank && !isYes(cells.resolved) ? { kind: 'nothing' } : { kind: 'unmatched', problem };
  }
  const code = codeIn(typed);
  const found = candidates
    .filter((each) => each.union === union || each.complaints.some((held) => held.key === key))
    .filter((each) =>
      code === undefined ? canonical(each.facts.title) === canonical(typed) : each.code === code,
    );
  const [dossier, ...others] = found;
  if (!dossier) {
    const data = { typed: excerpt(typed, 80) };
    return { kind: 'unmatched', problem: { code: 'complaint.unknown', data } };
  }
  if (others.length === 0) return { kind: 'found', dossier };
  const data = { count: found.length };
  return { kind: 'unmatched', problem: { code: 'complaint.ambiguous', data } };
}

/** "Mã: 4mr3 phjh bhkq 4zc2" → the code; undefined where none is in the text. */
function codeIn(text: string): string | undefined {
  const whole = codeOf(text);
  if (whole !== undefined) return whole;
  const [grouped] = /[0-9a-z]{4}(?:[\s-]+[0-9a-z]{4}){3}/i.exec(text) ?? [];
  return grouped === undefined ? undefined : codeOf(grouped);
}
