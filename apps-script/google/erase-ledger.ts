import { erasedDeeds } from '../core/ledger/audit-deeds.ts';
import { BUCKETS, fingerprint } from '../core/ledger/buckets.ts';
import { columnLetters } from '../core/ledger/columns.ts';
import { emptiedRow, type OwnedTab, ownedTabs, ownerColumn } from '../core/ledger/erased-rows.ts';
import type { Traces } from '../core/ledger/traces.ts';
import { index, tabs } from './ledger-layout.ts';
import { readRanges, writeCells } from './sheets-api.ts';
import type { Office } from './table.ts';

/**
 * Empties a person's rows of a ledger workbook, and their entries of its index, in one call. The
 * rows stay where they are, so that those of others are found where the index says.
 */
export function eraseLedgerRows(
  { workbook, journal }: Office,
  { responses, initiatives }: Traces,
): void {
  const ids = new Set([...responses, ...initiatives]);
  const firstBucket = index.firstBucketRow;
  const indexRange = `'${index.title}'!A${firstBucket}:A${firstBucket + BUCKETS - 1}`;
  const [buckets = [], ...read] = readRanges(workbook, [
    indexRange,
    ...ownedTabs.map(
      (tab) => `'${tabs[tab].title}'!A2:${columnLetters(tabs[tab].columns.length - 1)}`,
    ),
  ]);
  const found = ownedTabs.flatMap((tab, i) => {
    const column = ownerColumn(tab);
    return (read[i] ?? []).flatMap((row, at) =>
      ids.has(String(row[column] ?? ''))
        ? [{ tab, row: at + 2, id: fingerprint(String(row[0] ?? '')) }]
        : [],
    );
  });
  const gone = new Set(found.map(({ tab, id }) => `${tab} ${id}`));
  const requests = [
    ...found.map(({ tab, row }) => writeCells(tabs[tab].sheetId, row, 0, [emptiedRow(tab)])),
    ...buckets.flatMap(([cell], n) => {
      const before = String(cell ?? '');
      const after = withoutPlaces(before, gone);
      return after === before ? [] : [writeCells(index.sheetId, firstBucket + n, 0, [[after]])];
    }),
  ];
  const rowsOf = (tab: OwnedTab) => found.filter((each) => each.tab === tab).length;
  journal.write(
    workbook,
    requests,
    erasedDeeds(...ownedTabs.map((tab) => [tabs[tab].title, rowsOf(tab)] as const)),
  );
}

/**
 * Entries are "key tab row id": see `buckets.ts`. The row is where the record once was: after
 * somebody sorted, another one stands there.
 */
function withoutPlaces(bucket: string, gone: ReadonlySet<string>): string {
  return bucket
    .split('\n')
    .filter((entry) => {
      const [, tab, , id] = entry.split(' ');
      return !gone.has(`${tab} ${id}`);
    })
    .join('\n');
}
