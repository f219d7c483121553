import {
  addReconciled,
  nothingReconciled,
  type Reconciled,
  type Reconciling,
} from '../core/ledger/reconciled.ts';
import { msOf } from '../core/text/dates.ts';
import type { Marks, Setting } from './effects.ts';
import { compareForm, type FormEffects } from './reconcile/form.ts';
import { compareLedger, type LedgerEffects } from './reconcile/ledger.ts';
import { compareWorkbooks, type WorkbookEffects } from './reconcile/workbooks.ts';

export type ReconcileEffects = FormEffects & LedgerEffects & WorkbookEffects;

/**
 * Holds the Forms, the ledger and the unions' workbooks against each other once a night, a part in
 * each sweep: the ledger's own rows, a Form, some workbooks. Whatever is missing somewhere
 * goes the way again that it went at first; nothing is repaired in any other way. A part that was
 * stopped is taken up again from its beginning, and finds less to repair.
 */
export function reconcile(effects: ReconcileEffects, setting: Setting): void {
  const { clock, marks } = effects;
  const state = begun(effects);
  const part = nextPart(effects, setting, state);
  // Out of time: the next sweep takes the same part up.
  if (part === undefined) return;
  const next = { ...part.state, counts: addReconciled(state.counts, part.counts) };
  if (!part.done) {
    marks.write('reconciling', JSON.stringify(next));
    return;
  }
  marks.write('reconciled', JSON.stringify({ at: clock.now, counts: next.counts }));
  marks.write('reconciling', '');
}

/** What the last whole comparison came to, and when (epoch ms); undefined before the first. */
export function lastReconciled(
  marks: Marks,
): { readonly at: number; readonly counts: Reconciled } | undefined {
  const mark = marks.read('reconciled');
  return mark === '' ? undefined : JSON.parse(mark);
}

/** One part: what it came to, and what is left. */
interface Part {
  readonly state: Reconciling;
  readonly counts: Partial<Reconciled>;
  readonly done: boolean;
}

function begun({ marks }: ReconcileEffects): Reconciling {
  const mark = marks.read('reconciling');
  if (mark !== '') return JSON.parse(mark) as Reconciling;
  const asOf = Number(marks.read('watermark') || 0);
  return { asOf, part: 0, unions: 0, counts: nothingReconciled };
}

/** The ledger comes first, since by it a response is judged; and once more with what came back. */
function nextPart(
  effects: ReconcileEffects,
  setting: Setting,
  state: Reconciling,
): Part | undefined {
  const { part } = state;
  const last = effects.intakes.forms + 1;
  if (part > last) {
    const { counts, unions, done } = compareWorkbooks(effects, setting, state.unions);
    return { state: { ...state, unions }, counts, done };
  }
  const counts =
    part === 0 || part === last
      ? compareLedger(effects, setting)
      : compareForm(effects, setting, part - 1, state.asOf);
  if (counts === undefined) return undefined;
  const gone = part === last ? { gone: goneFromForms(effects, state) } : {};
  return { state: { ...state, part: part + 1 }, counts: { ...counts, ...gone }, done: false };
}

/** Entries that the ledger has and no Form any more. */
function goneFromForms({ people }: ReconcileEffects, { asOf, counts }: Reconciling): number {
  const ofForms = people
    .everyIntake()
    .filter(({ source, submittedAt }) => source === 'form' && msOf(submittedAt) <= asOf);
  const ids = new Set(ofForms.map(({ responseId }) => responseId));
  return ids.size - counts.received - counts.retaken;
}
