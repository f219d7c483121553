import { type Registered, registeredOf, registryRow } from '../core/ledger/registry.ts';
import type { Registry } from '../stages/effects.ts';
import { type Office, Table } from './table.ts';

export function registryIn(office: Office): Registry {
  const table = new Table<Registered>(office, 'registry', registryRow, registeredOf, hasText);
  table.announce();
  return {
    all: () =>
      table
        .all()
        .map(({ record }) => record)
        .filter(({ id }) => id !== ''),
    setWorkbook(union, made) {
      const placed = table.all().find(({ record }) => record.id === union);
      if (placed) table.save({ ...placed, record: { ...placed.record, workbook: made } });
    },
    save(union) {
      const placed = table.all().find(({ record }) => record.id === union.id);
      if (placed) table.save({ ...placed, record: union });
    },
    mend(mend) {
      const placed = table.all();
      const rows = mend(placed.map(({ record }) => record));
      placed.forEach((each, i) => {
        const record = rows[i];
        if (record && record !== each.record) table.save({ ...each, record });
      });
      if (rows.length > placed.length) table.add(rows.slice(placed.length));
    },
  };
}

/** An operator adds a union by its name; the id follows. */
function hasText(row: readonly unknown[]): boolean {
  return row.some((cell) => cell !== undefined && cell !== null && cell !== '');
}
