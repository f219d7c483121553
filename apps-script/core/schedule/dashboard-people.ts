import { shortDate } from '../text/dates.ts';
import type { DashboardFacts } from './dashboard.ts';
import { type DashboardLine, line } from './dashboard-line.ts';

/** What waits for a person's word: titles before they are public, and people who ask about their data. */
export function peopleLines({
  askedToAgree,
  dataRequests,
}: DashboardFacts): readonly DashboardLine[] {
  const [, open = '0', overdue = '0', next = ''] = dataRequests.split(' ');
  return [
    ...(askedToAgree === ''
      ? []
      : [
          line(
            'attention',
            'Công bố tên sáng kiến',
            'Đang chờ đồng ý',
            'Mở trang “Công bố”, đọc bản xem trước rồi chọn.',
          ),
        ]),
    ...(Number(open) === 0
      ? []
      : [
          line(
            'attention',
            'Yêu cầu dữ liệu cá nhân',
            [
              `${open} yêu cầu chưa xong`,
              ...(Number(overdue) > 0 ? [`${overdue} đã quá hạn`] : []),
              ...(next === '' ? [] : [`hạn gần nhất: hết ngày ${shortDate(next)}`]),
            ].join('; '),
            'Mở trang “Yêu cầu dữ liệu”.',
          ),
        ]),
  ];
}
