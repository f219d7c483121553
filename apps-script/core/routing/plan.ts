import type { Dossier } from '../dossier/dossier.ts';

/** One row to be written into one union's workbook. */
export interface RowPlan {
  readonly dossier: Dossier;
  /** The initiative went to another union since: its row stays here and counts nowhere. */
  readonly moved: boolean;
}

/**
 * Which unions' workbooks have to be written for these dossiers. The union that the worker named
 * receives the row; where it stood before, it is marked as moved.
 */
export function planRoutes(dossiers: readonly Dossier[]): ReadonlyMap<string, readonly RowPlan[]> {
  const plans = new Map<string, RowPlan[]>();
  const add = (union: string, plan: RowPlan) => {
    plans.set(union, [...(plans.get(union) ?? []), plan]);
  };
  for (const dossier of dossiers) {
    if (dossier.routedTo !== '' && dossier.routedTo !== dossier.union) {
      add(dossier.routedTo, { dossier, moved: true });
    }
    add(dossier.union, { dossier, moved: false });
  }
  return plans;
}
