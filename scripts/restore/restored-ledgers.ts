import { BUCKETS, bucketOf, fingerprint, withEntry } from '#core/ledger/buckets.ts';
import { outboxColumns } from '#core/ledger/outbox.ts';
import { rowKeys } from '#core/ledger/row-keys.ts';
import { type LedgerTab, ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import type { Backup, SavedTab } from './read-backup.ts';

/** One ledger workbook as it is to stand. */
export interface RestoredLedger {
  /** Counted from 1. */
  readonly number: number;
  readonly tabs: readonly SavedTab[];
  /** How many rows each tab holds, as the index's first cell has it. */
  readonly counts: string;
  readonly buckets: readonly string[];
}

const tabNames = Object.entries(ledgerTabs) as readonly (readonly [LedgerTab, string])[];

/**
 * The ledger workbooks of a backup. Their index is made anew from the rows, so that it fits them
 * however long the copying took.
 * @param buried SHA-256 of every response that was erased: each has its tombstone
 */
export function restoredLedgers(
  backup: Backup,
  buried: ReadonlySet<string>,
): readonly RestoredLedger[] {
  const numbers = [...new Set(backup.tabs.map(({ ledger }) => ledger))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const own = backup.tabs.filter(({ ledger }) => ledger === number);
    const tabs = own.map((tab) =>
      number === 1 && tab.title === ledgerTabs.tombstone ? withBuried(tab, buried) : unsent(tab),
    );
    return { number, tabs, ...indexOf(tabs) };
  });
}

function withBuried(tab: SavedTab, buried: ReadonlySet<string>): SavedTab {
  const known = new Set(tab.rows.map(([hash]) => hash));
  const further = [...buried].filter((hash) => !known.has(hash)).sort();
  return { ...tab, rows: [...tab.rows, ...further.map((hash) => [hash])] };
}

const subject = outboxColumns.findIndex(({ field }) => field === 'subject');
const status = outboxColumns.findIndex(({ field }) => field === 'status');
const settled: readonly string[] = ['Đã gửi', 'Chưa có địa chỉ'];

/** A mail that waited when the backup was taken may have gone since: whoever gets it twice is told. */
function unsent(tab: SavedTab): SavedTab {
  if (tab.title !== officeTabs.outbox) return tab;
  const again = '[Gửi lại] ';
  const rows = tab.rows.map((row, i) => {
    const waits = i > 0 && row[0] !== undefined && !settled.includes(row[status] ?? '');
    return waits ? row.map((cell, at) => (at === subject ? again + cell : cell)) : row;
  });
  return { ...tab, rows };
}

function indexOf(tabs: readonly SavedTab[]): Pick<RestoredLedger, 'counts' | 'buckets'> {
  const buckets = Array.from({ length: BUCKETS }, () => '');
  const counts: Partial<Record<LedgerTab, number>> = {};
  for (const [tab, title] of tabNames) {
    const saved = tabs.find((each) => each.title === title);
    // Of the log the program counts nothing.
    if (!saved || tab === 'audit') continue;
    counts[tab] = Math.max(0, saved.rows.length - 1);
    saved.rows.forEach((row, i) => {
      if (i === 0) return;
      const place = { tab, row: i + 1, id: fingerprint(row[0] ?? '') };
      for (const key of rowKeys(tab, row)) {
        const n = bucketOf(key);
        buckets[n] = withEntry(buckets[n] ?? '', key, place);
      }
    });
  }
  return { counts: JSON.stringify(counts), buckets };
}
