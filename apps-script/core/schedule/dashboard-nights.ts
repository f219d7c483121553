import { addsUp, type Reconciled } from '../ledger/reconciled.ts';
import { withDots } from '../petition/amount.ts';
import type { DashboardFacts } from './dashboard.ts';
import { type DashboardLine, line } from './dashboard-line.ts';
import { momentOf } from './sweeps-told.ts';

/** What was done at night: the comparison of all places where entries stand, and the backup. */
export function nightLines({
  now,
  reconciled,
  backedUp,
}: DashboardFacts): readonly DashboardLine[] {
  return [line('section', 'Việc ban đêm'), ...comparison(reconciled), copy(backedUp, now)];
}

/** Two nights without a copy are one too many. */
const COPY_LATE = 50 * 3_600_000;

function copy(last: DashboardFacts['backedUp'], now: number): DashboardLine {
  const label = 'Bản sao lưu gần nhất';
  if (!last) return line('plain', label, 'Chưa có', 'Lập mỗi đêm, sau 2 giờ sáng.');
  if (now - last.at > COPY_LATE) {
    return line(
      'attention',
      label,
      momentOf(last.at),
      `Đã hai đêm chưa lập được bản mới. Xin xem dòng “Việc gặp lỗi” và báo người hỗ trợ kỹ thuật. Các bản cũ: ${last.folder}`,
    );
  }
  return line('plain', label, momentOf(last.at), `Chỉ tài khoản này mở được: ${last.folder}`);
}

function comparison(last: DashboardFacts['reconciled']): readonly DashboardLine[] {
  if (!last) {
    return [line('plain', 'Đối chiếu', 'Chưa có', 'Chạy mỗi đêm, sau 1 giờ sáng.')];
  }
  const { at, counts } = last;
  return [
    line('plain', 'Đối chiếu gần nhất', momentOf(at), repairWords(counts)),
    line('plain', 'Phiếu trong biểu mẫu', responseWords(counts)),
    addsUp(counts) && counts.unread + counts.homeless === 0
      ? line('plain', 'Sổ của công đoàn', rowWords(counts))
      : line('attention', 'Sổ của công đoàn', rowWords(counts), astrayWords(counts)),
  ];
}

function repairWords({ retaken, rewritten, requeued }: Reconciled): string {
  const repaired = [
    ...(retaken > 0 ? [`nhận lại ${withDots(retaken)} phiếu`] : []),
    ...(rewritten > 0 ? [`lập lại ${withDots(rewritten)} dòng trong sổ tiếp nhận`] : []),
    ...(requeued > 0 ? [`ghi lại ${withDots(requeued)} dòng vào sổ của công đoàn`] : []),
  ];
  return repaired.length === 0
    ? 'Mọi nơi khớp nhau, không phải sửa gì.'
    : `Chương trình đã ${repaired.join(', ')}.`;
}

function responseWords({ sent, received, erased, retaken, gone }: Reconciled): string {
  const parts = [
    `${withDots(received)} đã có trong sổ tiếp nhận`,
    ...(retaken > 0 ? [`${withDots(retaken)} vừa nhận lại`] : []),
    ...(erased > 0 ? [`${withDots(erased)} đã xoá theo yêu cầu`] : []),
  ];
  const left = gone > 0 ? `. Trong sổ còn ${withDots(gone)} phiếu đã bị xoá khỏi biểu mẫu` : '';
  return `${withDots(sent)} phiếu: ${parts.join(', ')}${left}`;
}

function rowWords({ initiatives, rows, requeued, unread, homeless }: Reconciled): string {
  const parts = [
    `${withDots(rows)} có dòng đúng chỗ`,
    ...(requeued > 0 ? [`${withDots(requeued)} được ghi lại`] : []),
    ...(unread > 0 ? [`${withDots(unread)} trong sổ chưa đọc được`] : []),
    ...(homeless > 0 ? [`${withDots(homeless)} của công đoàn không có trong Danh bạ`] : []),
  ];
  return `${withDots(initiatives)} sáng kiến: ${parts.join(', ')}`;
}

function astrayWords(counts: Reconciled): string {
  if (counts.homeless > 0) {
    return 'Xin mở trang “Danh bạ” và ghi lại dòng của công đoàn đã bị xoá; công đoàn đã thôi hoạt động thì ghi “Đã đóng”, không xoá dòng.';
  }
  if (counts.unread > 0) return 'Chương trình đọc lại sổ ấy ở các lần quét sau.';
  return 'Các con số chưa khớp. Chương trình đối chiếu lại đêm nay; nếu mai vẫn vậy, xin báo người hỗ trợ kỹ thuật.';
}
