import type { PublishedCoverage, Results } from './results.ts';

/** What the tab *Thống kê* says, a number or text a column; '' where there is none. */
export const statisticsFields = [
  'kind',
  'id',
  'unit',
  'name',
  'received',
  'chosen',
  'target',
  'known',
  'launched',
  'reported',
  'unlisted',
] as const;

type Field = (typeof statisticsFields)[number];
type Cells = Readonly<Partial<Record<Field, string | number | null>>>;
type Statistics = Pick<Results, 'groups' | 'levels' | 'days' | 'coverage' | 'units' | 'unions'>;

export function statisticsRows(results: Statistics): readonly (readonly string[])[] {
  const { groups, levels, days, coverage, units, unions } = results;
  const rows: readonly Cells[] = [
    ...(coverage ? [{ kind: 'coverage', ...coverage }] : []),
    ...groups.map(({ id, received }) => ({ kind: 'group', id, received })),
    ...(levels ? Object.entries(levels) : []).map(([id, chosen]) => ({
      kind: 'level',
      id,
      chosen,
    })),
    // The first and the last day of a span.
    ...days.map(({ from, to, received }) => ({ kind: 'days', id: from, unit: to, received })),
    ...units.map(({ coverage: covered, ...unit }) => ({ kind: 'unit', ...unit, ...covered })),
    ...unions.map(({ coverage: covered, ...union }) => ({ kind: 'union', ...union, ...covered })),
  ];
  return rows.map((row) => statisticsFields.map((field) => String(row[field] ?? '')));
}

/** The same back from rows. */
export function statisticsOfRows(rows: readonly (readonly string[])[]): Statistics {
  const records = rows.map(recordOf);
  const ofKind = (kind: string) => records.filter((record) => record.kind === kind);
  const levels = ofKind('level').map(({ id, chosen }) => [id, Number(chosen)] as const);
  return {
    groups: ofKind('group').map(({ id, received }) => ({
      id: id || null,
      received: number(received),
    })),
    levels:
      levels.length === 0 ? null : (Object.fromEntries(levels) as NonNullable<Results['levels']>),
    days: ofKind('days').map(({ id, unit, received }) => ({
      from: id,
      to: unit,
      received: Number(received),
    })),
    coverage: coverageOf(ofKind('coverage')[0]),
    units: ofKind('unit').map((record) => ({
      id: record.id,
      name: record.name,
      ...numbersOf(record),
    })),
    unions: ofKind('union').map((record) => ({
      id: record.id,
      unit: record.unit,
      name: record.name,
      ...numbersOf(record),
    })),
  };
}

type StatisticsRecord = Readonly<Record<Field, string>>;

function recordOf(row: readonly string[]): StatisticsRecord {
  return Object.fromEntries(
    statisticsFields.map((field, at) => [field, row[at] ?? '']),
  ) as unknown as StatisticsRecord;
}

function numbersOf(record: StatisticsRecord) {
  return {
    received: number(record.received),
    chosen: number(record.chosen),
    target: number(record.target),
    coverage: coverageOf(record),
  };
}

function coverageOf(record: StatisticsRecord | undefined): PublishedCoverage | null {
  if (!record || record.known === '') return null;
  return {
    known: Number(record.known),
    launched: Number(record.launched),
    reported: Number(record.reported),
    unlisted: Number(record.unlisted),
  };
}

function number(cell: string): number | null {
  return cell === '' ? null : Number(cell);
}
