import type { Dossier, OfficerField } from '../../core/dossier/dossier.ts';
import { type ListRow, listsOf, type SigningList } from '../../core/ledger/employer-list.ts';
import { blankHead, employerListPage } from '../../core/ledger/employer-list-page.ts';
import { nothingToSign, toBeSigned } from '../../core/ledger/employer-list-request.ts';
import {
  headRow,
  type ListChange,
  newHead,
  newListRows,
} from '../../core/ledger/employer-list-rows.ts';
import { headAnswer } from '../../core/ledger/employer-list-signed.ts';
import { isFresh, type PageRow, pageChange } from '../../core/ledger/page.ts';
import type { Registered } from '../../core/ledger/registry.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Amiss, Setting } from '../effects.ts';
import type { ReviewEffects } from '../review.ts';
import { ownDossiers, refilledLists, takeBack } from './employer-list-signed.ts';

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
    restored.length === 0 ? employerList : refilledLists(effects, union, employerList, restored);
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
