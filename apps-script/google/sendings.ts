import { type SendingRecord, sendingOf, sendingRow } from '../core/ledger/sendings.ts';
import type { Sendings } from '../stages/effects.ts';
import { type Office, Table } from './table.ts';

export function sendingsIn(office: Office): Sendings {
  const table = new Table<SendingRecord>(office, 'sending', sendingRow, sendingOf);
  return {
    all: () => table.all(),
    add(record) {
      if (table.all().every((placed) => placed.record.key !== record.key)) table.add([record]);
    },
    save: (placed) => table.save(placed),
  };
}
