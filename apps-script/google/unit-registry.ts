import { type RegisteredUnit, unitOf, unitRow } from '../core/ledger/units.ts';
import type { Units } from '../stages/effects.ts';
import { Table } from './table.ts';

export function unitRegistryIn(workbook: string): Units {
  const table = new Table<RegisteredUnit>(workbook, 'unit', unitRow, unitOf);
  return {
    all: () => table.all().map(({ record }) => record),
    save(unit) {
      const placed = table.all().find(({ record }) => record.id === unit.id);
      if (placed) table.save({ ...placed, record: unit });
    },
  };
}
