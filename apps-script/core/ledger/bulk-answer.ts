import type { BulkAction } from './bulk-page.ts';

const SHOWN = 5;

/** How many it concerns, and the first of them by name. */
export function previewed(count: number, titles: readonly string[], kept: number): string {
  const stay = kept === 0 ? '' : ` ${kept} sáng kiến đã vào Tờ trình được giữ nguyên.`;
  if (count === 0) return `Không có bài nào như vậy.${stay}`;
  const named = titles.slice(0, SHOWN).map((title) => `– ${title || '(chưa ghi tên)'}`);
  const more = count > SHOWN ? [`và ${count - SHOWN} bài khác.`] : [];
  const ask = 'Đúng ý thì đổi ô vàng thành “Thực hiện”.';
  return [`${count} bài.${stay}`, ...named, ...more, ask].join('\n');
}

const results: Readonly<Record<BulkAction, string>> = {
  acceptLate:
    'Bài đã nhận nằm trong sổ của công đoàn; bài còn vướng điều khác thì cột “Kết quả” ở trang “Cần kiểm tra” nói rõ.',
  moveUnion: 'Dòng ở sổ cũ được giữ lại và ghi “Đã chuyển”.',
  rewrite: 'Sổ được ghi lại ở lần quét tới.',
};

export const carriedOut = (action: BulkAction, count: number): string =>
  `Đã thực hiện với ${count} bài. ${results[action]}`;
