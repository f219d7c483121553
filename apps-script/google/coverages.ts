import { type CoverageRecord, coverageRecordOf, coverageRow } from '../core/ledger/coverage.ts';
import type { Coverages } from '../stages/effects.ts';
import { type Office, Table } from './table.ts';

export function coveragesIn(office: Office): Coverages {
  const table = new Table<CoverageRecord>(office, 'coverage', coverageRow, coverageRecordOf);
  return {
    all: () => table.all().map(({ record }) => record),
    save(record) {
      const placed = table.all().find(({ record: { union } }) => union === record.union);
      if (placed) table.save({ ...placed, record });
      else table.add([record]);
    },
  };
}
