import type { AuditRow, Head } from '#core/ledger/audit.ts';
import type { AuditFault } from '#core/ledger/audit-check.ts';

/** So many faults are told one by one: the first ones lead to the others. */
const TOLD = 20;

const next =
  'Việc cần làm: xin đừng sửa thêm gì trong sổ. Trong sổ chương trình, mở Tệp → Nhật ký phiên bản → Xem nhật ký phiên bản để biết ai đã sửa và lúc nào. Nếu trang Nhật ký chỉ bị sắp xếp, xin sắp lại theo cột “Số” tăng dần rồi kiểm tra lại. Xin lưu kết quả này và báo người phụ trách chương trình.';

/** What a person reads of a log that is not as it was written: which row, and what to do. */
export function faultsTold(faults: readonly AuditFault[]): readonly string[] {
  const more = faults.length - TOLD;
  return [
    ...faults.slice(0, TOLD).map((fault) => `– ${sentenceOf(fault)}`),
    ...(more > 0 ? [`và ${more} chỗ khác.`] : []),
    next,
  ];
}

/** What they read of one that is. */
export function wholeTold(rows: readonly AuditRow[], published: readonly Head[]): string {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last) return 'Nhật ký chưa có dòng nào.';
  const compared =
    published.length === 0
      ? 'Chưa so với bản công bố nào: cắt bớt ở cuối chỉ thấy được khi thêm --results cùng tệp results.json của lần công bố gần nhất.'
      : `Khớp với ${published.length} bản công bố.`;
  return `Nhật ký nguyên vẹn: ${rows.length} dòng, từ ${first.at} đến ${last.at}. Dấu của dòng cuối: ${last.hash}. ${compared}`;
}

function sentenceOf(fault: AuditFault): string {
  switch (fault.kind) {
    case 'changed':
      return `Dòng ${fault.row} đã bị sửa: nội dung không còn khớp với dấu của dòng.`;
    case 'missing': {
      const which = fault.from === fault.to ? `số ${fault.to}` : `số ${fault.from}–${fault.to}`;
      return `Ngay trước dòng ${fault.row} thiếu dòng ${which}: đã bị xoá hoặc chuyển đi.`;
    }
    case 'moved':
      return `Dòng ${fault.row} (ghi số ${fault.seq || 'trống'}) không đứng đúng chỗ: trang đã bị sắp xếp, hoặc dòng bị chép thêm.`;
    case 'replaced':
      return `Dòng ${fault.row} không nối tiếp dòng ngay trên: một trong hai dòng đã bị thay.`;
    case 'cut':
      return `Nhật ký đã có ${fault.had} dòng, nay còn ${fault.has}: các dòng cuối đã bị cắt.`;
    case 'rewritten':
      return `Dòng ${fault.row} khác với dấu đã ghi nhận khi công bố hoặc ở đầu trang: nhật ký đã bị ghi lại.`;
  }
}
