import type { Dossier } from '../../core/dossier/dossier.ts';
import {
  type ComplaintField,
  type ComplaintRow,
  complaintId,
  complaintNumber,
  complaintPage,
} from '../../core/ledger/complaint-page.ts';
import { complaintCells, complaintRow } from '../../core/ledger/complaint-row.ts';
import { complaintKey } from '../../core/ledger/dossiers.ts';
import type { PageRow, RowChange } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import type { Ledger, Workbooks } from '../effects.ts';

type Row = PageRow<ComplaintField>;

interface AgainEffects {
  readonly ledger: Ledger;
  readonly workbooks: Workbooks;
}

/** A column was deleted and is empty: what the ledger has of it is written back. */
export function refilledComplaints(
  { ledger, workbooks }: AgainEffects,
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

/** So many numbers are looked for: the page begins with fifty rows. */
const NUMBERS = 200;

/**
 * The workbook is new, for the old one is gone: complaints stand in it again, each in the row of its
 * number; `lost` are those for which there is no row yet.
 */
export function complaintsBroughtBack(
  { ledger, workbooks }: AgainEffects,
  union: Registered,
  swept: readonly Row[],
): { readonly rows: readonly Row[]; readonly lost: readonly string[] } {
  const rowOf = new Map(swept.map((row) => [row.id, row]));
  const ids = Array.from({ length: NUMBERS }, (_, i) => complaintId(i + 1));
  const keys = new Map(ids.map((id) => [id, `${union.id} ${complaintNumber(id)}`]));
  const found = ledger.dossiers([...keys.values()].map(complaintKey));
  const known = ids.flatMap((id) => {
    const key = keys.get(id) ?? '';
    const dossier = found.get(complaintKey(key))?.[0]?.record;
    const complaint = dossier?.complaints.find((each) => each.key === key);
    return dossier && complaint ? [{ id, cells: complaintCells(dossier, complaint) }] : [];
  });
  const back = known.flatMap(({ id, cells }) => {
    const row = rowOf.get(id);
    return row ? [{ ...row, cells }] : [];
  });
  const fields = complaintPage.officer.map(({ field }) => field);
  workbooks.settle(union.workbook, complaintPage, fields, back);
  const rows = new Map(back.map((row) => [row.id, row]));
  return {
    rows: swept.map((row) => rows.get(row.id) ?? row),
    lost: known.flatMap(({ id }) => (rowOf.has(id) ? [] : [id])),
  };
}

/** A row that was deleted, as the ledger has it; blank where it held nothing. */
export function complaintAgain(
  id: string,
  holders: readonly Dossier[],
  key: string,
): RowChange<keyof ComplaintRow, ComplaintField> {
  const [dossier] = holders;
  const complaint = dossier?.complaints.find((each) => each.key === key);
  const blank = { initiative: '', content: '', receivedOn: '', resolved: '', resolution: '' };
  const cells = dossier && complaint ? complaintCells(dossier, complaint) : blank;
  const subject = dossier ? ({ kind: 'found', dossier } as const) : ({ kind: 'nothing' } as const);
  return { id, officer: cells, system: complaintRow(id, cells, subject) };
}
