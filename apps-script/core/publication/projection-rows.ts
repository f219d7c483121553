import type { PublishedInitiative, Results } from './results.ts';
import type { Tracking } from './tracking.ts';

/** The tabs of the public projection: a header, then text rows. */
export const projectionTabs = {
  results: 'Kết quả',
  statistics: 'Thống kê',
  tracking: 'Tra cứu',
  about: 'Thông tin',
} as const;

export type ProjectionTab = keyof typeof projectionTabs;
export type ProjectionRows = Readonly<Record<ProjectionTab, readonly (readonly string[])[]>>;

const headers = {
  results: ['id', 'title', 'author', 'unit', 'union', 'group', 'level'],
  statistics: ['kind', 'id', 'unit', 'name', 'received', 'chosen'],
  tracking: ['hash', 'state', 'title', 'date'],
} as const;

/**
 * The projection as rows. `about` is written last and counts the others, so that whoever reads while
 * it is being written notices that it is not whole.
 */
export function rowsOfProjection(results: Results, tracking: Tracking): ProjectionRows {
  const { programme, totals } = results;
  const statistics = [
    ...results.units.map((unit) => ['unit', unit.id, '', unit.name, unit.received, unit.chosen]),
    ...results.unions.map(({ id, unit, name, received, chosen }) => [
      'union',
      id,
      unit,
      name,
      received,
      chosen,
    ]),
  ].map((row) => row.map(String));
  return {
    results: [
      headers.results,
      ...results.initiatives.map(({ id, title, author, unit, union, group, level }) => [
        id,
        title,
        author ?? '',
        unit,
        union,
        group ?? '',
        level,
      ]),
    ],
    statistics: [headers.statistics, ...statistics],
    tracking: [
      headers.tracking,
      ...tracking.entries.map(({ hash, state, title, date }) => [hash, state, title ?? '', date]),
    ],
    about: [
      ['version', '1'],
      ['programme', programme.id],
      ['name', programme.name],
      ['target', String(programme.target)],
      ['asOf', results.asOf ?? ''],
      ['received', String(totals.received)],
      ['chosen', String(totals.chosen)],
      ...(results.closed ? [['closed', results.closed.join(' ')]] : []),
      ['rows', countsOf(results, tracking)],
    ],
  };
}

function countsOf(results: Results, tracking: Tracking): string {
  const statistics = results.units.length + results.unions.length;
  return [results.initiatives.length, statistics, tracking.entries.length].join(' ');
}

/** The published data of rows; undefined where they are not whole (being written, or damaged). */
export function projectionOf(
  rows: ProjectionRows,
): { readonly results: Results; readonly tracking: Tracking } | undefined {
  const about = new Map(rows.about.map(([key = '', value = '']) => [key, value]));
  const say = (key: string) => about.get(key) ?? '';
  const records = rows.statistics
    .slice(1)
    .map(([kind, id = '', unit = '', name = '', received, chosen]) => ({
      kind,
      id,
      unit,
      name,
      received: Number(received),
      chosen: Number(chosen),
    }));
  const results: Results = {
    version: 1,
    programme: { id: say('programme'), name: say('name'), target: Number(say('target')) },
    asOf: say('asOf') || null,
    totals: { received: Number(say('received')), chosen: Number(say('chosen')) },
    units: records
      .filter(({ kind }) => kind === 'unit')
      .map(({ id, name, received, chosen }) => ({ id, name, received, chosen })),
    unions: records
      .filter(({ kind }) => kind === 'union')
      .map(({ id, unit, name, received, chosen }) => ({ id, unit, name, received, chosen })),
    initiatives: rows.results
      .slice(1)
      .map(([id = '', title = '', author = '', unit = '', union = '', group = '', level = '']) => ({
        id,
        title,
        author: author || null,
        unit,
        union,
        group: group || null,
        level: level as PublishedInitiative['level'],
      })),
    ...(say('closed') === '' ? {} : { closed: say('closed').split(' ') }),
  };
  const tracking: Tracking = {
    version: 1,
    entries: rows.tracking.slice(1).map(([hash = '', state = '', title = '', date = '']) => ({
      hash,
      state,
      title: title || null,
      date,
    })),
  };
  return say('rows') === countsOf(results, tracking) ? { results, tracking } : undefined;
}
