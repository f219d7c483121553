import type { Programme } from '../programme/programme.ts';
import { coverageSentence, type UnionCoverage } from '../rollup/coverage.ts';
import { shortDate, startOfDay } from '../text/dates.ts';
import { type OutboxMail, waitingMail } from './outbox.ts';
import { list, type Registered } from './registry.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * The mail that asks an upper union's officers after its silent CĐCS (letter 57, 2b: "hướng dẫn, hỗ
 * trợ CĐCS tổ chức, triển khai chương trình"). It names organisations and no person.
 * @param round the day of the reminder: one mail a union and round, however often it is asked for
 * @param today what "còn … ngày" is counted from
 */
export function reminderMail(
  union: Registered,
  coverage: UnionCoverage,
  programme: Programme,
  { round, today }: { readonly round: string; readonly today: string },
): OutboxMail {
  return waitingMail({
    key: `reminder ${union.id} ${programme.id} ${round}`,
    to: list(union.officers).join('; '),
    subject: `Còn ${coverage.silent} CĐCS chưa phát động chương trình “${programme.name}”`,
    body: [
      `Kính gửi ${union.name},`,
      '',
      `Theo trang “CĐCS” trong sổ làm việc của công đoàn, danh sách sửa ngày ${shortDate(coverage.asOf)}: ${decapitalised(coverageSentence(coverage))}`,
      '',
      'CĐCS chưa phát động:',
      ...silentLines(coverage),
      '',
      timeLeft(programme, today),
      'Xin công đoàn hướng dẫn, hỗ trợ các CĐCS này. Nếu CĐCS đã triển khai, xin ghi ngày phát động, hoặc đánh dấu “Báo cáo không có sáng kiến”, ở trang “CĐCS”:',
      `https://docs.google.com/spreadsheets/d/${union.workbook}/edit`,
      '',
      'Trân trọng.',
    ].join('\n'),
  });
}

function silentLines({ silent, silentNames }: UnionCoverage): readonly string[] {
  const others = silent - silentNames.length;
  return [
    ...silentNames.map((name) => `- ${name}`),
    ...(others === 0 ? [] : [`- và ${others} CĐCS khác`]),
  ];
}

/** How long entries are still taken; both ends of the window are inside. */
function timeLeft({ entryWindow: { from, to } }: Programme, today: string): string {
  const days = (startOfDay(to) - startOfDay(today)) / DAY_MS;
  if (today < from) return `Chương trình nhận sáng kiến từ ngày ${shortDate(from)}.`;
  if (days < 0) return `Thời gian nhận sáng kiến đã kết thúc ngày ${shortDate(to)}.`;
  if (days === 0) return 'Hôm nay là ngày cuối cùng nhận sáng kiến.';
  return `Còn ${days} ngày nữa là hết thời gian nhận sáng kiến (ngày cuối: ${shortDate(to)}).`;
}

function decapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
