import { pageOf } from './page.ts';
import { spareRows } from './spare-rows.ts';

/** What a person may ask about the data kept of them (Luật 91/2025/QH15). */
export const requestKinds = {
  copy: 'Xin bản sao',
  correct: 'Xin sửa',
  withdraw: 'Xin rút',
  erase: 'Xin xoá',
} as const;

export type RequestKind = keyof typeof requestKinds;

export const requestSteps = { preview: 'Xem trước', run: 'Thực hiện' } as const;

export const requestStates = {
  open: 'Đang giải quyết',
  replyDue: 'Quá hạn trả lời',
  doneDue: 'Quá hạn giải quyết',
  answered: 'Đã trả lời',
} as const;

/** The program's cells of a request. */
export type DataRequestRow = Readonly<Record<'state' | 'replyBy' | 'doneBy' | 'answer', string>>;

const red = { red: 1, green: 0.87, blue: 0.85 };

/** The tab *Yêu cầu dữ liệu*: what people ask about their own data, and until when. */
export const dataRequestPage = pageOf<
  keyof DataRequestRow,
  'kind' | 'code' | 'phone' | 'receivedOn' | 'step' | 'answeredOn'
>({
  title: 'Yêu cầu dữ liệu',
  sheetId: 135,
  intro:
    'Mỗi yêu cầu một dòng: ghi loại, mã tra cứu, số điện thoại và ngày nhận vào ô vàng, chọn “Xem trước”. Khoảng 5 phút sau, cột “Trả lời” cho biết là bài nào; đúng thì đổi thành “Thực hiện”. Trả lời người yêu cầu xong thì ghi ngày trả lời. Việc xoá không lấy lại được.',
  leading: [
    { field: 'state', header: 'Tình trạng', width: 120 },
    { field: 'replyBy', header: 'Trả lời trước khi hết ngày', width: 100 },
    { field: 'doneBy', header: 'Làm xong trước khi hết ngày', width: 100 },
  ],
  officer: [
    {
      field: 'kind',
      header: 'Yêu cầu',
      width: 110,
      choices: Object.values(requestKinds),
    },
    { field: 'code', header: 'Mã tra cứu', width: 180 },
    { field: 'phone', header: 'Số điện thoại', width: 120 },
    { field: 'receivedOn', header: 'Ngày nhận yêu cầu', width: 100 },
    {
      field: 'step',
      header: 'Xem trước / Thực hiện',
      width: 110,
      choices: Object.values(requestSteps),
    },
    { field: 'answeredOn', header: 'Ngày đã trả lời xong', width: 100 },
  ],
  trailing: [{ field: 'answer', header: 'Trả lời', width: 420 }],
  frozenColumns: 1,
  colours: [
    [requestStates.replyDue, red],
    [requestStates.doneDue, red],
    [requestStates.open, { red: 1, green: 0.9, blue: 0.75 }],
    [requestStates.answered, { red: 0.82, green: 0.93, blue: 0.82 }],
  ],
  firstRows: spareRows('yc', 30),
});

export type DataRequestField = (typeof dataRequestPage)['officer'][number]['field'];
