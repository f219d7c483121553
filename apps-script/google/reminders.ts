import { type ReminderRecord, reminderOf, reminderRow } from '../core/ledger/reminders.ts';
import type { Reminders } from '../stages/effects.ts';
import { Table } from './table.ts';

export function remindersIn(workbook: string): Reminders {
  const table = new Table<ReminderRecord>(workbook, 'reminder', reminderRow, reminderOf);
  return {
    all: () => table.all(),
    save: (placed) => table.save(placed),
  };
}
