import { shortDate } from '../text/dates.ts';

/**
 * Where a CĐCS stands: it sent entries, reported that there are none, launched the programme and
 * reported nothing yet, or nothing is known of it. Each CĐCS is in one of the four.
 */
export const reportStates = ['entries', 'zero', 'launched', 'silent'] as const;
export type ReportState = (typeof reportStates)[number];

/** How many CĐCS of a list are in each state; `total` is their sum. */
export interface Coverage extends Readonly<Record<ReportState, number>> {
  readonly total: number;
  /** Their union members together, as far as the lists tell. */
  readonly members: number;
}

/** The coverage of one upper union, by the list of CĐCS that its officers keep. */
export interface UnionCoverage extends Coverage {
  readonly union: string;
  /** The day on which the list was last changed: "2021-03-20". */
  readonly asOf: string;
  /** Names of silent CĐCS, only the first ones of a long list. */
  readonly silentNames: readonly string[];
}

/** The coverage of a province, a sector or the whole programme. */
export interface CoverageSummary extends Coverage {
  readonly unions: number;
  /** Unions whose officers have not listed their CĐCS: nothing is known of them. */
  readonly withoutList: number;
  /** The day of the list that was left unchanged the longest, '' where there is no list. */
  readonly oldest: string;
}

/** The counts of a list. */
export function coverageOf(
  list: readonly { readonly state: ReportState; readonly members: number }[],
): Coverage {
  const inState = (state: ReportState) => list.filter((each) => each.state === state).length;
  return {
    total: list.length,
    entries: inState('entries'),
    zero: inState('zero'),
    launched: inState('launched'),
    silent: inState('silent'),
    members: sum(list, ({ members }) => members),
  };
}

/**
 * The coverage of several unions together: those of a unit, or all of a programme.
 * @param unions ids of all its unions that are in use, whether they keep a list or not
 */
export function coverageSummary(
  unions: readonly string[],
  coverages: readonly UnionCoverage[],
): CoverageSummary {
  const wanted = new Set(unions);
  const listed = coverages.filter(({ union, total }) => total > 0 && wanted.has(union));
  return {
    total: sum(listed, ({ total }) => total),
    entries: sum(listed, ({ entries }) => entries),
    zero: sum(listed, ({ zero }) => zero),
    launched: sum(listed, ({ launched }) => launched),
    silent: sum(listed, ({ silent }) => silent),
    members: sum(listed, ({ members }) => members),
    unions: wanted.size,
    withoutList: wanted.size - new Set(listed.map(({ union }) => union)).size,
    oldest: listed.map(({ asOf }) => asOf).reduce(earlier, ''),
  };
}

/** CĐCS in which the programme was launched, as far as anybody told. */
export function reached({ total, silent }: Coverage): number {
  return total - silent;
}

/**
 * Whole percents of the CĐCS in which the programme was launched; rounded down, so that 100 means
 * all of them (letter 57, 2b: "tại 100% công đoàn cơ sở trực thuộc"). Undefined without a list.
 */
export function percentReached(coverage: Coverage): number | undefined {
  const { total } = coverage;
  return total === 0 ? undefined : Math.floor((reached(coverage) * 100) / total);
}

/** "Đã có 12/15 CĐCS triển khai, đạt 80 %; còn 3 CĐCS nữa là 100 %." */
export function coverageSentence(coverage: Coverage): string {
  const percent = percentReached(coverage);
  if (percent === undefined) return 'Chưa có danh sách CĐCS.';
  const rest = coverage.silent === 0 ? '' : `; còn ${coverage.silent} CĐCS nữa là 100 %`;
  return `Đã có ${reached(coverage)}/${coverage.total} CĐCS triển khai, đạt ${percent} %${rest}.`;
}

/** The same for several unions; those without a list stand apart and count in no percentage. */
export function summarySentence(summary: CoverageSummary): string {
  const { unions, withoutList, oldest } = summary;
  if (withoutList === unions) return coverageSentence(summary);
  const dated = `Danh sách cũ nhất: ngày ${shortDate(oldest)}.`;
  if (withoutList === 0) return `${coverageSentence(summary)} ${dated}`;
  const from = `Theo danh sách của ${unions - withoutList}/${unions} công đoàn:`;
  const apart = `Còn ${withoutList} công đoàn chưa có danh sách CĐCS.`;
  return `${from} ${coverageSentence(summary)} ${apart} ${dated}`;
}

function earlier(a: string, b: string): string {
  return a === '' || b < a ? b : a;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
