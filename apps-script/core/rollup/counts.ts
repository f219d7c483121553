import type { Dossier } from '../dossier/dossier.ts';
import { type State, standing } from '../dossier/standing.ts';
import { unitStanding } from '../dossier/unit-standing.ts';
import type { Programme } from '../programme/programme.ts';

/** What became of an initiative that a union received; each is exactly one of these. */
export const fates = [
  'chosen',
  'notChosen',
  'returned',
  'withdrawn',
  'ineligible',
  'open',
] as const;

export type Fate = (typeof fates)[number];

/**
 * The numbers of a union, a unit or the whole programme. How many were received is nowhere kept: it
 * is what the fates add up to (`receivedOf`), so that the two can't differ.
 */
export interface Counts extends Readonly<Record<Fate, number>> {
  /** Of the chosen ones, those that stand in a Tờ trình of the union. */
  readonly petitioned: number;
  /** Of the chosen ones, those that the province or sector chose too. */
  readonly chosenByUnit: number;
}

const fateOf: Readonly<Record<State, Fate>> = {
  received: 'open',
  introduced: 'open',
  chosen: 'chosen',
  declined: 'notChosen',
  ineligible: 'ineligible',
  returned: 'returned',
  withdrawn: 'withdrawn',
};

export const noCounts: Counts = Object.freeze({
  chosen: 0,
  notChosen: 0,
  returned: 0,
  withdrawn: 0,
  ineligible: 0,
  open: 0,
  petitioned: 0,
  chosenByUnit: 0,
});

/** The numbers of these dossiers, each taken once. */
export function countsOf(dossiers: readonly Dossier[], programme: Programme): Counts {
  const counts: Record<keyof Counts, number> = { ...noCounts };
  for (const dossier of dossiers) {
    const { state } = standing(dossier, programme);
    counts[fateOf[state]] += 1;
    if (state === 'chosen' && dossier.petition !== '') counts.petitioned += 1;
    if (unitStanding(dossier, programme).state === 'chosen') counts.chosenByUnit += 1;
  }
  return counts;
}

/** Several unions, or several units, together. */
export function sumCounts(parts: readonly Counts[]): Counts {
  const sum: Record<keyof Counts, number> = { ...noCounts };
  for (const part of parts) {
    for (const field of Object.keys(noCounts) as (keyof Counts)[]) sum[field] += part[field];
  }
  return sum;
}

/** All that were ever received: chosen + not chosen + returned + withdrawn + ineligible + open. */
export function receivedOf(counts: Counts): number {
  return fates.reduce((sum, fate) => sum + counts[fate], 0);
}

/** What counts towards a target and in public: received, and not withdrawn by the worker. */
export function liveOf(counts: Counts): number {
  return receivedOf(counts) - counts.withdrawn;
}
