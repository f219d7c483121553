import { type OutboxMail, outboxMailOf, outboxRow } from '../core/ledger/outbox.ts';
import { list } from '../core/ledger/registry.ts';
import type { Marks, Outbox } from '../stages/effects.ts';
import { DOCX, download, PDF } from './drive-api.ts';
import { type Office, Table } from './table.ts';

const FIRST_ROW = 2;

/**
 * The tab *Chờ gửi*. What is done at its top is passed over: what waits costs as much as there is of
 * it. Each day begins at the top, for somebody may have sorted, or put a mail back.
 * @param day today, "2021-03-20"
 */
export function outboxIn(office: Office, marks: Marks, day: string): Outbox {
  const table = new Table<OutboxMail>(office, 'outbox', outboxRow, outboxMailOf);
  const reached = () => {
    const [noted, row] = marks.read('mailsReached').split(' ');
    return noted === day ? Number(row) : FIRST_ROW;
  };
  table.announce(reached());
  return {
    add(mails) {
      if (mails.length === 0) return;
      const known = new Set(table.keys());
      const fresh = mails.filter(({ key }) => !known.has(key));
      if (fresh.length > 0) table.add(fresh);
    },
    unsent() {
      const from = reached();
      const read = table.from(from);
      const unsent = read.filter(
        ({ record: { status } }) => status === 'waiting' || status === 'sending',
      );
      // Never below the last mail: a range must not begin below the tab's end.
      const next = unsent[0] ?? read[read.length - 1];
      marks.write('mailsReached', `${day} ${next?.row ?? from}`);
      return unsent;
    },
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
