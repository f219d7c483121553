import { isYes } from '../dossier/answer.ts';
import type { Complaint } from '../dossier/complaint.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { sentence } from '../problem.ts';
import { showCode } from '../submission/code.ts';
import { excerpt } from '../text/length.ts';
import { type ComplaintRow, complaintNumber, complaintStates } from './complaint-page.ts';
import type { ComplaintCells, Subject } from './complaint-subject.ts';

/** A cell of the ledger holds all complaints of an initiative: the words of one are kept this far. */
const CONTENT_LENGTH = 1000;

/** The complaint as the ledger keeps it. It is closed once somebody wrote how. */
export function complaintOf(key: string, cells: ComplaintCells): Complaint {
  return {
    key,
    content: excerpt(cells.content, CONTENT_LENGTH),
    receivedOn: excerpt(cells.receivedOn, 50),
    resolved: isYes(cells.resolved) && cells.resolution !== '',
    resolution: excerpt(cells.resolution, CONTENT_LENGTH),
  };
}

/** What stands beside a row after it was taken in. */
export function complaintRow(id: string, cells: ComplaintCells, subject: Subject): ComplaintRow {
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

function answerOf(cells: ComplaintCells, resolved: boolean, petitioned: boolean): string {
  if (resolved) return 'Khiếu nại đã đóng. Sáng kiến được xét như bình thường.';
  if (isYes(cells.resolved)) return sentence({ code: 'complaint.noResolution' });
  const held = petitioned
    ? 'Sáng kiến đã nằm trong Tờ trình; xin báo công đoàn cấp trên.'
    : 'Sáng kiến được giữ lại, chưa chọn được cho đến khi giải quyết xong.';
  const asked = cells.content === '' || cells.receivedOn === '';
  return asked ? `${held} ${sentence({ code: 'complaint.noContent' })}` : held;
}

/** The row that somebody deleted, as the ledger remembers it. */
export function complaintCells({ code }: Dossier, complaint: Complaint): ComplaintCells {
  const { content, receivedOn, resolved, resolution } = complaint;
  return {
    initiative: showCode(code),
    content,
    receivedOn,
    resolved: resolved ? 'Có' : '',
    resolution,
  };
}
