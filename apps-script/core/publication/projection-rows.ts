import { type Head, headOf, headText } from '../ledger/audit.ts';
import type { PublishedInitiative, Results } from './results.ts';
import { statisticsFields, statisticsOfRows, statisticsRows } from './statistics-rows.ts';
import type { Correction, Step, Tracking } from './tracking.ts';

/** The tabs of the public projection: a header, then text rows. */
export const projectionTabs = {
  results: 'Kết quả',
  statistics: 'Thống kê',
  tracking: 'Tra cứu',
  about: 'Thông tin',
} as const;

export type ProjectionTab = keyof typeof projectionTabs;
export type Rows = readonly (readonly string[])[];
export type ProjectionRows = Readonly<Record<ProjectionTab, Rows>>;

const headers = {
  results: ['id', 'title', 'author', 'unit', 'union', 'group', 'level', 'effect'],
  statistics: statisticsFields,
  tracking: ['hash', 'step', 'title', 'date', 'due', 'correct'],
} as const;

/**
 * The first row of *Thông tin*, with where the logs end: a sweep writes it alone each day on which it
 * found nothing to publish. The checksum leaves it out.
 */
export const confirmedRow = (day: string, audit: readonly Head[]): readonly string[] => [
  ...['confirmedOn', day],
  ...audit.map(headText),
];

/** SHA-256 of a text, hex. */
export type Digest = (text: string) => string;

export interface Published {
  readonly results: Results;
  readonly tracking: Tracking;
}

/**
 * The projection as rows. `about` is written last; it counts the others and bears their checksum,
 * so that whoever reads while it is being written, or after somebody changed it, notices.
 */
export function rowsOfProjection({ results, tracking }: Published, digest: Digest): ProjectionRows {
  const { programme, totals } = results;
  const tabs = {
    results: [
      headers.results,
      ...results.initiatives.map(({ id, title, author, unit, union, group, level, effect }) => [
        ...[id, title, author ?? '', unit, union, group ?? '', level, effect ?? ''],
      ]),
    ],
    statistics: [headers.statistics, ...statisticsRows(results)],
    tracking: [
      headers.tracking,
      ...tracking.entries.map(({ hash, step, title, date, due, correct }) => [
        ...[hash, step, title ?? '', date, due ?? '', correct.join(' ')],
      ]),
    ],
  };
  const told = [
    ['version', '1'],
    ['programme', programme.id],
    ['name', programme.name],
    ['target', String(programme.target)],
    ['entryFrom', programme.entryWindow.from],
    ['entryTo', programme.entryWindow.to],
    ['phase', programme.phase],
    ['announcedFrom', programme.announcedFrom ?? ''],
    ['announced', programme.announced ? 'yes' : 'no'],
    ['asOf', results.asOf ?? ''],
    ['received', String(totals.received)],
    ['chosen', totals.chosen === null ? '' : String(totals.chosen)],
    ...(results.closed ? [['closed', results.closed.join(' ')]] : []),
    ['rows', countsIn(tabs)],
  ];
  const sum = ['sha256', checksum({ ...tabs, about: told }, digest)];
  return {
    ...tabs,
    about: [confirmedRow(results.confirmedOn ?? '', results.audit ?? []), ...told, sum],
  };
}

type Body = Readonly<Record<Exclude<ProjectionTab, 'about'>, Rows>>;

function countsIn({ results, statistics, tracking }: Body): string {
  return [results, statistics, tracking].map((rows) => Math.max(0, rows.length - 1)).join(' ');
}

/** So many rows are digested at once: a call takes its text whole. */
const DIGESTED = 2000;

/** SHA-256 over the digests of all rows, in order; trailing empty cells count for nothing. */
function checksum(
  { results, statistics, tracking, about }: ProjectionRows,
  digest: Digest,
): string {
  const parts = [results, statistics, tracking, about].map((rows) => {
    const sums: string[] = [];
    for (let from = 0; from < rows.length; from += DIGESTED) {
      sums.push(digest(JSON.stringify(rows.slice(from, from + DIGESTED).map(trimmed))));
    }
    return sums.join(' ');
  });
  return digest(parts.join('\n'));
}

function trimmed(row: readonly string[]): readonly string[] {
  const filled = row.reduce((last, cell, at) => (cell === '' ? last : at + 1), 0);
  return row.slice(0, filled);
}

/**
 * What the rows publish; undefined where they are not whole (being written, cut or changed). Its
 * shape is still to be judged by the schemas.
 */
export function projectionOf(rows: ProjectionRows, digest: Digest): Published | undefined {
  const about = new Map(rows.about.map(([key = '', value = '']) => [key, value]));
  const say = (key: string) => about.get(key) ?? '';
  const told = rows.about.filter(
    ([key = '']) => key !== 'sha256' && key !== 'confirmedOn' && key !== '',
  );
  const whole = say('rows') === countsIn(rows);
  if (!whole || say('sha256') !== checksum({ ...rows, about: told }, digest)) return undefined;
  const results: Results = {
    version: 1,
    programme: {
      id: say('programme'),
      name: say('name'),
      target: Number(say('target')),
      entryWindow: { from: say('entryFrom'), to: say('entryTo') },
      phase: say('phase') as Results['programme']['phase'],
      announcedFrom: say('announcedFrom') || null,
      announced: say('announced') === 'yes',
    },
    asOf: say('asOf') || null,
    ...(say('confirmedOn') === '' ? {} : { confirmedOn: say('confirmedOn') }),
    totals: {
      received: Number(say('received')),
      chosen: say('chosen') === '' ? null : Number(say('chosen')),
    },
    ...statisticsOfRows(rows.statistics.slice(1)),
    initiatives: initiativesOfRows(rows.results.slice(1)),
    ...(say('closed') === '' ? {} : { closed: say('closed').split(' ') }),
    ...headsOfRows(rows.about),
  };
  const entries = rows.tracking
    .slice(1)
    .map(([hash = '', step = '', title = '', date = '', due = '', correct = '']) => ({
      hash,
      step: step as Step,
      title: title || null,
      date,
      due: due || null,
      correct: correct.split(' ').filter((kind) => kind !== '') as Correction[],
    }));
  return { results, tracking: { version: 1, entries } };
}

function headsOfRows(about: Rows): Pick<Results, 'audit'> {
  const [, _, ...texts] = about.find(([key]) => key === 'confirmedOn') ?? [];
  const audit = texts.flatMap((text) => headOf(text) ?? []);
  return audit.length === 0 ? {} : { audit };
}

/** The rows of *Kết quả* below its header. */
export function initiativesOfRows(rows: Rows): PublishedInitiative[] {
  return rows.map(
    ([id = '', title = '', author = '', unit = '', union = '', group = '', ...more]) => ({
      ...{ id, title, author: author || null, unit, union, group: group || null },
      level: (more[0] ?? '') as PublishedInitiative['level'],
      effect: more[1] || null,
    }),
  );
}
