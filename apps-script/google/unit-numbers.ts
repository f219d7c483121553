import { fromRow, toRow } from '../core/ledger/columns.ts';
import { type UnitProgress, unitProgressColumns } from '../core/ledger/progress.ts';
import { type UnionCounts, unionCountsOf, unionCountsRow } from '../core/ledger/union-counts.ts';
import type { Numbers } from '../stages/effects.ts';
import { type Office, Table } from './table.ts';

/** The tabs *Số liệu* (a line a union) and *Tiến độ* (a line a unit) of the first ledger workbook. */
export function numbersIn(office: Office): Numbers {
  const counts = new Table<UnionCounts>(office, 'counts', unionCountsRow, unionCountsOf);
  const progress = new Table<UnitProgress>(
    office,
    'progress',
    (line) => toRow(unitProgressColumns, line),
    (row) => fromRow(unitProgressColumns, row),
  );
  return {
    all: () => counts.all().map(({ record }) => record),
    save: (records) => counts.put(records, ({ union }) => union),
    show: (lines) => progress.put(lines, ({ id }) => id),
  };
}
