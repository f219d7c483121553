/** What a night's comparison of the Forms, the ledger and the unions' workbooks came to. */
export interface Reconciled {
  /** Responses in the Forms, up to the last one that the ledger had when the night began. */
  readonly sent: number;
  /** Of them, those that stood in the ledger; those that were erased on request. */
  readonly received: number;
  readonly erased: number;
  /** Those that the ledger lacked, and that were taken in again. */
  readonly retaken: number;
  /** Entries in the ledger that somebody deleted in the Form. */
  readonly gone: number;
  /** Rows of the ledger itself that were written again: dossiers, and entries to be checked. */
  readonly rewritten: number;
  /** Initiatives, as they were compared with the unions' workbooks. */
  readonly initiatives: number;
  /** Of them, those whose row stands in its union's workbook as it should. */
  readonly rows: number;
  /** Those whose row was missing or told something else: it is written again. */
  readonly requeued: number;
  /** Those in workbooks that could not be read. */
  readonly unread: number;
  /** Those of unions that *Danh bạ* has no more. */
  readonly homeless: number;
}

export const nothingReconciled: Reconciled = Object.freeze({
  sent: 0,
  received: 0,
  erased: 0,
  retaken: 0,
  gone: 0,
  rewritten: 0,
  initiatives: 0,
  rows: 0,
  requeued: 0,
  unread: 0,
  homeless: 0,
});

const fields = Object.keys(nothingReconciled) as (keyof Reconciled)[];

export function addReconciled(sum: Reconciled, part: Partial<Reconciled>): Reconciled {
  const added = fields.map((field) => [field, sum[field] + (part[field] ?? 0)]);
  return Object.fromEntries(added) as Record<keyof Reconciled, number>;
}

/** Is every response and every initiative in exactly one of the places that were counted? */
export function addsUp(counts: Reconciled): boolean {
  const { sent, received, erased, retaken } = counts;
  const { initiatives, rows, requeued, unread, homeless } = counts;
  return (
    sent === received + erased + retaken && initiatives === rows + requeued + unread + homeless
  );
}

/** How far the comparison of one night has come. */
export interface Reconciling {
  /** Responses up to this time (epoch ms) are looked at: later ones are still being received. */
  readonly asOf: number;
  /** Which part comes next: the ledger's own rows, each Form, the ledger again, the workbooks. */
  readonly part: number;
  /** Unions whose workbooks were looked at. */
  readonly unions: number;
  readonly counts: Reconciled;
}
