import type { Reconciled } from '../ledger/reconciled.ts';
import type { Programme } from '../programme/programme.ts';
import type { FormPhase } from '../programme/window.ts';
import type { Counts } from '../rollup/counts.ts';
import { shortDate } from '../text/dates.ts';
import type { Quota } from './budget.ts';
import type { Daily } from './daily.ts';
import { healthLines } from './dashboard-health.ts';
import { type DashboardLine, line } from './dashboard-line.ts';
import { nightLines } from './dashboard-nights.ts';
import { peopleLines } from './dashboard-people.ts';
import { resultLines } from './dashboard-results.ts';
import type { Failures } from './failures.ts';
import type { Finding } from './finding.ts';
import { failuresTold, momentOf, timeOf } from './sweeps-told.ts';

export const dashboardTitle = 'Bảng điều khiển';

/** What the operator sees at a glance. */
export interface DashboardFacts {
  /** Times in epoch ms, 0 for never. */
  readonly now: number;
  readonly watermark: number;
  readonly countedAt: number;
  readonly publishedAt: number;
  readonly programme: Programme;
  /** The day on which the operator ended it, '' while it runs. */
  readonly ended: string;
  readonly formPhase: FormPhase;
  readonly correctUntil: string;
  readonly failures: Failures;
  /** What is to be repaired in the office's templates. */
  readonly templates: readonly string[];
  readonly unfinished: boolean;
  /** Quarantined entries that wait for a ruling, and all that ever were. */
  readonly waiting: number;
  readonly quarantined: number;
  readonly petitionsAsked: number;
  readonly mailsWaiting: number;
  /** What a person is asked in *Công bố*, '' for nothing. */
  readonly askedToAgree: string;
  /** The day, how many requests of *Yêu cầu dữ liệu* are open, overdue, and the next due day. */
  readonly dataRequests: string;
  /** What the last examination found wrong, undefined before the first. */
  readonly found: readonly Finding[] | undefined;
  readonly toRoute: number;
  readonly daily: Daily;
  readonly counts: Counts;
  /** The last whole backup; undefined before the first. */
  readonly backedUp: { readonly at: number; readonly folder: string } | undefined;
  /** What the last whole comparison came to, and when (epoch ms); undefined before the first. */
  readonly reconciled: { readonly at: number; readonly counts: Reconciled } | undefined;
  /** What may still be made today. */
  readonly left: Quota;
}

/** The whole tab. It says how fresh it is, so that sweeps that stopped are noticed. */
export function dashboardLines(facts: DashboardFacts): readonly DashboardLine[] {
  const { now, programme } = facts;
  return [
    line('title', `Chương trình “${programme.name}”`),
    line(
      'plain',
      `Ghi lúc ${momentOf(now)}`,
      `Lần quét tới: khoảng ${timeOf(now + (facts.ended === '' ? 5 : 15) * 60_000)}`,
      'Bảng này được ghi lại khi có việc mới, ít nhất mỗi giờ. Nếu giờ ghi đã cũ hơn 2 giờ, việc quét có thể đã dừng: xin chọn Sáng Kiến → Kiểm tra chương trình.',
    ),
    ...(facts.ended === ''
      ? []
      : [line('attention', 'Đã kết thúc', `Từ ngày ${shortDate(facts.ended)}`, endedMeans)]),
    ...toDo(facts),
    ...entries(facts),
    ...resultLines(facts),
    ...nightLines(facts),
    ...budgets(facts),
  ];
}

const endedMeans =
  'Sổ của các đơn vị chỉ còn để xem. Vẫn làm: công bố, tra cứu, trang “Yêu cầu dữ liệu”.';

