import { isYes } from '../dossier/answer.ts';
import type { Complaint } from '../dossier/complaint.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Problem, sentence } from '../problem.ts';
import { codeOf, showCode } from '../submission/code.ts';
import { canonical, cleanLine } from '../text/canonical.ts';
import { excerpt } from '../text/length.ts';
import {
  type ComplaintField,
  type ComplaintRow,
  complaintNumber,
  complaintStates,
} from './complaint-page.ts';
import { codeKey, titleKey } from './dossiers.ts';

type Cells = Readonly<Record<ComplaintField, string>>;

/** Which initiative a row speaks of; 'nothing' where nobody wrote in it. */
export type Subject =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly dossier: Dossier }
  | { readonly kind: 'unmatched'; readonly problem: Problem };

/** A cell of the ledger holds all complaints of an initiative: the words of one are kept this far. */
const CONTENT_LENGTH = 1000;

/** The key under which the ledger looks for what the row names: a code in any dress, else a title. */
export function subjectKey(union: string, { initiative }: Cells): string {
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
  cells: Cells,
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

/** The complaint as the ledger keeps it. It is closed once somebody wrote how. */
export function complaintOf(key: string, cells: Cells): Complaint {
  return {
    key,
    content: excerpt(cells.content, CONTENT_LENGTH),
    receivedOn: excerpt(cells.receivedOn, 50),
    resolved: isYes(cells.resolved) && cells.resolution !== '',
    resolution: excerpt(cells.resolution, CONTENT_LENGTH),
  };
}

/** What stands beside a row after it was taken in. */
export function complaintRow(id: string, cells: Cells, subject: Subject): ComplaintRow {
  const number = complaintNumber(id);
  if (subject.kind === 'nothing') return { state: '', number: '', found: '', answer: '' };
  if (subject.kind === 'unmatched') {
    const answer = sentence(subject.problem);
    return { state: complaintStates.unmatched, number, found: '', answer };
  }
  const { facts, code } = subject.dossier;
  const { resolved } = complaintOf('', cells);
  return {
    state: resolved ? complaintStates.resolved : complaintStates.open,
    number,
    found: `${facts.title}\n${facts.fullName} (${showCode(code)})`,
    answer: answerOf(cells, resolved, subject.dossier.petition !== ''),
  };
}

function answerOf(cells: Cells, resolved: boolean, petitioned: boolean): string {
  if (resolved) return 'Khiếu nại đã đóng. Sáng kiến được xét như bình thường.';
  if (isYes(cells.resolved)) return sentence({ code: 'complaint.noResolution' });
  const held = petitioned
    ? 'Sáng kiến đã nằm trong Tờ trình; xin báo công đoàn cấp trên.'
    : 'Sáng kiến được giữ lại, chưa chọn được cho đến khi giải quyết xong.';
  const asked = cells.content === '' || cells.receivedOn === '';
  return asked ? `${held} ${sentence({ code: 'complaint.noContent' })}` : held;
}

/** The row that somebody deleted, as the ledger remembers it. */
export function complaintCells({ code }: Dossier, complaint: Complaint): Cells {
  const { content, receivedOn, resolved, resolution } = complaint;
  return {
    initiative: showCode(code),
    content,
    receivedOn,
    resolved: resolved ? 'Có' : '',
    resolution,
  };
}

/** "Mã: 4mr3 phjh bhkq 4zc2" → the code; undefined where none is in the text. */
function codeIn(text: string): string | undefined {
  const whole = codeOf(text);
  if (whole !== undefined) return whole;
  const [grouped] = /[0-9a-z]{4}(?:[\s-]+[0-9a-z]{4}){3}/i.exec(text) ?? [];
  return grouped === undefined ? undefined : codeOf(grouped);
}
