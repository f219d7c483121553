import { type Registered, registeredOf, registryRow } from '../core/ledger/registry.ts';
import type { Registry } from '../stages/effects.ts';
import { Table } from './table.ts';

export function registryIn(workbook: string): Registry {
  const table = new Table<Registered>(workbook, 'registry', registryRow, registeredOf);
  return {
    all: () => table.all().map(({ record }) => record),
    setWorkbook(union, made) {
      const placed = table.all().find(({ record }) => record.id === union);
      if (placed) table.save({ ...placed, record: { ...placed.record, workbook: made } });
    },
  };
}
