import { type OutboxMail, outboxMailOf, outboxRow } from '../core/ledger/outbox.ts';
import { list } from '../core/ledger/registry.ts';
import type { Outbox } from '../stages/effects.ts';
import { DOCX, download, PDF } from './drive-api.ts';
import { Table } from './table.ts';

export function outboxIn(workbook: string): Outbox {
  const table = new Table<OutboxMail>(workbook, 'outbox', outboxRow, outboxMailOf);
  return {
    add(mails) {
      const known = new Set(table.all().map(({ record }) => record.key));
      const fresh = mails.filter(({ key }) => !known.has(key));
      if (fresh.length > 0) table.add(fresh);
    },
    unsent: () =>
      table
        .all()
        .filter(({ record }) => record.status === 'waiting' || record.status === 'sending'),
    save: (placed) => table.save(placed),
    quotaLeft: () => MailApp.getRemainingDailyQuota(),
    send: ({ to, subject, body, attachments }) =>
      MailApp.sendEmail({
        to: list(to).join(','),
        subject,
        body,
        name: 'Sáng Kiến',
        attachments: attachments.map(({ id, name }) =>
          Utilities.newBlob([...download(id)], name.endsWith('.pdf') ? PDF : DOCX, name),
        ),
      }),
  };
}
