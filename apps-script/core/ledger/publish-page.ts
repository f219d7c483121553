import { pageOf } from './page.ts';

export const publishSteps = { preview: 'Xem trước', agree: 'Đồng ý công bố' } as const;

/** The only row of *Công bố*. */
export const publishRow = {
  id: 'titles',
  system: {
    what: 'Danh sách sáng kiến được chọn (tên sáng kiến, người đồng ý nêu tên)',
    preview: 'Chưa có sáng kiến nào được chọn.',
  },
} as const;

/** The tab *Công bố*: a person sees what is going to be public before titles are, the first time. */
export const publishPage = pageOf({
  title: 'Công bố',
  sheetId: 134,
  intro:
    'Số đã nhận và phần tra cứu theo mã tự lên trang công khai. Tên sáng kiến thì chờ anh/chị: chọn “Xem trước”, khoảng 5 phút sau đọc cột bên trái, đúng ý thì đổi thành “Đồng ý công bố”. Sau lần đầu, thay đổi nhỏ tự lên; khi nhiều tên sắp biến mất, chương trình hỏi lại. Ngày bắt đầu công bố đặt ở trang “Cài đặt”.',
  leading: [
    { field: 'what', header: 'Điều được công bố', width: 200 },
    { field: 'preview', header: 'Sẽ công bố · sẽ biến mất · sẽ thay đổi', width: 420 },
  ],
  officer: [
    {
      field: 'step',
      header: 'Xem trước / Đồng ý',
      width: 130,
      choices: Object.values(publishSteps),
    },
  ],
  trailing: [{ field: 'answer', header: 'Trả lời', width: 320 }],
  frozenColumns: 1,
  firstRows: [publishRow],
});
