import { type OutboxMail, waitingMail } from './outbox.ts';
import type { PetitionRecord } from './petitions.ts';

/** One mail to the officers who asked when their Tờ trình is ready; it names no worker. */
export function petitionMail(
  { key, n, answer }: PetitionRecord,
  name: string,
  officers: readonly string[],
): OutboxMail {
  return waitingMail({
    key: `petition ${key}`,
    to: officers.join('; '),
    subject: `Tờ trình của ${name} đã lập xong (lần ${n})`,
    body: [
      `Kính gửi ${name},`,
      '',
      answer,
      'Tờ trình và bản in nằm ở trang “Lập hồ sơ” trong sổ làm việc. Khi đã ký, xin ghi số, ngày, người ký ở trang “Hồ sơ gửi”.',
      '',
      'Trân trọng.',
    ].join('\n'),
  });
}
