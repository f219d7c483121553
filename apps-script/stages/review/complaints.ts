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
import type { Amiss, Placed } from '../effects.ts';
import type { ReviewEffects } from '../review.ts';

type Row = PageRow<ComplaintField>;
type Change = RowChange<keyof ComplaintRow, ComplaintField>;

/**
 * Takes complaints into the dossiers that they are about, which are held back from then on; answers
 * beside each row. A row that was deleted comes back: its initiative would be held back for ever.
 */
export function takeComplaints(
  effects: ReviewEffects,
  union: Registered,
  swept: readonly Row[],
  { lost, restored }: Pick<Amiss, 'lost' | 'restored'>,
): void {
  const { ledger, workbooks } = effects;
  const keyOf = (id: string) => `${union.id} ${complaintNumber(id)}`;
  const rows = restored.length === 0 ? swept : refilled(effects, union, swept, restored);
  const fresh = distinct(rows.filter((row) => isFresh(complaintPage, row)));
  if (fresh.length + lost.length === 0) return;
  const found = ledger.dossiers([
    ...[...fresh.map(({ id }) => id), ...lost].map((id) => complaintKey(keyOf(id))),
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
  const back = lost.map((id) => rowAgain(id, under(complaintKey(keyOf(id))), keyOf(id)));
  const further = furtherRows(complaintPage, rows);
  const change = pageChange(complaintPage, [...answers, ...back, ...further]);
  workbooks.write(union.workbook, [change]);
}

/** A column was deleted and is empty: what the ledger has of it is written back. */
function refilled(
  { ledger, workbooks }: ReviewEffects,
  union: Registered,
  swept: readonly Row[],
  restored: readonly string[],
): readonly Row[] {
  const keys = new Map(swept.map(({ id }) => [id, `${union.id} ${complaintNumber(id)}`]));
  const found = ledger.dossiers([...keys.values()].map(complaintKey));
  const rows = swept.map((row) => {
    const key = keys.get(row.id) ?? '';
    const dossier = found.get(complaintKey(key))?.[0]?.record;
    const complaint = dossier?.complaints.find((each) => each.key === key);
    if (!dossier || !complaint) return row;
    const kept = Object.entries(complaintCells(dossier, complaint));
    const back = Object.fromEntries(kept.filter(([field]) => restored.includes(field)));
    return { ...row, cells: { ...row.cells, ...back } };
  });
  workbooks.settle(union.workbook, complaintPage, restored, rows);
  return rows;
}

/** Of a row that somebody copied, the uppermost counts. */
function distinct(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id));
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

function rowAgain(id: string, holders: readonly Dossier[], key: string): Change {
  const [dossier] = holders;
  const complaint = dossier?.complaints.find((each) => each.key === key);
  const blank = { initiative: '', content: '', receivedOn: '', resolved: '', resolution: '' };
  const cells = dossier && complaint ? complaintCells(dossier, complaint) : blank;
  const subject: Subject = dossier ? { kind: 'found', dossier } : { kind: 'nothing' };
  return { id, officer: cells, system: complaintRow(id, cells, subject) };
}
