import { catalogueOf, withinScope } from '../core/catalogue/catalogue.ts';
import { register, registryRow } from '../core/ledger/registry.ts';
import { type RegisteredUnit, unitRow } from '../core/ledger/units.ts';
import type { Programme } from '../core/programme/programme.ts';
import { tabs } from './ledger-layout.ts';
import { appendRows, batchUpdate, readRange } from './sheets-api.ts';

/** The catalogue is the default; from then on *Danh bạ* is the truth (DESIGN §6). */
export function fillRegistry(ledger: string, { catalogue, scope }: Programme): void {
  const { title, sheetId } = tabs.registry;
  if (readRange(ledger, `'${title}'!A2:A2`).length > 0) return;
  const { unions } = withinScope(catalogueOf(catalogue), scope);
  const rows = unions.map((union) => registryRow(register(union)));
  batchUpdate(ledger, [
    ...appendRows(sheetId, rows),
    // Room below for the unions that the operator adds.
    { appendDimension: { sheetId, dimension: 'ROWS', length: 50 } },
  ]);
}

/** Units that the tab *Tỉnh, ngành* lacks; what the operator wrote there stays. */
export function fillUnits(ledger: string, units: readonly RegisteredUnit[]): void {
  const { title, sheetId } = tabs.unit;
  const present = new Set(readRange(ledger, `'${title}'!A2:A`).map(([id]) => String(id ?? '')));
  const missing = units.filter(({ id }) => !present.has(id));
  batchUpdate(ledger, appendRows(sheetId, missing.map(unitRow)));
}
