import type { Dossier } from '../../core/dossier/dossier.ts';
import { isLive } from '../../core/dossier/standing.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import { type ListRow, listsOf, type SigningList } from '../../core/ledger/employer-list.ts';
import { employerListPage } from '../../core/ledger/employer-list-page.ts';
import {
  emptyRow,
  entryRow,
  headRow,
  type ListChange,
} from '../../core/ledger/employer-list-rows.ts';
import {
  answered,
  cellsAgain,
  countersigned,
  headAnswer,
} from '../../core/ledger/employer-list-signed.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import { sentence } from '../../core/problem.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Ledger, Placed, Workbooks } from '../effects.ts';

interface SignedEffects {
  readonly ledger: Ledger;
  readonly workbooks: Workbooks;
}

/** What came back on one list goes into its dossiers; then every row of it is answered. */
export function takeBack(
  effects: SignedEffects,
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
export function ownDossiers(
  { ledger }: SignedEffects,
  union: Registered,
  ids: readonly string[],
): readonly Placed<Dossier>[] {
  const keys = [...new Set(ids)].map(dossierKey);
  const found = ledger.dossiers(keys);
  return keys
    .flatMap((key) => found.get(key)?.[0] ?? [])
    .filter(({ record }) => record.union === union.id);
}

/** A column was deleted and is empty: what the ledger has of it is written back. */
export function refilledLists(
  effects: SignedEffects,
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
