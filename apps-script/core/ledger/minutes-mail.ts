import { type OutboxMail, waitingMail } from './outbox.ts';
import type { PetitionRecord } from './petitions.ts';

/** One mail to a unit's officers when the minutes of its council are ready; it names no worker. */
export function minutesMail(
  { key, n, answer }: PetitionRecord,
  name: string,
  officers: readonly string[],
): OutboxMail {
  return waitingMail({
    key: `minutes ${key}`,
    to: officers.join('; '),
    subject: `Biên bản họp hội đồng của ${name} đã lập xong (lần ${n})`,
    body: [
      `Kính gửi ${name},`,
      '',
      answer,
      'Biên bản nằm ở trang “Lập hồ sơ” trong sổ làm việc.',
      '',
      'Trân trọng.',
    ].join('\n'),
  });
}
