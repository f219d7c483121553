import { pageOf } from './page.ts';
import { unionNames } from './registry-names.ts';

/** What the operator can have done to many at once. */
const bulkActions = {
  acceptLate: {
    action: 'Nhận các bài chỉ vướng vì gửi sau hạn',
    ask: 'Ghi ngày vào “Đến hết ngày”: nhận bài gửi từ lúc hết hạn đến hết ngày đó.',
  },
  moveUnion: {
    action: 'Chuyển sáng kiến của một công đoàn sang công đoàn khác',
    ask: 'Dùng khi một công đoàn đã đóng hoặc sáp nhập. Ghi “Công đoàn” và “Sang công đoàn”. Sáng kiến đã vào Tờ trình thì giữ nguyên.',
  },
  rewrite: {
    action: 'Ghi lại mọi dòng trong sổ của một công đoàn',
    ask: 'Dùng khi sổ bị xáo trộn. Ghi “Công đoàn”. Các ô vàng của cán bộ được giữ nguyên.',
  },
} as const;

export type BulkAction = keyof typeof bulkActions;

export const bulkSteps = { preview: 'Xem trước', run: 'Thực hiện' } as const;

/** The tab *Việc hàng loạt*: nothing is done before the operator has seen how many it concerns. */
export const bulkPage = pageOf({
  title: 'Việc hàng loạt',
  sheetId: 133,
  intro:
    'Ghi điều kiện vào ô vàng rồi chọn “Xem trước”. Khoảng 5 phút sau, cột “Trả lời” cho biết bao nhiêu bài và những bài nào. Đúng ý thì đổi thành “Thực hiện”. Nhắc các CĐCS im lặng: xem trang “Nhắc việc”.',
  leading: [
    { field: 'action', header: 'Việc', width: 170 },
    { field: 'ask', header: 'Cách ghi', width: 230 },
  ],
  officer: [
    { field: 'day', header: 'Đến hết ngày', width: 95 },
    { field: 'union', header: 'Công đoàn', width: 150, choicesFrom: unionNames },
    { field: 'target', header: 'Sang công đoàn', width: 150, choicesFrom: unionNames },
    {
      field: 'step',
      header: 'Xem trước / Thực hiện',
      width: 105,
      choices: Object.values(bulkSteps),
    },
  ],
  trailing: [{ field: 'answer', header: 'Trả lời', width: 320 }],
  frozenColumns: 1,
  firstRows: Object.entries(bulkActions).map(([id, system]) => ({ id, system })),
});

export type BulkField = (typeof bulkPage)['officer'][number]['field'];
