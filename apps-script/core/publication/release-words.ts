import type { Release } from './release.ts';
import type { PublishedInitiative } from './results.ts';
import { momentWords } from './tracking-words.ts';

const SHOWN = 5;

/** What the operator reads in *Công bố*: how it stands, and what changes in the public list. */
export function previewWords(
  release: Release,
  listed: number,
  announcedFrom: string | null,
): string {
  return [
    standWords(release, announcedFrom),
    `Đang công khai: ${listed} sáng kiến.`,
    ...changeWords(release),
  ].join('\n');
}

function standWords({ announced, asks }: Release, announcedFrom: string | null): string {
  if (asks === 'first') {
    const from = announcedFrom
      ? ` Sau khi đồng ý, tên lên trang từ ${momentWords(announcedFrom)}.`
      : '';
    return `ĐANG CHỜ ĐỒNG Ý: tên sáng kiến chưa từng được công bố.${from}`;
  }
  if (asks === 'vanishing') {
    return 'ĐANG CHỜ ĐỒNG Ý: nhiều tên sắp biến mất khỏi trang công khai. Các tên đó còn ở lại. Đúng là phải gỡ: đổi ô vàng thành “Xem trước”, đợi trả lời, rồi chọn “Đồng ý công bố”.';
  }
  if (announced) return 'Danh sách đang được công bố tự động.';
  return announcedFrom
    ? `Chưa đến giờ công bố: tên sáng kiến lên trang từ ${momentWords(announcedFrom)}.`
    : 'Chưa có sáng kiến nào được chọn.';
}

function changeWords({
  changes: { appearing, vanishing, changing },
  announced,
  kept,
}: Release): readonly string[] {
  const done = announced && kept.length === 0;
  const time = done ? 'Lần này' : 'Sẽ';
  return [
    listWords(`${time} công bố thêm`, appearing),
    // Whom nobody asks about may have been erased: no name stays here.
    listWords(`${time} biến mất`, vanishing, kept),
    listWords(`${time} thay đổi`, changing),
  ];
}

function listWords(
  what: string,
  rows: readonly PublishedInitiative[],
  told: readonly PublishedInitiative[] = rows,
): string {
  const named = told.slice(0, SHOWN).map(({ title }) => `  – ${title}`);
  const rest = rows.length - named.length;
  const more = named.length > 0 && rest > 0 ? [`  và ${rest} sáng kiến khác`] : [];
  return [`${what}: ${rows.length}`, ...named, ...more].join('\n');
}
