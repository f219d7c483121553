import { type ReminderRecord, reminderOf, reminderRow } from '../core/ledger/reminders.ts';
import type { Reminders } from '../stages/effects.ts';
import { type Office, Table } from './table.ts';

export function remindersIn(office: Office): Reminders {
  const table = new Table<ReminderRecord>(office, 'reminder', reminderRow, reminderOf);
  table.announce();
  return {
    all: () => table.all(),
    save: (placed) => table.save(placed),
  };
}
