import type { Dossier } from '../dossier/dossier.ts';
import { isLive, standing } from '../dossier/standing.ts';
import type { Programme } from '../programme/programme.ts';
import { type Coverage, coverageOf, coverageSentence } from '../rollup/coverage.ts';
import {
  type Listed,
  type ListedCells,
  readList,
  stateOf,
  type Tally,
} from '../rollup/coverage-list.ts';
import { workplaceFinder } from '../rollup/workplace.ts';
import { shortDate } from '../text/dates.ts';
import { excerpt } from '../text/length.ts';
import { type GrassrootsRow, grassrootsPage, grassrootsStateNames } from './grassroots.ts';
import { sentences } from './initiative-row.ts';

/** A union's list of CĐCS beside the initiatives that it received. */
export interface Survey {
  readonly coverage: Coverage;
  /** One for each row that was read, in the same order. */
  readonly rows: readonly GrassrootsRow[];
  /** Names of the CĐCS that count, and of the silent ones among them. */
  readonly names: readonly string[];
  readonly silentNames: readonly string[];
  /** Initiatives of which nobody can tell the CĐCS. */
  readonly unmatched: number;
}

/**
 * @param dossiers those in the union's hands; withdrawn ones count nowhere
 * @param today the day in Vietnam, "2021-03-20"
 */
export function surveyOf(
  cells: readonly ListedCells[],
  dossiers: readonly Dossier[],
  programme: Programme,
  today: string,
): Survey {
  const list = readList(cells, today);
  const find = finderIn(list);
  const live = dossiers.filter(isLive).map((dossier) => ({
    name: find(dossier),
    chosen: standing(dossier, programme).state === 'chosen',
  }));
  const told = list.map((listed) => {
    const own = listed.counts ? live.filter(({ name }) => name === listed.name) : [];
    const tally = { received: own.length, chosen: own.filter(({ chosen }) => chosen).length };
    return { ...listed, tally, state: stateOf(listed, tally) };
  });
  const counted = told.filter(({ counts }) => counts);
  return {
    coverage: coverageOf(counted),
    rows: told.map((each) => grassrootsRow(each, each.tally)),
    names: counted.map(({ name }) => name),
    silentNames: counted
      .filter(({ state }) => state === 'silent')
      .map(({ name }) => excerpt(name, LONGEST_NAME)),
    unmatched: live.filter(({ name }) => name === undefined).length,
  };
}

/** Somebody may have pasted a whole page into one cell. */
const LONGEST_NAME = 200;

/** What stands beside an initiative about its CĐCS: nothing while its union has no list. */
export function grassrootsBeside(
  cells: readonly ListedCells[],
  today: string,
): (dossier: Dossier) => string {
  const list = readList(cells, today);
  const find = finderIn(list);
  const none = list.some(({ counts }) => counts) ? 'Chưa rõ CĐCS – xin chọn' : '';
  return (dossier) => find(dossier) ?? none;
}

/** The first row of the page: how far the union is from 100 %, and by a list of which day. */
export function grassrootsNotice({ coverage, unmatched }: Survey, asOf: string): string {
  if (coverage.total === 0) return grassrootsPage.intro;
  const unclear =
    unmatched === 0
      ? ''
      : ` Có ${unmatched} sáng kiến chưa rõ CĐCS: xin chọn ở cột “CĐCS” của trang “Sáng kiến”.`;
  return `${coverageSentence(coverage)} Danh sách sửa ngày ${shortDate(asOf)}.${unclear}`;
}

/** The CĐCS of an initiative: the one that an officer picked, else the one its workplace names. */
function finderIn(list: readonly Listed[]): (dossier: Dossier) => string | undefined {
  const find = workplaceFinder(list.filter(({ counts }) => counts).map(({ name }) => name));
  return ({ cells, facts }) => find(cells.grassroots || facts.workplace);
}

function grassrootsRow(listed: Listed, tally: Tally): GrassrootsRow {
  const { counts, problems } = listed;
  return {
    state: counts ? grassrootsStateNames[stateOf(listed, tally)] : '',
    received: counts ? String(tally.received) : '',
    chosen: counts ? String(tally.chosen) : '',
    answer: sentences(problems),
  };
}
