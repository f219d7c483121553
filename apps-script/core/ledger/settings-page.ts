import type { Programme } from '../programme/programme.ts';
import { type FirstRow, pageOf } from './page.ts';
import { settingFields } from './setting-fields.ts';

/** The tab *Cài đặt*: an empty yellow cell leaves the programme's own value. */
export const settingsPage = pageOf({
  title: 'Cài đặt',
  sheetId: 131,
  intro:
    'Muốn đổi điều gì, ghi giá trị mới vào ô vàng; xoá ô vàng là trở về giá trị ban đầu. Khoảng 5 phút sau, cột “Trả lời” cho biết đã dùng hay cần ghi lại. Một ô ghi sai thì chưa điều gì thay đổi.',
  leading: [
    { field: 'label', header: 'Điều được đặt', width: 240 },
    { field: 'inUse', header: 'Đang dùng', width: 260 },
  ],
  officer: [{ field: 'value', header: 'Đổi thành', width: 240 }],
  trailing: [
    { field: 'answer', header: 'Trả lời', width: 240 },
    { field: 'note', header: 'Cách ghi', width: 220 },
  ],
  frozenColumns: 1,
});

/** The rows of *Cài đặt* with what is in use. */
export function settingRows(
  programme: Programme,
  site: string,
): readonly FirstRow<'label' | 'inUse' | 'note'>[] {
  return settingFields.map(({ id, label, note, inUse }) => ({
    id,
    system: { label, note, inUse: inUse(programme, site) },
  }));
}
