import { type OutboxMail, waitingMail } from './outbox.ts';
import { list } from './registry.ts';

/**
 * A workbook that has to give way to a new one: Google keeps its earlier versions, and whoever may
 * write in it may read them.
 */
export interface ToRotate {
  /** The union or unit whose workbook it is. */
  readonly id: string;
  readonly file: string;
}

/** As a mark: "dong-thap/tp-cao-lanh:FILE dong-thap:FILE". */
export const rotationMark = (all: readonly ToRotate[]): string =>
  [...new Set(all.map(({ id, file }) => `${id}:${file}`))].join(' ');

export function rotationsIn(mark: string): readonly ToRotate[] {
  return mark.split(' ').flatMap((word) => {
    const at = word.lastIndexOf(':');
    return at < 0 ? [] : [{ id: word.slice(0, at), file: word.slice(at + 1) }];
  });
}

interface Holder {
  readonly name: string;
  readonly officers: string;
}

/** Tells officers where their workbook is now; why is told without saying whom it concerns. */
export function rotationMail(
  { id, file }: ToRotate,
  { name, officers }: Holder,
  workbook: string,
): OutboxMail {
  return waitingMail({
    key: `rotated ${id} ${file}`,
    to: list(officers).join('; '),
    subject: `Sổ làm việc của ${name} có địa chỉ mới`,
    body: [
      `Kính gửi ${name},`,
      '',
      'Theo một yêu cầu xoá dữ liệu cá nhân, sổ làm việc đã được thay bằng sổ mới. Sổ cũ đã bị xoá cùng các phiên bản trước của nó, nên địa chỉ cũ không mở được nữa.',
      `Địa chỉ mới: https://docs.google.com/spreadsheets/d/${workbook}/edit`,
      'Mọi dòng, quyết định và ghi chú được giữ nguyên. Riêng những dòng đã gửi ở trang Nhập hộ không chép sang: bài của các dòng ấy nằm ở trang Sáng kiến.',
      'Xin lưu lại địa chỉ mới. Nếu anh chị đã tải hoặc in sổ cũ, xin xoá các bản ấy.',
      '',
      'Trân trọng.',
    ].join('\n'),
  });
}
