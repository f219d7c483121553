import type { Dossier } from '../../core/dossier/dossier.ts';
import { levelStanding } from '../../core/dossier/level-standing.ts';
import { standing } from '../../core/dossier/standing.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import { initiativesPage } from '../../core/ledger/initiatives.ts';
import { proposalsPage } from '../../core/ledger/proposals.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Ledger, Placed, Workbooks } from '../effects.ts';
import type { Petitioner } from './petitioner.ts';

export interface ChosenEffects {
  readonly ledger: Ledger;
  readonly workbooks: Workbooks;
}

/** What is the same at both levels, each with its own decision and its own Tờ trình. */
const levels = {
  union: {
    page: initiativesPage,
    isOwn: (dossier: Dossier, id: string) => dossier.union === id,
    isChosen: (dossier: Dossier, programme: Programme) =>
      standing(dossier, programme).state === 'chosen',
    petition: ({ petition }: Dossier) => petition,
    named: (dossier: Dossier, petition: string): Dossier => ({ ...dossier, petition }),
  },
  unit: {
    page: proposalsPage,
    isOwn: ({ proposal }: Dossier, id: string) => proposal.standsIn === id,
    isChosen: (dossier: Dossier, programme: Programme) =>
      levelStanding(dossier, 'unit', programme).state === 'chosen',
    petition: ({ unitPetition }: Dossier) => unitPetition,
    named: (dossier: Dossier, unitPetition: string): Dossier => ({ ...dossier, unitPetition }),
  },
} as const;

/** The petitioner's initiatives, in the order in which they stand in its workbook. */
export function initiativesOf(
  { ledger, workbooks }: ChosenEffects,
  { level, id: owner, workbook }: Petitioner,
): readonly Placed<Dossier>[] {
  const { page, isOwn } = levels[level];
  const swept = workbooks.sweep(workbook, { rows: page }, 'officers');
  // A row that somebody deleted comes back: its initiative counts all the same.
  const ids = [...swept.pages.rows.map(({ id }) => id), ...swept.amiss.rows.lost];
  const keys = [...new Set(ids.map(dossierKey))];
  const found = ledger.dossiers(keys);
  return keys
    .flatMap((key) => found.get(key)?.[0] ?? [])
    .filter(({ record }) => isOwn(record, owner));
}

/** Those that it chose. */
export function chosenBy(
  effects: ChosenEffects,
  programme: Programme,
  petitioner: Petitioner,
): readonly Placed<Dossier>[] {
  const { isChosen } = levels[petitioner.level];
  return initiativesOf(effects, petitioner).filter(({ record }) => isChosen(record, programme));
}

/** Those of them that a Tờ trình names already: their decision is closed. */
export function closedAmong(
  { level }: Petitioner,
  chosen: readonly Placed<Dossier>[],
): readonly Placed<Dossier>[] {
  return chosen.filter(({ record }) => levels[level].petition(record) !== '');
}

/** From now on the decision on these initiatives is closed; one that is closed keeps its first Tờ trình. */
export function closeDecisions(
  effects: ChosenEffects,
  { level }: Petitioner,
  chosen: readonly Placed<Dossier>[],
  key: string,
): void {
  commit(
    effects,
    level,
    chosen.filter(({ record }) => levels[level].petition(record) === ''),
    key,
  );
}

/** No document came of it: the officers may decide anew. */
export function reopenDecisions(
  effects: ChosenEffects,
  { level }: Petitioner,
  chosen: readonly Placed<Dossier>[],
  key: string,
): void {
  const named = levels[level].petition;
  const own = chosen.filter(({ record }) => named(record) === '' || named(record) === key);
  commit(effects, level, own, '');
}

function commit(
  { ledger }: ChosenEffects,
  level: Petitioner['level'],
  chosen: readonly Placed<Dossier>[],
  key: string,
): void {
  ledger.commit({
    changed: chosen.map((placed) => ({
      ...placed,
      record: levels[level].named(placed.record, key),
    })),
    toRoute: chosen.map(({ record }) => record.id),
  });
}
