import type { Dossier, OfficerField } from '../../core/dossier/dossier.ts';
import { fingerprint } from '../../core/ledger/buckets.ts';
import { type CoverageRecord, coverageRow, noRecord } from '../../core/ledger/coverage.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import { type GrassrootsField, grassrootsPage } from '../../core/ledger/grassroots.ts';
import { grassrootsNotice, type Survey, surveyOf } from '../../core/ledger/grassroots-row.ts';
import { isFresh, type PageRow, pageChange } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import { furtherRows, saysNothing } from '../../core/ledger/spare-rows.ts';
import { dayOf } from '../../core/text/dates.ts';
import type { Amiss, Clock, Coverages, Ledger, Setting, Workbooks } from '../effects.ts';
import { type NoteEffects, noteChanged } from '../note-changed.ts';
import { grassrootsBroughtBack, keepGrassroots, refilledGrassroots } from './grassroots-again.ts';

export interface GrassrootsEffects extends NoteEffects {
  readonly clock: Clock;
  readonly coverages: Coverages;
  readonly ledger: Ledger;
  readonly workbooks: Workbooks;
}

interface GrassrootsSwept {
  readonly grassroots: readonly PageRow<GrassrootsField>[];
  readonly initiatives: readonly PageRow<OfficerField>[];
}

/** A reminder and the levels above name so many silent CĐCS and count the others. */
const NAMED = 20;

/**
 * Tells the officers of a union, and the ledger, how far its CĐCS have come. The page is written
 * first and the record last: after a stop the same is found and written again.
 */
export function takeGrassroots(
  effects: GrassrootsEffects,
  { programme }: Setting,
  union: Registered,
  { grassroots: swept, initiatives }: GrassrootsSwept,
  { restored }: Pick<Amiss, 'restored'>,
): void {
  const read = restored.length === 0 ? swept : refilledGrassroots(effects, union, swept, restored);
  const before = effects.coverages.all().find((record) => record.union === union.id);
  const counted = (before ?? noRecord(union.id)).total;
  if (counted === 0 && told(read).length === 0) return;
  // Nobody emptied the list that was counted: its tab or its file is a new one.
  const grassroots = told(read).length === 0 ? grassrootsBroughtBack(effects, union, read) : read;
  const rows = told(grassroots);
  const today = dayOf(effects.clock.now);
  const own = initiativesOf(effects.ledger, union, initiatives);
  const written = rows.filter((row) => !saysNothing(grassrootsPage, row));
  const cells = written.map((row) => row.cells);
  const survey = surveyOf(cells, own, programme, today);
  const beside = new Map(written.map((row, i) => [row, survey.rows[i]]));
  const { record, notice } = recordOf(union, written, survey, today, before);
  const known = before !== undefined && same(before, record);
  if (known && !rows.some((row) => isFresh(grassrootsPage, row))) return;
  keepGrassroots(
    effects.ledger,
    union,
    rows.filter((row) => isFresh(grassrootsPage, row)),
  );
  // Other names: every initiative's row may show another CĐCS than before.
  if (before?.names !== record.names) effects.ledger.commit({ toRoute: own.map(({ id }) => id) });
  const changes = rows.map((row) => ({
    row: row.row,
    id: row.id,
    system: beside.get(row) ?? {},
    officer: row.cells,
  }));
  const further = furtherRows(grassrootsPage, grassroots);
  effects.workbooks.write(union.workbook, [
    pageChange(grassrootsPage, [...changes, ...further], notice),
  ]);
  if (known) return;
  // The levels above show it too.
  noteChanged(effects, [union.id]);
  effects.coverages.save(record);
}

/** The rows in which something stands, or stood when they were taken in. */
const told = (rows: readonly PageRow<GrassrootsField>[]) =>
  rows.filter((row) => !saysNothing(grassrootsPage, row) || isFresh(grassrootsPage, row));

/** What the ledger keeps of a survey, and the page's first row. */
function recordOf(
  { id: union }: Registered,
  written: readonly PageRow<GrassrootsField>[],
  survey: Survey,
  today: string,
  before: CoverageRecord | undefined,
): { readonly record: CoverageRecord; readonly notice: string } {
  const list = print(written.map(({ id, cells }) => JSON.stringify([id, cells])));
  const asOf = before?.list === list ? before.asOf : today;
  const notice = grassrootsNotice(survey, asOf);
  const answers = written.map(({ id }, i) => JSON.stringify([id, survey.rows[i]]));
  const record = {
    ...survey.coverage,
    union,
    asOf,
    silentNames: survey.silentNames.slice(0, NAMED),
    list,
    names: print(survey.names),
    shown: print([notice, ...answers]),
  };
  return { record, notice };
}

/** The initiatives that stand in the union's workbook and are its own. */
function initiativesOf(
  ledger: Ledger,
  union: Registered,
  rows: readonly PageRow<OfficerField>[],
): readonly Dossier[] {
  const keys = [...new Set(rows.map(({ id }) => dossierKey(id)))];
  const found = ledger.dossiers(keys);
  return keys
    .flatMap((key) => found.get(key)?.[0]?.record ?? [])
    .filter((dossier) => dossier.union === union.id);
}

/** One short text for several, in whatever order. */
function print(texts: readonly string[]): string {
  return fingerprint([...texts].sort().join('\n'));
}

function same(a: CoverageRecord, b: CoverageRecord): boolean {
  return coverageRow(a).join('\n') === coverageRow(b).join('\n');
}
