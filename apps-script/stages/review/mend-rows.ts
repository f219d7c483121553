import type { Dossier } from '../../core/dossier/dossier.ts';
import { dossierKey } from '../../core/ledger/dossiers.ts';
import { type Seen, seenChanges } from '../../core/ledger/history.ts';
import { mergedCells, twinsIn } from '../../core/ledger/mending-rows.ts';
import { strangersNotice } from '../../core/ledger/notice.ts';
import { type Page, type PageRow, pageChange } from '../../core/ledger/page.ts';
import type { Amiss, Clock, Ledger, Placed, Workbooks } from '../effects.ts';

interface MendEffects {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly workbooks: Workbooks;
}

/** A page whose rows are initiatives of the ledger. */
export interface InitiativePage<Officer extends string> {
  readonly workbook: string;
  /** The union or unit whose workbook it is. */
  readonly owner: string;
  readonly page: Page<string, Officer>;
  /** Does the row belong here? */
  isOwn(dossier: Dossier): boolean;
  /** The officers' cells as the ledger has them. */
  cellsOf(dossier: Dossier): Readonly<Record<Officer, string>>;
}

/** Rows to be taken in, and what is left to be done to the page once they are. */
export interface SoundRows<Officer extends string> {
  readonly rows: readonly PageRow<Officer>[];
  finish(): void;
}

/**
 * The rows of a page, one for each initiative: cells of a column that was deleted are the ledger's,
 * twins are merged (what they held otherwise goes into the history), and initiatives whose row is
 * gone wait to be written again. The page itself is changed by `finish`, after the ledger.
 */
export function soundRows<Officer extends string>(
  effects: MendEffects,
  where: InitiativePage<Officer>,
  swept: readonly PageRow<Officer>[],
  amiss: Amiss,
): SoundRows<Officer> {
  const { page, workbook } = where;
  const asked = [
    ...(amiss.restored.length > 0 ? swept.map(({ id }) => id) : []),
    ...twinsIn(swept).flatMap(([first]) => first?.id ?? []),
    ...amiss.lost,
    ...amiss.unknown,
  ];
  const own = ownOf(effects.ledger, where, asked);
  const known = swept.map((row) => withRestored(where, row, own.get(row.id), amiss.restored));
  const merges = twinsIn(known).flatMap((twins) => mergeOf(effects, where, twins, own) ?? []);
  const merged = new Map(merges.map((merge) => [merge.row.id, merge]));
  const history = merges.flatMap(({ dropped }) => dropped);
  const lost = amiss.lost.filter((id) => own.has(id));
  if (lost.length + history.length > 0) {
    const changed = merges.flatMap(({ placed, dropped }) => (dropped.length > 0 ? [placed] : []));
    effects.ledger.commit({ changed, history, toRoute: lost });
  }
  const single = known.filter(({ id }) => !merged.has(id));
  return {
    rows: [...single, ...merges.map(({ row }) => row)],
    finish() {
      if (amiss.restored.length > 0) {
        effects.workbooks.settle(workbook, page, amiss.restored, known);
      }
      const away = merges.flatMap(({ remove }) => remove);
      if (away.length > 0) effects.workbooks.remove(workbook, page, away);
      const unlisted = amiss.unknown.filter((id) => own.has(id));
      if (unlisted.length > 0) {
        const written = unlisted.map((id) => ({ page, id }));
        effects.workbooks.note(workbook, written);
      }
      tellStrangers(effects, where, amiss, amiss.unknown.length - unlisted.length);
    },
  };
}

function ownOf<Officer extends string>(
  ledger: Ledger,
  { isOwn }: InitiativePage<Officer>,
  ids: readonly string[],
): ReadonlyMap<string, Placed<Dossier>> {
  if (ids.length === 0) return new Map();
  const found = ledger.dossiers(ids.map(dossierKey));
  const own = ids.flatMap((id) => found.get(dossierKey(id))?.[0] ?? []);
  return new Map(
    own.filter(({ record }) => isOwn(record)).map((placed) => [placed.record.id, placed]),
  );
}

function withRestored<Officer extends string>(
  { page, cellsOf }: InitiativePage<Officer>,
  row: PageRow<Officer>,
  placed: Placed<Dossier> | undefined,
  restored: readonly string[],
): PageRow<Officer> {
  if (!placed || restored.length === 0) return row;
  const kept = cellsOf(placed.record);
  const cells: Record<Officer, string> = { ...row.cells };
  for (const { field } of page.officer) if (restored.includes(field)) cells[field] = kept[field];
  return { ...row, cells };
}

interface Merge<Officer extends string> {
  readonly placed: Placed<Dossier>;
  readonly row: PageRow<Officer>;
  /** Positions of the rows that go: all of them, where none holds the merged cells. */
  readonly remove: readonly number[];
  readonly dropped: readonly Seen[];
}

function mergeOf<Officer extends string>(
  { clock }: MendEffects,
  { page, owner, cellsOf }: InitiativePage<Officer>,
  twins: readonly PageRow<Officer>[],
  own: ReadonlyMap<string, Placed<Dossier>>,
): Merge<Officer> | undefined {
  const [first] = twins;
  const placed = first && own.get(first.id);
  if (!placed) return undefined;
  const before = cellsOf(placed.record);
  const cells = mergedCells(before, twins);
  const seen = { at: clock.now, union: owner, initiative: first.id };
  const keep = twins.find((row) => seenChanges(page.officer, cells, row.cells, seen).length === 0);
  const dropped = twins.flatMap((row) =>
    seenChanges(page.officer, cells, row.cells, seen, 'Dòng trùng: giữ giá trị kia').filter(
      ({ column, after }) => before[fieldOf(page, column)] !== after,
    ),
  );
  const remove = twins.filter((row) => row !== keep).map(({ row }) => row);
  // Without the rest of its mark it counts as not taken in: the ledger takes the merged cells.
  return { placed, row: { ...(keep ?? first), cells, mark: '' }, remove, dropped };
}

function fieldOf<Officer extends string>(page: Page<string, Officer>, column: string): Officer {
  const found = page.officer.find(({ header }) => header === column);
  if (!found) throw new Error('a column that the page has not');
  return found.field;
}

/** Says in the first row how many rows do not count; our own notice is not written twice. */
function tellStrangers<Officer extends string>(
  { clock, workbooks }: MendEffects,
  { workbook, page }: InitiativePage<Officer>,
  { nameless, notice }: Amiss,
  unknown: number,
): void {
  const text = strangersNotice(clock.now, nameless + unknown, notice);
  if (text !== undefined) workbooks.write(workbook, [pageChange(page, [], text)]);
}
