import type { Unit } from '../catalogue/catalogue.ts';
import { catalogueOf, withinScope } from '../catalogue/catalogue.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { isClosed, type Registered, unionsOf } from '../ledger/registry.ts';
import type { Programme } from '../programme/programme.ts';
import { type CoverageSummary, coverageSummary, type UnionCoverage } from '../rollup/coverage.ts';
import { dayOf } from '../text/dates.ts';
import type { PublishedCoverage, PublishedInitiative, Results } from './results.ts';
import { type Branch, hiddenCells, shownBranches, spansOf } from './small-groups.ts';

export interface StatisticsInput {
  readonly programme: Programme;
  readonly units: readonly Unit[];
  readonly unions: readonly Registered[];
  readonly coverages: readonly UnionCoverage[];
  /** What units and unions aim at, by id. */
  readonly targets: ReadonlyMap<string, number>;
  /** Received, and not withdrawn. */
  readonly live: readonly Dossier[];
  /** What is listed; undefined before the results are announced. */
  readonly initiatives: readonly PublishedInitiative[] | undefined;
}

type Statistics = Pick<
  Results,
  'totals' | 'groups' | 'levels' | 'days' | 'coverage' | 'units' | 'unions'
>;

/**
 * The numbers that the public may read. A unit or union of which there is nothing to tell is left
 * out; so whoever reads does not know where the hidden ones are.
 */
export function statisticsOf(input: StatisticsInput): Statistics {
  const { initiatives, live, targets } = input;
  const listed = initiatives ?? [];
  const received = countBy(live, ({ union }) => union);
  const chosen = countBy(listed, ({ union }) => union);
  const open = new Set(unionsOf(input.unions).map(({ id }) => id));
  const parts = input.units.map(({ id }) =>
    input.unions.filter((each) => each.unit === id && (open.has(each.id) || received.has(each.id))),
  );
  const branchOf = ({ id }: Registered): Branch => ({
    received: received.get(id) ?? 0,
    chosen: chosen.get(id) ?? 0,
  });
  const shown = shownBranches(parts.map((unions) => unions.map(branchOf)));
  const unprinted = unprintedIn(input, open);
  const covered = (unions: readonly Registered[]) =>
    told(coverageSummary(openIds(unions), input.coverages));
  const numbers = (id: string, told: number | null | undefined, chosenThere: number) => ({
    received: told ?? null,
    chosen: initiatives ? chosenThere : null,
    target: targets.get(id) ?? null,
  });
  const unions = parts.flatMap((all, at) =>
    all.map((union, i) => ({
      ...{ id: union.id, unit: union.unit, name: union.name },
      ...numbers(union.id, shown[at]?.parts[i], chosen.get(union.id) ?? 0),
      coverage: covered([union]),
    })),
  );
  const listedUnions = unions.filter((row) => unprinted.has(row.id) || isTold(row));
  const units = input.units.map(({ id, name }, at) => {
    const all = parts[at] ?? [];
    const chosenThere = all.reduce((sum, union) => sum + branchOf(union).chosen, 0);
    const row = { id, name, ...numbers(id, shown[at]?.received, chosenThere) };
    return { ...row, coverage: covered(all) };
  });
  const withUnions = new Set(listedUnions.map(({ unit }) => unit));
  return {
    totals: { received: live.length, chosen: initiatives ? listed.length : null },
    groups: groupsOf(input.programme, live, listed),
    levels: initiatives ? levelsOf(initiatives) : null,
    days: [...spansOf(countBy(live, ({ contentAt }) => dayOf(contentAt)))],
    coverage: covered(parts.flat()),
    units: units.filter((row) => withUnions.has(row.id) || isTold(row)),
    unions: listedUnions,
  };
}

/** Is there anything to tell beside the name? */
function isTold(
  row: Pick<Results['unions'][number], 'received' | 'chosen' | 'target' | 'coverage'>,
) {
  return Boolean(row.received ?? row.chosen) || row.target !== null || row.coverage !== null;
}

function openIds(unions: readonly Registered[]): readonly string[] {
  return unions.filter((union) => !isClosed(union)).map(({ id }) => id);
}

function told(summary: CoverageSummary): PublishedCoverage | null {
  const { total, entries, zero, silent, withoutList } = summary;
  if (total === 0) return null;
  return {
    known: total,
    launched: total - silent,
    reported: entries + zero,
    unlisted: withoutList,
  };
}

/** Open unions that the operator added or renamed: posters and composer cannot know them otherwise. */
function unprintedIn(
  { programme, unions }: StatisticsInput,
  open: ReadonlySet<string>,
): ReadonlySet<string> {
  const printed = withinScope(catalogueOf(programme.catalogue), programme.scope).unions;
  const names = new Map(printed.map(({ id, name }) => [id, name]));
  const unprinted = unions.filter(({ id, name }) => open.has(id) && names.get(id) !== name);
  return new Set(unprinted.map(({ id }) => id));
}

function groupsOf(
  { groups }: Programme,
  live: readonly Dossier[],
  listed: readonly PublishedInitiative[],
): Results['groups'] {
  if (groups.length === 0) return [];
  const received = countBy(live, ({ facts }) => facts.group);
  const chosen = countBy(listed, ({ group }) => group ?? '');
  const ids = [...groups.map(({ id }) => id), ''];
  const cells = ids.map((id) => ({ value: received.get(id) ?? 0, floor: chosen.get(id) ?? 0 }));
  const hidden = hiddenCells(cells);
  return ids.map((id, at) => ({
    id: id || null,
    received: !hidden || hidden.has(at) ? null : (cells[at]?.value ?? 0),
  }));
}

function levelsOf(initiatives: readonly PublishedInitiative[]): NonNullable<Results['levels']> {
  const reached = countBy(initiatives, ({ level }) => level);
  const at = (level: PublishedInitiative['level']) => reached.get(level) ?? 0;
  return { union: at('union'), unit: at('unit'), confederation: at('confederation') };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
