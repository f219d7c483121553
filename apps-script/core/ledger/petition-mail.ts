import type { OutboxMail } from './outbox.ts';
import type { PetitionRecord } from './petitions.ts';
import { list, type Registered } from './registry.ts';

/** One mail to the union's officers when their Tờ trình is ready; it names no worker. */
export function petitionMails(record: PetitionRecord, union: Registered): readonly OutboxMail[] {
  const officers = list(union.officers);
  return [
    {
      key: `petition ${record.key}`,
      to: officers.join('; '),
      subject: `Tờ trình của ${union.name} đã lập xong (lần ${record.n})`,
      body: [
        `Kính gửi ${union.name},`,
        '',
        record.answer,
        'Tờ trình và bản in nằm ở trang “Lập hồ sơ” trong sổ làm việc của công đoàn.',
        '',
        'Trân trọng.',
      ].join('\n'),
      status: officers.length === 0 ? 'unaddressed' : 'waiting',
      quotaBefore: '',
    },
  ];
}
