import type { Complaint } from '../../core/dossier/complaint.ts';
import type { Dossier } from '../../core/dossier/dossier.ts';
import {
  type ComplaintField,
  type ComplaintRow,
  complaintNumber,
  complaintPage,
} from '../../core/ledger/complaint-page.ts';
import { complaintOf, complaintRow } from '../../core/ledger/complaint-row.ts';
import { type Subject, subjectKey, subjectOf } from '../../core/ledger/complaint-subject.ts';
import { complaintKey } from '../../core/ledger/dossiers.ts';
import { isFresh, type PageRow, pageChange, type RowChange } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import { furtherRows } from '../../core/ledger/spare-rows.ts';
import type { Amiss, Placed } from '../effects.ts';
import type { ReviewEffects } from '../review.ts';
import { complaintAgain, refilledComplaints } from './complaints-again.ts';

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
  const rows = restored.length === 0 ? swept : refilledComplaints(effects, union, swept, restored);
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
  const back = lost.map((id) => complaintAgain(id, under(complaintKey(keyOf(id))), keyOf(id)));
  const further = furtherRows(complaintPage, rows);
  const change = pageChange(complaintPage, [...answers, ...back, ...further]);
  workbooks.write(union.workbook, [change]);
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
    const told = fitting(complaints);
    const same = JSON.stringify(told) === JSON.stringify(record.complaints);
    return same ? [] : [{ ...placed, record: { ...record, complaints: told } }];
  });
}

/** A cell takes 50,000 characters: of a great many complaints only the fact is kept. */
function fitting(complaints: readonly Complaint[]): readonly Complaint[] {
  const fits = JSON.stringify(complaints).length < 40_000;
  return fits ? complaints : complaints.map((each) => ({ ...each, content: '', resolution: '' }));
}
