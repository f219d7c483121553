import { catalogueOf } from '../catalogue/catalogue.ts';
import { successorOf } from '../catalogue/successors.ts';
import type { Programme } from '../programme/programme.ts';
import { isClosed, list, type Registered, register, unclear } from './registry.ts';
import type { RegisteredUnit } from './units.ts';

/** The two tabs in which a ledger workbook names unions, units and their officers. */
export interface Addresses {
  readonly unions: readonly Registered[];
  readonly units: readonly RegisteredUnit[];
}

export interface CarriedOver extends Addresses {
  /** How many unions and units got their officers. */
  readonly taken: number;
  /** How many unions the operator had added to the earlier programme. */
  readonly added: number;
  /** Names of unions and units that had officers and exist no more. */
  readonly ended: readonly string[];
}

/**
 * *Danh bạ* and *Tỉnh, ngành* with what an earlier programme knew. Only empty cells are filled: what
 * the operator wrote here stays, and done twice it changes nothing more. Units that were merged since
 * (63 → 34) hand their officers to the one that took their place; unions that the new catalogue has
 * no more are told and left out.
 * @returns rows in their order, new unions at the end
 */
export function carriedOver(
  now: Addresses,
  before: Addresses,
  { catalogue }: Pick<Programme, 'catalogue'>,
): CarriedOver {
  const unitIds = new Set(now.units.map(({ id }) => id));
  const isOlder = catalogue !== '2021' && before.units.some(({ id }) => !unitIds.has(id));
  const unitNow = (id: string): string | undefined => {
    const next = isOlder && !isShared(id) ? successorOf('2021', id)?.id : id;
    return next !== undefined && unitIds.has(next) ? next : undefined;
  };
  const lapsed = catalogue === '2021' ? new Set<string>() : lapsedSince2021();
  const asSetUp = new Map(
    catalogueOf(catalogue).unions.map((union) => [union.id, register(union)]),
  );
  const unions = now.unions.map((row) => {
    const earlier = before.unions.find(({ id }) => id !== '' && id === row.id);
    return earlier ? filled(row, earlier, asSetUp.get(row.id)) : row;
  });
  const known = new Set(unions.map(({ id }) => id));
  const others = before.unions.filter(
    ({ id, name, status }) =>
      id !== '' && name.trim() !== '' && status !== unclear && !known.has(id),
  );
  const moved = others.flatMap((row) => {
    const unit = unitNow(row.unit);
    if (unit === undefined || lapsed.has(row.id) || isClosed(row)) return [];
    const id = `${unit}/${row.id.slice(row.id.indexOf('/') + 1)}`;
    return known.has(id) ? [] : [{ ...row, id, unit, workbook: '', shared: '', answer: '' }];
  });
  const left = others.filter(
    (row) => !isClosed(row) && (unitNow(row.unit) === undefined || lapsed.has(row.id)),
  );
  const units = now.units.map((unit) => {
    const earlier = before.units.filter(({ id }) => unitNow(id) === unit.id);
    const officers = [...new Set(earlier.flatMap((each) => list(each.officers)))].join('; ');
    return unit.officers.trim() === '' && officers !== '' ? { ...unit, officers } : unit;
  });
  const gained = (from: Addresses['unions'] | Addresses['units'], i: number, officers: string) =>
    from[i]?.officers !== officers;
  return {
    unions: [...unions, ...moved],
    units,
    taken:
      unions.filter(({ officers }, i) => gained(now.unions, i, officers)).length +
      units.filter(({ officers }, i) => gained(now.units, i, officers)).length,
    added: moved.length,
    ended: [...left, ...before.units.filter(({ id }) => unitNow(id) === undefined)]
      .filter(({ officers }) => officers.trim() !== '')
      .map(({ name }) => name),
  };
}

/** The confederation, and whatever else stands above the catalogue. */
const isShared = (id: string): boolean => catalogueOf('2021').units.every((unit) => unit.id !== id);

/** Unions of 2021 that the catalogue of 2025 has no more: the district unions. */
function lapsedSince2021(): ReadonlySet<string> {
  const present = new Set(catalogueOf('2025').unions.map(({ id }) => id));
  return new Set(
    catalogueOf('2021')
      .unions.map(({ id }) => id)
      .filter((id) => !present.has(id)),
  );
}

/** Where name and state are still as the workbook was set up, the earlier ones count. */
function filled(row: Registered, earlier: Registered, first: Registered | undefined): Registered {
  const cell = (field: 'officers' | 'aliases' | 'successors') =>
    row[field].trim() === '' ? earlier[field] : row[field];
  const asFirst = (field: 'name' | 'status') =>
    row[field] === first?.[field] ? earlier[field] : row[field];
  return {
    ...row,
    officers: cell('officers'),
    aliases: cell('aliases'),
    successors: cell('successors'),
    name: asFirst('name'),
    status: asFirst('status'),
  };
}
