import type { Dossier, OfficerField } from '../../core/dossier/dossier.ts';
import { isLive } from '../../core/dossier/standing.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import {
  answered,
  cellsAgain,
  countersigned,
  headAnswer,
  type ListRow,
  listsOf,
  nothingToSign,
  type SigningList,
  toBeSigned,
} from '../../core/ledger/employer-list.ts';
import { blankHead, employerListPage } from '../../core/ledger/employer-list-page.ts';
import {
  emptyRow,
  entryRow,
  headRow,
  type ListChange,
  newHead,
  newListRows,
} from '../../core/ledger/employer-list-rows.ts';
import { isFresh, type PageRow, pageChange } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import { sentence } from '../../core/problem.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Amiss, Placed, Setting } from '../effects.ts';
import type { ReviewEffects } from '../review.ts';

interface Pages {
  readonly initiatives: readonly PageRow<OfficerField>[];
  readonly employerList: readonly ListRow[];
}

/**
 * Makes the lists that officers ask for, and takes what employers signed on earlier ones into the
 * dossiers. A list and the row for the next one appear in one call: a repeat finds both or neither.
 */
export function takeEmployerLists(
  effects: ReviewEffects,
  { programme }: Setting,
  union: Registered,
  { initiatives, employerList }: Pages,
  { restored }: Pick<Amiss, 'restored'>,
): void {
  const swept =
    restored.length === 0 ? employerList : refilled(effects, union, employerList, restored);
  const lists = listsOf(swept);
  const unseen = new Set(swept.filter((row) => isFresh(employerListPage, row)));
  const heads = lists.filter(({ head, entries }) => head && entries.length === 0);
  const asked = heads.filter(({ head }) => head && unseen.has(head));
  const signed = lists.filter(
    ({ head, entries }) =>
      entries.length > 0 &&
      [head, ...entries.map(({ row }) => row)].some((row) => row && unseen.has(row)),
  );
  if (asked.length + signed.length === 0 && heads.length > 0) return;

  const listed = initiatives.map(({ id }) => id);
  const own = asked.length === 0 ? [] : ownDossiers(effects, union, listed);
  const made = asked.map((list) =>
    makeList(
      list,
      own.map(({ record }) => record),
      programme,
    ),
  );
  const taken = signed.flatMap((list) => takeBack(effects, union, list, programme));
  const last = lists.reduce((greatest, { list }) => Math.max(greatest, list), 0);
  const used = made.filter((rows) => rows.length > 1).length;
  const next = used === heads.length ? [newHead(last + 1)] : [];
  const rows = [...taken, ...made.flat(), ...next];
  effects.workbooks.write(union.workbook, [pageChange(employerListPage, rows)]);
}

/** A column was deleted and is empty: what the ledger has of it is written back. */
function refilled(
  effects: ReviewEffects,
  union: Registered,
  swept: readonly ListRow[],
  restored: readonly string[],
): readonly ListRow[] {
  const lists = listsOf(swept);
  const entries = lists.flatMap((list) => list.entries.map((entry) => ({ ...entry, list })));
  const ids = entries.map(({ initiative }) => initiative);
  const own = new Map(ownDossiers(effects, union, ids).map(({ record }) => [record.id, record]));
  const said = new Map(
    entries.flatMap(({ row, initiative, list }) => {
      const dossier = own.get(initiative);
      return dossier ? [[row, cellsAgain(dossier, list.list)] as const] : [];
    }),
  );
  const rows = swept.map((row) => {
    const known = Object.entries(said.get(row) ?? {});
    const back = Object.fromEntries(known.filter(([field]) => restored.includes(field)));
    return { ...row, cells: { ...row.cells, ...back } };
  });
  effects.workbooks.settle(union.workbook, employerListPage, restored, rows);
  return rows;
}

/** The head's answer alone where there is nothing to list; else the whole list with it. */
function makeList(
  { list, head }: SigningList,
  dossiers: readonly Dossier[],
  programme: Programme,
): readonly ListChange[] {
  if (!head) return [];
  const { row, id, cells } = head;
  const { workplace } = cells;
  const blank = blankHead(list).system;
  if (workplace === '') return [{ row, id, officer: cells, system: blank }];
  const waiting = toBeSigned(dossiers, workplace, programme);
  if (waiting.length === 0) {
    const answer = nothingToSign(dossiers, workplace, programme);
    return [{ row, id, officer: cells, system: { ...blank, answer } }];
  }
  const answer = headAnswer(waiting.map(() => ({ agreed: '' })));
  const system = headRow(list, workplace, programme, answer);
  return [{ row, id, officer: cells, system }, ...newListRows(list, waiting)];
}

/** What came back on one list goes into its dossiers; then every row of it is answered. */
function takeBack(
  effects: ReviewEffects,
  union: Registered,
  list: SigningList,
  programme: Programme,
): readonly ListChange[] {
  const ids = list.entries.map(({ initiative }) => initiative);
  const placed = new Map(ownDossiers(effects, union, ids).map((each) => [each.record.id, each]));
  const changed: Placed<Dossier>[] = [];
  const entries = list.entries.map((entry): ListChange => {
    const { row, id, cells } = entry.row;
    const found = placed.get(entry.initiative);
    if (!found || !isLive(found.record)) {
      const answer = sentence({ code: 'list.gone' });
      return { row, id, officer: cells, system: { ...emptyRow(list.list), answer } };
    }
    const { dossier, answer } = countersigned(found.record, entry, answered(list, entry));
    if (dossier !== found.record) changed.push({ ...found, record: dossier });
    return { row, id, officer: cells, system: entryRow(list.list, entry.number, dossier, answer) };
  });
  effects.ledger.commit({ changed, toRoute: changed.map(({ record }) => record.id) });
  return [...headAnswered(list, programme), ...entries];
}

function headAnswered(list: SigningList, programme: Programme): readonly ListChange[] {
  if (!list.head) return [];
  const { row, id, cells } = list.head;
  const answer = headAnswer(list.entries.map((entry) => answered(list, entry)));
  const system = headRow(list.list, cells.workplace, programme, answer);
  return [{ row, id, officer: cells, system }];
}

/** The union's own initiatives among these, in their order. */
function ownDossiers(
  { ledger }: ReviewEffects,
  union: Registered,
  ids: readonly string[],
): readonly Placed<Dossier>[] {
  const keys = [...new Set(ids)].map(dossierKey);
  const found = ledger.dossiers(keys);
  return keys
    .flatMap((key) => found.get(key)?.[0] ?? [])
    .filter(({ record }) => record.union === union.id);
}
