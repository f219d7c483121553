import type { Dossier } from '../dossier/dossier.ts';
import { type LevelState, levelStanding, seatAt } from '../dossier/level-standing.ts';
import { type Level, levels, nominationTo } from '../dossier/proposal.ts';
import { type State, standing } from '../dossier/standing.ts';
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
 * What became of an initiative before a level above: the same fates, each counted under a name of
 * its own. Nothing is ineligible there, that is the union's to say.
 */
export const levelFates = {
  unit: {
    chosen: 'chosenByUnit',
    notChosen: 'notChosenByUnit',
    returned: 'returnedByUnit',
    withdrawn: 'withdrawnBeforeUnit',
    open: 'openBeforeUnit',
  },
  confederation: {
    chosen: 'recognised',
    notChosen: 'notRecognised',
    returned: 'returnedByConfederation',
    withdrawn: 'withdrawnBeforeConfederation',
    open: 'openBeforeConfederation',
  },
} as const satisfies Readonly<Record<Level, Readonly<Record<LevelFate, string>>>>;

export type LevelFate = Exclude<Fate, 'ineligible'>;

type LevelCount = (typeof levelFates)[Level][LevelFate];

/**
 * The numbers of a union, a unit or the whole programme. How many were received, at any level, is
 * nowhere kept: it is what the fates add up to (`receivedOf`, `receivedAt`), so that the two can't
 * differ.
 */
export interface Counts extends Readonly<Record<Fate | LevelCount, number>> {
  /** Of the chosen ones, those that stand in a Tờ trình of the union. */
  readonly petitioned: number;
  /** Of those that the province or sector chose, those that stand in its Tờ trình. */
  readonly petitionedByUnit: number;
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

const levelFateOf: Readonly<Record<LevelState, LevelFate | undefined>> = {
  awaited: 'open',
  proposed: 'open',
  chosen: 'chosen',
  declined: 'notChosen',
  returned: 'returned',
  gone: undefined,
};

/** Every number, in the order in which they are shown. */
export const countFields: readonly (keyof Counts)[] = [
  ...fates,
  'petitioned',
  ...Object.values(levelFates.unit),
  'petitionedByUnit',
  ...Object.values(levelFates.confederation),
];

export const noCounts: Counts = Object.freeze(
  Object.fromEntries(countFields.map((field) => [field, 0])) as Record<keyof Counts, number>,
);

/** The numbers of these dossiers, each taken once. */
export function countsOf(dossiers: readonly Dossier[], programme: Programme): Counts {
  const counts: Record<keyof Counts, number> = { ...noCounts };
  for (const dossier of dossiers) {
    const { state } = standing(dossier, programme);
    counts[fateOf[state]] += 1;
    if (state === 'chosen' && dossier.petition !== '') counts.petitioned += 1;
    for (const level of levels) {
      const fate = levelFate(dossier, level, programme);
      if (fate === undefined) continue;
      counts[levelFates[level][fate]] += 1;
      if (level === 'unit' && fate === 'chosen' && dossier.unitPetition !== '') {
        counts.petitionedByUnit += 1;
      }
    }
  }
  return counts;
}

/** What became of an initiative before a level; undefined where it is not, or no longer, before it. */
function levelFate(dossier: Dossier, level: Level, programme: Programme): LevelFate | undefined {
  if (seatAt(dossier, level, programme) === '') {
    const stood = nominationTo(dossier, level).standsIn !== '';
    return stood && standing(dossier, programme).state === 'withdrawn' ? 'withdrawn' : undefined;
  }
  return levelFateOf[levelStanding(dossier, level, programme).state];
}

/** Several unions, or several units, together. */
export function sumCounts(parts: readonly Counts[]): Counts {
  const sum: Record<keyof Counts, number> = { ...noCounts };
  for (const part of parts) {
    for (const field of countFields) sum[field] += part[field];
  }
  return sum;
}

/** All that were ever received: chosen + not chosen + returned + withdrawn + ineligible + open. */
export function receivedOf(counts: Counts): number {
  return fates.reduce((sum, fate) => sum + counts[fate], 0);
}

/** All that came before a level: chosen + not chosen + returned + withdrawn + open. */
export function receivedAt(counts: Counts, level: Level): number {
  return Object.values(levelFates[level]).reduce((sum, field) => sum + counts[field], 0);
}

/** What counts towards a target and in public: received, and not withdrawn by the worker. */
export function liveOf(counts: Counts): number {
  return receivedOf(counts) - counts.withdrawn;
}
