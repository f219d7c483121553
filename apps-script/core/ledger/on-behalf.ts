import { statusChoices } from '../submission/applied.ts';
import type { OnBehalfField } from '../submission/on-behalf.ts';
import { type OfficerColumn, pageOf } from './page.ts';
import { spareRows } from './spare-rows.ts';

/** How a row of *Nhập hộ* stands; what its first cell says. */
export const onBehalfStates = {
  draft: 'Bản nháp',
  held: 'Chưa gửi được',
  received: 'Đã nhận',
  incomplete: 'Đã nhận, còn thiếu',
  duplicate: 'Trùng',
  waiting: 'Chờ quyết định',
  refused: 'Chưa nhận bản sửa',
  header: 'Bỏ qua',
} as const;

export type OnBehalfState = keyof typeof onBehalfStates;

const officer: readonly OfficerColumn<OnBehalfField>[] = [
  { field: 'fullName', header: 'Họ và tên', width: 160 },
  { field: 'birthYear', header: 'Năm sinh', width: 70 },
  { field: 'position', header: 'Chức vụ', width: 130 },
  { field: 'workplace', header: 'Nơi làm việc, CĐCS', width: 180 },
  { field: 'phone', header: 'Điện thoại (nếu có)', width: 110 },
  { field: 'group', header: 'Nhóm', width: 120 },
  { field: 'title', header: 'Tên sáng kiến', width: 220 },
  {
    field: 'appliedStatus',
    header: 'Đã áp dụng chưa',
    width: 150,
    choices: statusChoices.map(([, words]) => words),
    otherWords: true,
  },
  { field: 'appliedFrom', header: 'Áp dụng từ', width: 100 },
  { field: 'description', header: 'Tóm tắt nội dung', width: 320 },
  { field: 'tradeSecret', header: 'Là bí mật kinh doanh', width: 90, tick: true },
  { field: 'effect', header: 'Hiệu quả', width: 220 },
  { field: 'benefitVnd', header: 'Giá trị làm lợi (đồng)', width: 120 },
  { field: 'scope', header: 'Phạm vi ứng dụng', width: 150 },
  { field: 'coAuthors', header: 'Đồng tác giả', width: 150 },
  { field: 'awards', header: 'Danh hiệu, khen thưởng', width: 180 },
  {
    field: 'consentProcessing',
    header: 'Có giấy đồng ý xử lý thông tin',
    width: 110,
    tick: true,
  },
  {
    field: 'consentPublication',
    header: 'Đồng ý nêu tên khi công bố',
    width: 110,
    tick: true,
  },
  { field: 'send', header: 'Gửi', width: 60, tick: true },
];

const blue = { red: 0.87, green: 0.92, blue: 0.98 };
const green = { red: 0.82, green: 0.93, blue: 0.82 };
const amber = { red: 1, green: 0.9, blue: 0.75 };
const grey = { red: 0.9, green: 0.9, blue: 0.9 };

/** The *Nhập hộ* tab of a union's workbook: officers write for workers without a phone. */
export const onBehalfPage = pageOf({
  title: 'Nhập hộ',
  sheetId: 204,
  intro:
    'Ghi hoặc dán từ Excel vào các cột màu vàng, mỗi dòng một sáng kiến của người không có điện thoại. Ghi xong thì đánh dấu ô “Gửi” ở cuối dòng; sau khoảng 5 phút, hai cột đầu cho biết kết quả.',
  leading: [
    { field: 'state', header: 'Tình trạng', width: 110 },
    { field: 'answer', header: 'Việc cần làm', width: 280 },
    { field: 'code', header: 'Mã tra cứu', width: 190 },
  ],
  officer,
  trailing: [],
  frozenColumns: 1,
  colours: [
    [onBehalfStates.draft, blue],
    [onBehalfStates.held, amber],
    [onBehalfStates.received, green],
    [onBehalfStates.incomplete, amber],
    [onBehalfStates.waiting, amber],
    [onBehalfStates.refused, amber],
    [onBehalfStates.duplicate, grey],
    [onBehalfStates.header, grey],
  ],
  firstRows: spareRows('nh', 100),
});

/** What its first row says besides how fresh it is. */
export const onBehalfNotice = 'Ghi xong một dòng thì đánh dấu ô “Gửi” ở cuối dòng đó.';

/** The program's cells of a row. */
export type OnBehalfRow = Readonly<Record<'state' | 'answer' | 'code', string>>;
