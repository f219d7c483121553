import { dossierOf, keysOf } from './dossiers.ts';
import { keptGrassrootsKey, keptGrassrootsOf } from './grassroots-kept.ts';
import { intakeKeys, intakeOf } from './intake.ts';
import type { LedgerTab } from './tabs.ts';
import { isErased, tombstoneKey } from './tombstones.ts';

const keysIn: Readonly<Partial<Record<LedgerTab, (row: readonly string[]) => readonly string[]>>> =
  {
    intake: (row) => intakeKeys(intakeOf(row)),
    dossier: (row) => keysOf(dossierOf(row)),
    tombstone: ([hash = '']) => [tombstoneKey(hash)],
    grassroots: (row) => [keptGrassrootsKey(keptGrassrootsOf(row).id)],
  };

/** Every key under which a ledger's row is looked for; of an erased or empty one none. */
export function rowKeys(tab: LedgerTab, row: readonly string[]): readonly string[] {
  return (row[0] ?? '') === '' || isErased(row) ? [] : (keysIn[tab]?.(row) ?? []);
}
