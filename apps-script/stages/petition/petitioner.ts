import { ownUnionId } from '../../core/catalogue/own-union.ts';
import type { Dossier } from '../../core/dossier/dossier.ts';
import { levelStanding } from '../../core/dossier/level-standing.ts';
import { standing } from '../../core/dossier/standing.ts';
import { controlPage, unionControls } from '../../core/ledger/control.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import { initiativesPage } from '../../core/ledger/initiatives.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { proposalsPage } from '../../core/ledger/proposals.ts';
import { list } from '../../core/ledger/registry.ts';
import type { SendingRecord } from '../../core/ledger/sendings.ts';
import { unitControlPage, unitControls } from '../../core/ledger/unit-control.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Ledger, Placed, Registry, Setting, Units, Workbooks } from '../effects.ts';
import type { Paper } from './issue.ts';

export interface PetitionerEffects {
  readonly ledger: Ledger;
  readonly registry: Registry;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/** Who petitions: a union to its province or sector, or one of these to the confederation. */
export interface Petitioner {
  readonly level: SendingRecord['level'];
  readonly id: string;
  readonly name: string;
  /** The union's unit, or the unit itself. */
  readonly unit: Setting['units'][number];
  /** In documents a unit speaks as a union of its own. */
  readonly union: { readonly id: string; readonly name: string };
  readonly workbook: string;
  readonly officers: readonly string[];
}

/** Who asked for a document; undefined for one that stands in no registry any more. */
export function petitionerOf(
  { registry, units }: PetitionerEffects,
  setting: Setting,
  { union: id }: PetitionRecord,
): Petitioner | undefined {
  const union = registry.all().find((each) => each.id === id);
  const above = setting.units.find((each) => each.id === (union ? union.unit : id));
  if (!above) return undefined;
  if (union) {
    const { name, workbook, officers } = union;
    const named = { id, name };
    return {
      level: 'union',
      id,
      name,
      unit: above,
      union: named,
      workbook,
      officers: list(officers),
    };
  }
  const unit = units.all().find((each) => each.id === id);
  if (!unit) return undefined;
  const { name, workbook, officers } = unit;
  const named = { id: ownUnionId(id), name };
  return { level: 'unit', id, name, unit: above, union: named, workbook, officers: list(officers) };
}

/** A unit's Tờ trình goes to the confederation, that of a unit as a union of its own too. */
export function dossierLevel({ union, unit }: Petitioner): SendingRecord['level'] {
  return union.id === ownUnionId(unit.id) ? 'unit' : 'union';
}

/** Where a document is asked for: the row of the petitioner's *Lập hồ sơ*. */
export function controlOf(
  { level, workbook }: Petitioner,
  { kind }: PetitionRecord,
): Pick<Paper, 'workbook' | 'page' | 'control'> | undefined {
  const isUnion = level === 'union';
  const control = (isUnion ? unionControls : unitControls).find((each) => each.kind === kind);
  const page = isUnion ? controlPage : unitControlPage;
  return control && { workbook, page, control };
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
  { ledger, workbooks }: PetitionerEffects,
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
  effects: PetitionerEffects,
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
  effects: PetitionerEffects,
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
  effects: PetitionerEffects,
  { level }: Petitioner,
  chosen: readonly Placed<Dossier>[],
  key: string,
): void {
  const named = levels[level].petition;
  const own = chosen.filter(({ record }) => named(record) === '' || named(record) === key);
  commit(effects, level, own, '');
}

function commit(
  { ledger }: PetitionerEffects,
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
