import {
  type Counts,
  countFields,
  liveOf,
  receivedAt,
  receivedOf,
  sumCounts,
} from '../rollup/counts.ts';
import type { UnionCoverage } from '../rollup/coverage.ts';
import { coverageSentence, coverageSummary, summarySentence } from '../rollup/coverage.ts';
import { type Placing, rankByTarget, rankingMethod, shareWords } from '../rollup/ranking.ts';
import { dayOf, isoOf, shortDate } from '../text/dates.ts';
import { noRecord } from './coverage.ts';
import {
  type ProgressRow,
  totalId,
  totalName,
  type UnitProgress,
  unitProgressColumns,
  wholeName,
} from './progress.ts';
import { isClosed, type Registered } from './registry.ts';
import { type UnionCounts, uncounted } from './union-counts.ts';
import { type RegisteredUnit, targetOf } from './units.ts';

/** What is known of all unions of the programme. */
export interface Known {
  readonly unions: readonly Registered[];
  readonly numbers: readonly UnionCounts[];
  readonly coverages: readonly UnionCoverage[];
}

/** One line of a unit's *Tiến độ*. */
export interface UnionLine {
  readonly id: string;
  readonly system: ProgressRow;
  readonly target: string;
}

/** The lines of a unit's *Tiến độ*: the sum first, then its unions in the order of *Danh bạ*. */
export function unionProgress(unit: RegisteredUnit, known: Known): readonly UnionLine[] {
  const lines = linesOf(unit.id, known);
  const placings = rankByTarget(lines.map(runnerOf));
  const whole = totalOf(lines);
  const own = rankByTarget([
    { id: totalId, reached: liveOf(whole.counts), target: targetOf(unit.target) },
  ]);
  const share = own.get(totalId);
  const total: ProgressRow = {
    ...rowOf(totalName, whole, undefined),
    share: share ? `${shareWords(share)} của ${unit.target}` : '',
    coverage: summarySentence(
      coverageSummary(
        lines.map(({ union }) => union),
        known.coverages,
      ),
    ),
  };
  const covered = new Map(known.coverages.map((coverage) => [coverage.union, coverage]));
  return [
    { id: totalId, target: '', system: total },
    ...lines.map((line) => {
      const system = rowOf(line.name, line, placings.get(line.union));
      const coverage = coverageSentence(covered.get(line.union) ?? noRecord(line.union));
      return { id: line.union, target: line.target, system: { ...system, coverage } };
    }),
  ];
}

/** The operator's lines: the sum of all units first, then how they are ranked, then each. */
export function programmeProgress(
  units: readonly RegisteredUnit[],
  known: Known,
  programmeTarget: number,
): readonly UnitProgress[] {
  const wholes = units.map((unit) => {
    const lines = linesOf(unit.id, known);
    return { unit, unions: lines.map(({ union }) => union), ...totalOf(lines) };
  });
  const placings = rankByTarget(
    wholes.map(({ unit, counts }) => ({
      id: unit.id,
      reached: liveOf(counts),
      target: targetOf(unit.target),
    })),
  );
  const all = totalOf(wholes);
  const share = rankByTarget([
    { id: totalId, reached: liveOf(all.counts), target: programmeTarget },
  ]);
  const coverageOf = (unions: readonly string[]) =>
    summarySentence(coverageSummary(unions, known.coverages));
  return [
    {
      ...rowOf(wholeName, all, share.get(totalId)),
      id: totalId,
      target: String(programmeTarget),
      rank: '',
      coverage: coverageOf(wholes.flatMap(({ unions }) => unions)),
    },
    { ...blank, id: methodId, name: rankingMethod },
    ...wholes.map((whole) => ({
      ...rowOf(whole.unit.name, whole, placings.get(whole.unit.id)),
      id: whole.unit.id,
      target: whole.unit.target,
      coverage: coverageOf(whole.unions),
    })),
  ];
}

/** Of the programme's lines, those of provinces and sectors, and their sum. */
export function nationLines(lines: readonly UnitProgress[]): readonly UnitProgress[] {
  return lines.filter(({ id }) => id !== methodId);
}

const methodId = 'method';

/** What stands above a unit's *Tiến độ*: how fresh it is, and how the ranks came about. */
export function progressNotice(at: number): string {
  return `${freshness(at)} Ghi chỉ tiêu của từng công đoàn vào cột màu vàng. ${rankingMethod}`;
}

/** The same above the confederation's. */
export function nationNotice(at: number): string {
  return `${freshness(at)} ${rankingMethod}`;
}

function freshness(at: number): string {
  const time = isoOf(at).slice(11, 16);
  return `Số liệu lúc ${time} ngày ${shortDate(dayOf(at))}, cập nhật chậm nhất 15 phút sau khi có thay đổi.`;
}

interface Line extends UnionCounts {
  readonly name: string;
}

/** The unit's open unions, and closed ones that received something. */
function linesOf(unit: string, { unions, numbers }: Known): readonly Line[] {
  const known = new Map(numbers.map((each) => [each.union, each]));
  return unions
    .filter((union) => union.unit === unit)
    .map((union) => ({ union, line: known.get(union.id) ?? uncounted(union.id) }))
    .filter(({ union, line }) => !isClosed(union) || receivedOf(line.counts) > 0)
    .map(({ union, line }) => ({ ...line, name: union.name }));
}

function runnerOf({ union, counts, target }: Line) {
  return { id: union, reached: liveOf(counts), target: targetOf(target) };
}

interface Whole {
  readonly counts: Counts;
  readonly changedAt: string;
}

function totalOf(parts: readonly Whole[]): Whole {
  return {
    counts: sumCounts(parts.map(({ counts }) => counts)),
    changedAt: parts.map(({ changedAt }) => changedAt).reduce((a, b) => (a > b ? a : b), ''),
  };
}

function rowOf(
  name: string,
  { counts, changedAt }: Whole,
  placing: Placing | undefined,
): ProgressRow {
  return {
    name,
    received: String(receivedOf(counts)),
    receivedByUnit: String(receivedAt(counts, 'unit')),
    receivedByConfederation: String(receivedAt(counts, 'confederation')),
    ...(Object.fromEntries(countFields.map((field) => [field, String(counts[field])])) as Readonly<
      Record<keyof Counts, string>
    >),
    share: placing ? shareWords(placing) : '',
    rank: placing ? String(placing.rank) : '',
    coverage: '',
    changedAt: changedAt === '' ? '' : shortDate(changedAt.slice(0, 10)),
  };
}

/** A line that only says something. */
const blank = Object.fromEntries(
  unitProgressColumns.map(({ field }) => [field, '']),
) as unknown as UnitProgress;
