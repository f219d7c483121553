import { intakeColumns } from '#core/ledger/intake.ts';
import { outboxColumns } from '#core/ledger/outbox.ts';
import { petitionColumns } from '#core/ledger/petitions.ts';
import { ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import { isErased } from '#core/ledger/tombstones.ts';
import { ledgerRows } from '../state.ts';
import type { Findings } from '../violation.ts';
import type { World } from '../world.ts';

/** What must never change again once it was seen: rows of *Tiếp nhận*, and what is settled. */
export interface Seen {
  readonly intakes: Map<string, string>;
  readonly settled: Map<string, string>;
}

export const nothingSeen = (): Seen => ({ intakes: new Map(), settled: new Map() });

const code = intakeColumns.findIndex(({ field }) => field === 'code');
const petitionStatus = petitionColumns.findIndex(({ field }) => field === 'status');
const mailStatus = outboxColumns.findIndex(({ field }) => field === 'status');

/** I4, I16, I22: after every execution. */
export function checkAfterSweep(world: World, seen: Seen, found: Findings): void {
  for (const row of ledgerRows(world, ledgerTabs.intake)) {
    const [id = ''] = row;
    if (isErased(row)) continue;
    const text = row.join('\u0001');
    const before = seen.intakes.get(id);
    seen.intakes.set(id, before ?? text);
    if (before === undefined || before === text) continue;
    const other = before.split('\u0001')[code] !== row[code];
    found.add(other ? 'I4' : 'I22', `the row of ${id} in the ledger changed`);
  }
  const lists = [
    [officeTabs.petition, petitionStatus, ['Đã lập', 'Chưa lập được']],
    [officeTabs.outbox, mailStatus, ['Đã gửi']],
  ] as const;
  for (const [tab, column, last] of lists) {
    for (const row of ledgerRows(world, tab)) {
      if (isErased(row)) continue;
      const key = `${tab} ${row[0]}`;
      const status = row[column] ?? '';
      const before = seen.settled.get(key);
      if (before !== undefined && before !== status) {
        found.add('I16', `${key}: from “${before}” back to “${status}”`);
      }
      if (last.some((word) => word === status)) seen.settled.set(key, status);
    }
  }
}
