import { confederationId } from '../core/dossier/proposal.ts';
import { type RegisteredUnit, unitOf, unitRow } from '../core/ledger/units.ts';
import type { Units } from '../stages/effects.ts';
import { type Office, Table } from './table.ts';

export function unitRegistryIn(office: Office): Units {
  const table = new Table<RegisteredUnit>(office, 'unit', unitRow, unitOf);
  table.announce();
  const records = () => table.all().map(({ record }) => record);
  return {
    all: () => records().filter(({ id }) => id !== confederationId),
    confederation: () => records().find(({ id }) => id === confederationId),
    save(unit) {
      const placed = table.all().find(({ record }) => record.id === unit.id);
      if (placed) table.save({ ...placed, record: unit });
    },
  };
}
