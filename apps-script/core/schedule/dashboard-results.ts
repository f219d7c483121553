import { withDots } from '../petition/amount.ts';
import { liveOf, receivedAt, receivedOf } from '../rollup/counts.ts';
import type { DashboardFacts } from './dashboard.ts';
import { type DashboardLine, line } from './dashboard-line.ts';
import { momentOf } from './sweeps-told.ts';

/** How many initiatives there are, and what became of them at every level. */
export function resultLines({
  counts,
  countedAt,
  publishedAt,
  programme,
}: DashboardFacts): readonly DashboardLine[] {
  const live = liveOf(counts);
  const percent = String(Math.floor((live * 1000) / programme.target) / 10).replace('.', ',');
  return [
    line('section', 'Sáng kiến'),
    line(
      'plain',
      'Đang có',
      `${live}, bằng ${percent} % chỉ tiêu ${withDots(programme.target)}`,
      countedAt === 0 ? 'Chưa đếm lần nào.' : `Đếm lúc ${momentOf(countedAt)}.`,
    ),
    line(
      'plain',
      'Được chọn',
      `${counts.chosen}, trong đó ${counts.petitioned} đã vào Tờ trình`,
      'Theo từng tỉnh, ngành: trang “Tiến độ”.',
    ),
    line(
      'plain',
      'Còn lại',
      `Đang xét ${counts.open}, trả lại ${counts.returned}, không chọn ${counts.notChosen}, không đủ điều kiện ${counts.ineligible}, đã rút ${counts.withdrawn}`,
      `Cộng với số được chọn là ${receivedOf(counts)} sáng kiến đã nhận.`,
    ),
    above(
      'Ở tỉnh, ngành',
      receivedAt(counts, 'unit'),
      `chọn ${counts.chosenByUnit}, trong đó ${counts.petitionedByUnit} đã vào Tờ trình`,
      [
        ['đang xét', counts.openBeforeUnit],
        ['trả lại', counts.returnedByUnit],
        ['không chọn', counts.notChosenByUnit],
        ['đã rút', counts.withdrawnBeforeUnit],
      ],
    ),
    ...(programme.scope.kind === 'nation'
      ? [
          above(
            'Ở Tổng Liên đoàn',
            receivedAt(counts, 'confederation'),
            `công nhận ${counts.recognised}`,
            [
              ['đang xét', counts.openBeforeConfederation],
              ['trả lại', counts.returnedByConfederation],
              ['không công nhận', counts.notRecognised],
              ['đã rút', counts.withdrawnBeforeConfederation],
            ],
          ),
        ]
      : []),
    line(
      'plain',
      'Công bố gần nhất',
      publishedAt === 0 ? 'Chưa công bố' : momentOf(publishedAt),
      'Muốn công bố sớm: Sáng Kiến → Công bố ở lần quét tới.',
    ),
  ];
}

/** What came before a level above the unions, and what became of it; the parts add up to the whole. */
function above(
  label: string,
  received: number,
  chosen: string,
  others: readonly (readonly [what: string, count: number])[],
): DashboardLine {
  const rest = others.map(([what, count]) => `${what} ${count}`).join(', ');
  return line('plain', label, `Nhận ${received} đề nghị: ${chosen}; ${rest}`);
}
