import type { Unit } from '../catalogue/catalogue.ts';
import { ownUnion, ownUnionId } from '../catalogue/own-union.ts';
import { type Resolver, resolverOf } from '../catalogue/resolver.ts';
import { cleanLine, unaccented } from '../text/canonical.ts';
import { inUse, isClosed, type Registered, register, unclear } from './registry.ts';

/**
 * *Danh bạ* with what the operator left out: the id of a union that was added (or copied from
 * another row), its unit's id where the name was typed; and, for a unit that has no open union
 * left, a row for the unit itself, which may be closed like any other.
 * @param units the units of the programme
 * @returns the same rows in the same order, then the new ones; applied twice it changes nothing more
 */
export function mended(
  registry: readonly Registered[],
  units: readonly Unit[],
): readonly Registered[] {
  const resolver = resolverOf(units, []);
  const [only, ...others] = units;
  const alone = others.length === 0 ? only : undefined;
  const ids = new Set(registry.map(({ id }) => id));
  const taken = new Map<string, string>();
  const rows = registry.map((row) => {
    const silent = row.name.trim() === '' || isClosed(row);
    const union = withId(silent ? row : withUnit(row, resolver, alone), taken, ids);
    taken.set(union.id, union.name);
    return union;
  });
  return [...rows, ...unitsThemselves(rows, units)];
}

function withUnit(row: Registered, resolver: Resolver, alone: Unit | undefined): Registered {
  const answer = resolver.unit(row.unit);
  const unit = answer.kind === 'found' ? answer.unit : row.unit.trim() === '' ? alone : undefined;
  if (!unit) return row.status === unclear ? row : { ...row, status: unclear };
  const status = row.status === unclear || row.status.trim() === '' ? inUse : row.status;
  const same = unit.id === row.unit && status === row.status;
  return same ? row : { ...row, unit: unit.id, status };
}

/** A row without an id, or copied from an earlier one and renamed, is a union of its own. */
function withId(
  row: Registered,
  taken: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): Registered {
  const earlier = taken.get(row.id);
  const copied = row.id !== '' && earlier !== undefined && earlier !== row.name;
  const waits = row.name.trim() === '' || row.status === unclear;
  if (waits || (row.id !== '' && !copied)) return row;
  const made = { ...row, id: freeId(row, (id) => taken.has(id) || ids.has(id)) };
  // The workbook belongs to the row that was copied.
  return copied ? { ...made, workbook: '', shared: '', answer: '' } : made;
}

/** "LĐLĐ TP Cao Lãnh" of Đồng Tháp → "dong-thap/tp-cao-lanh", or "…-2" where that is taken. */
function freeId({ unit, name }: Registered, isTaken: (id: string) => boolean): string {
  const words = unaccented(cleanLine(name))
    .replace(/^ldld /, '')
    .replace(/[^a-z0-9]+/g, '-');
  const slug = words.replace(/^-+|-+$/g, '').slice(0, 60) || 'cong-doan';
  const numbered = (n: number): string => {
    const id = n === 1 ? `${unit}/${slug}` : `${unit}/${slug}-${n}`;
    return isTaken(id) ? numbered(n + 1) : id;
  };
  return numbered(1);
}

function unitsThemselves(
  registry: readonly Registered[],
  units: readonly Unit[],
): readonly Registered[] {
  const present = new Set(registry.map(({ id }) => id));
  const open = new Set(registry.filter((row) => !isClosed(row)).map(({ unit }) => unit));
  return units
    .filter(({ id }) => !open.has(id) && !present.has(ownUnionId(id)))
    .map((unit) => register(ownUnion({ ...unit, verified: true })));
}
