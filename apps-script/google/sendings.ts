import { type SendingRecord, sendingOf, sendingRow } from '../core/ledger/sendings.ts';
import type { Sendings } from '../stages/effects.ts';
import { Table } from './table.ts';

export function sendingsIn(workbook: string): Sendings {
  const table = new Table<SendingRecord>(workbook, 'sending', sendingRow, sendingOf);
  return {
    all: () => table.all(),
    add(record) {
      if (table.all().every((placed) => placed.record.key !== record.key)) table.add([record]);
    },
    save: (placed) => table.save(placed),
  };
}