function toDo(facts: DashboardFacts): readonly DashboardLine[] {
  const { waiting, petitionsAsked, mailsWaiting, failures, templates, unfinished } = facts;
  const failed = failuresTold(failures);
  return [
    line('section', 'Việc cần người xem'),
    counted('Bài cần kiểm tra', waiting, 'bài đang chờ', {
      many: 'Mở trang “Cần kiểm tra”, chọn ở cột “Xử lý”.',
      none: 'Không có bài nào chờ.',
    }),
    failed.length > 0
      ? line(
          'attention',
          'Việc gặp lỗi',
          failed.join('\n'),
          'Chương trình tự thử lại mỗi 5 phút. Nếu quá 1 giờ vẫn lỗi, xin báo người hỗ trợ kỹ thuật.',
        )
      : line('plain', 'Việc gặp lỗi', 'Không có'),
    unfinished
      ? line(
          'attention',
          'Lần quét này',
          'Hết giờ trước khi xong',
          'Phần còn lại được làm tiếp ở lần quét sau, không cần làm gì.',
        )
      : line('plain', 'Lần quét này', 'Đã xong mọi việc'),
    ...(templates.length > 0
      ? [
          line(
            'attention',
            'Mẫu văn bản',
            templates.join('\n'),
            'Văn bản vẫn được lập theo bản mẫu dùng được gần nhất. Sửa tệp mẫu xong, chương trình tự kiểm tra lại ở lần quét tới.',
          ),
        ]
      : []),
    ...healthLines(facts),
    ...peopleLines(facts),
    line('plain', 'Văn bản đang chờ lập', String(petitionsAsked), 'Chương trình tự lập.'),
    line('plain', 'Thư đang chờ gửi', String(mailsWaiting), 'Chương trình tự gửi.'),
  ];
}

function entries(facts: DashboardFacts): readonly DashboardLine[] {
  const { daily, quarantined, toRoute, watermark } = facts;
  return [
    line('section', 'Bài gửi'),
    line('plain', 'Nhận hôm nay', String(daily.total - daily.before)),
    line('plain', 'Nhận hôm qua', String(daily.yesterday)),
    line(
      'plain',
      'Đã nhận từ đầu',
      String(daily.total),
      `Kể cả bài trùng, bản sửa và ${quarantined} bài phải kiểm tra.`,
    ),
    line('plain', 'Chờ ghi vào sổ công đoàn', String(toRoute), 'Chương trình tự ghi.'),
    line('plain', 'Dữ liệu đến', watermark === 0 ? 'Chưa có bài nào' : momentOf(watermark)),
    line('plain', 'Biểu mẫu', formState(facts), 'Đổi ngày ở trang “Cài đặt”.'),
  ];
}

function budgets({ left }: DashboardFacts): readonly DashboardLine[] {
  const spent = left.documents === 0 || left.mails === 0 || left.spreadsheets === 0;
  return [
    line('section', 'Hạn mức của Google hôm nay'),
    line(
      spent ? 'attention' : 'plain',
      'Hôm nay còn',
      `Lập được ${left.documents} văn bản, gửi được ${left.mails} thư, tạo được ${left.spreadsheets} sổ`,
      spent
        ? 'Việc đã hết hạn mức được làm tiếp vào ngày mai, không cần làm gì.'
        : 'Hết hạn mức thì chương trình chờ đến ngày mai.',
    ),
  ];
}

function formState({ formPhase, programme, correctUntil }: DashboardFacts): string {
  const { from, to } = programme.entryWindow;
  switch (formPhase) {
    case 'early':
      return `Chưa mở, nhận bài từ ${shortDate(from)}`;
    case 'open':
      return `Đang nhận bài, đến hết ${shortDate(to)}`;
    case 'late':
      return correctUntil === ''
        ? 'Hết hạn nhận bài, còn nhận bản sửa'
        : `Hết hạn nhận bài, còn nhận bản sửa đến hết ${shortDate(correctUntil)}`;
    case 'closed':
      return 'Đã đóng';
  }
}

function counted(
  label: string,
  n: number,
  what: string,
  { many, none }: { readonly many: string; readonly none: string },
): DashboardLine {
  return n === 0 ? line('plain', label, none) : line('attention', label, `${n} ${what}`, many);
}
