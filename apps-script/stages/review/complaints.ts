import type { Complaint } from '../../core/dossier/complaint.ts';
import type { Dossier } from '../../core/dossier/dossier.ts';
import {
  type ComplaintField,
  type ComplaintRow,
  complaintNumber,
  complaintPage,
} from '../../core/ledger/complaint-page.ts';
import {
  complaintCells,
  complaintOf,
  complaintRow,
  type Subject,
  subjectKey,
  subjectOf,
} from '../../core/ledger/complaint-row.ts';
import { complaintKey } from '../../core/ledger/dossiers.ts';
import { isFresh, type PageRow, pageChange, type RowChange } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import { furtherRows } from '../../core/ledger/spare-rows.ts';
import type { Placed } from '../effects.ts';
import type { ReviewEffects } from '../review.ts';

type Row = PageRow<ComplaintField>;
type Change = RowChange<keyof ComplaintRow, ComplaintField>;

/**
 * Takes complaints into the dossiers that they are about, which are held back from then on; answers
 * beside each row. A row that was deleted comes back: its initiative would be held back for ever.
 */
export function takeComplaints(
  { ledger, workbooks }: ReviewEffects,
  union: Registered,
  rows: readonly Row[],
): void {
  const fresh = distinct(rows.filter((row) => isFresh(complaintPage, row)));
  const missing = missingIds(rows);
  const keyOf = (id: string) => `${union.id} ${complaintNumber(id)}`;
  if (fresh.length + missing.length === 0) return;
  const found = ledger.dossiers([
    ...[...fresh.map(({ id }) => id), ...missing].map((id) => complaintKey(keyOf(id))),
    ...fresh.map(({ cells }) => subjectKey(union.id, cells)),
  ]);
  const under = (key: string) => (found.get(key) ?? []).map(({ record }) => record);

  const subjects = new Map<string, Subject>(
    fresh.map(({ id, cells }) => {
      const candidates = under(subjectKey(union.id, cells));
      return [id, subjectOf(union.id, keyOf(id), cells, candidates)];
    }),
  );
  const noted = fresh.flatMap(({ id, cells }) => {
    const subject = subjects.get(id);
    const complaint = complaintOf(keyOf(id), cells);
    return subject?.kind === 'found' ? [{ id: subject.dossier.id, complaint }] : [];
  });
  const changed = renoted(
    [...found.values()].flat(),
    new Set(fresh.map(({ id }) => keyOf(id))),
    noted,
  );
  ledger.commit({ changed, toRoute: changed.map(({ record }) => record.id) });

  const answers: readonly Change[] = fresh.map(({ row, id, cells }) => ({
    row,
    id,
    officer: cells,
    system: complaintRow(id, cells, subjects.get(id) ?? { kind: 'nothing' }),
  }));
  const restored = missing.map((id) => restoredRow(id, under(complaintKey(keyOf(id))), keyOf(id)));
  const further = furtherRows(complaintPage, rows);
  const change = pageChange(complaintPage, [...answers, ...restored, ...further]);
  workbooks.write(union.workbook, [change]);
}

/** Of a row that somebody copied, the uppermost counts. */
function distinct(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Ids that the page was born with, or was given since, and that no row bears any more. */
function missingIds(rows: readonly Row[]): readonly string[] {
  const present = new Set(rows.map(({ id }) => id));
  const numbers = rows.map(({ id }) => Number(complaintNumber(id)) || 0);
  const last = numbers.reduce((a, b) => Math.max(a, b), complaintPage.firstRows.length);
  const all = Array.from({ length: last }, (_, i) => `kn-${i + 1}`);
  return all.filter((id) => !present.has(id));
}

/** The dossiers with the complaints that stand in the rows now; those that stay the same are left out. */
function renoted(
  known: readonly Placed<Dossier>[],
  keys: ReadonlySet<string>,
  noted: readonly { readonly id: string; readonly complaint: Complaint }[],
): readonly Placed<Dossier>[] {
  const distinct = new Map(known.map((placed) => [placed.record.id, placed]));
  return [...distinct.values()].flatMap((placed) => {
    const { record } = placed;
    const kept = record.complaints.filter(({ key }) => !keys.has(key));
    const own = noted.filter(({ id }) => id === record.id).map(({ complaint }) => complaint);
    const complaints = [...kept, ...own].sort((a, b) => (a.key < b.key ? -1 : 1));
    const same = JSON.stringify(complaints) === JSON.stringify(record.complaints);
    return same ? [] : [{ ...placed, record: { ...record, complaints } }];
  });
}

function restoredRow(id: string, holders: readonly Dossier[], key: string): Change {
  const [dossier] = holders;
  const complaint = dossier?.complaints.find((each) => each.key === key);
  const blank = { initiative: '', content: '', receivedOn: '', resolved: '', resolution: '' };
  const cells = dossier && complaint ? complaintCells(dossier, complaint) : blank;
  const subject: Subject = dossier ? { kind: 'found', dossier } : { kind: 'nothing' };
  return { id, officer: cells, system: complaintRow(id, cells, subject) };
}
