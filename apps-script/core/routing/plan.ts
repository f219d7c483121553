/** What decides where an initiative's row belongs: the union it names, and where the row stands. */
export interface Routable {
  readonly union: string;
  /** '' before it stands anywhere. */
  readonly routedTo: string;
}

/** One row to be written into one union's workbook. */
export interface RowPlan<D extends Routable> {
  readonly dossier: D;
  /** The initiative went to another union since: its row stays here and counts nowhere. */
  readonly moved: boolean;
}

/**
 * Which unions' workbooks have to be written for these dossiers. The union that the worker named
 * receives the row; where it stood before, it is marked as moved.
 */
export function planRoutes<D extends Routable>(
  dossiers: readonly D[],
): ReadonlyMap<string, readonly RowPlan<D>[]> {
  const plans = new Map<string, RowPlan<D>[]>();
  const add = (union: string, plan: RowPlan<D>) => {
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
