import { type CoverageRecord, coverageRecordOf, coverageRow } from '../core/ledger/coverage.ts';
import type { Coverages } from '../stages/effects.ts';
import { Table } from './table.ts';

export function coveragesIn(workbook: string): Coverages {
  const table = new Table<CoverageRecord>(workbook, 'coverage', coverageRow, coverageRecordOf);
  return {
    all: () => table.all().map(({ record }) => record),
    save(record) {
      const placed = table.all().find(({ record: { union } }) => union === record.union);
      if (placed) table.save({ ...placed, record });
      else table.add([record]);
    },
  };
}
