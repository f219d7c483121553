import { getEntry } from 'astro:content';
import process from 'node:process';
import { programmeOf } from '#core/programme/load.ts';
import type { Programme } from '#core/programme/programme.ts';
import type { Results } from '#core/publication/results.ts';
import { formMapFor } from './form-map.ts';
import { catalogueNow, unionChanges } from './union-changes.ts';

export type Unit = Results['units'][number];
export type Union = Results['unions'][number];

const entry = await getEntry('results', 'results');
if (!entry) throw new Error('Thiếu dữ liệu kết quả: hãy công bố rồi dựng trang lần nữa.');

/** What the public may read, as the programme published it. */
export const results: Results = entry.data;

const found = programmeOf(results.programme.id);
if (!found) {
  throw new Error(`Dữ liệu công bố thuộc chương trình “${results.programme.id}”, chưa có ở đây.`);
}

/** Groups and contact of the programme; its name (a trial says so) and dates as they are by now. */
const { name, entryWindow } = results.programme;
export const programme: Programme = { ...found, name, entryWindow };

/** The unions that *Danh bạ* added or renamed. */
export const changes = unionChanges(catalogueNow(programme, []), results.unions);

/** The unions that it closed: the composer leads nobody to them. */
export const closed = results.closed ?? [];

/** Which field of the Form is which; undefined while this site takes no entries. */
export const formMap = formMapFor(programme);

/** Where a worker sends an initiative; "" while this site takes none. */
export const formUrl = process.env.FORM_URL ?? formMap?.url ?? '';

/** The only unit, where the programme (or what is published of it) has no other. */
export const onlyUnit: Unit | undefined = results.units.length === 1 ? results.units[0] : undefined;

const unions = Map.groupBy(results.unions, (union) => union.unit);

export const unionsOf = (unit: Unit): readonly Union[] => unions.get(unit.id) ?? [];
