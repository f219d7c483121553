import { officerStateNames } from '../dossier/state-names.ts';
import type { Colour } from './colour.ts';
import type { Column } from './columns.ts';
import { officerColumns } from './officer-columns.ts';
import { pageOf } from './page.ts';

/** The program's cells of an initiative in its union's workbook. */
export interface InitiativeRow {
  readonly state: string;
  readonly title: string;
  readonly fullName: string;
  readonly phone: string;
  /** The CĐCS that it was matched to. */
  readonly matchedTo: string;
  readonly workplace: string;
  readonly group: string;
  readonly description: string;
  readonly appliedStatus: string;
  readonly coAuthors: string;
  readonly theirBirthYear: string;
  readonly theirPosition: string;
  readonly theirAppliedFrom: string;
  readonly theirEffect: string;
  readonly theirBenefit: string;
  readonly theirScope: string;
  readonly theirAwards: string;
  readonly code: string;
  readonly sentOn: string;
  /** What the province or sector decided, '' before it was proposed there. */
  readonly upper: string;
  /** "Đủ lập bảng", or what is still missing. */
  readonly readiness: string;
  /** What the program answers: what to repair, why a step was not carried out. */
  readonly answer: string;
  /** The agreement that stands on a signed list. */
  readonly byList: string;
  /** The sentence that may be forwarded to the worker. */
  readonly message: string;
}

type SystemField = keyof InitiativeRow;

/** What an officer reads before deciding; the first three stay in sight. */
const leading: readonly Column<SystemField>[] = [
  { field: 'state', header: 'Tình trạng', width: 120 },
  { field: 'title', header: 'Tên sáng kiến', width: 220 },
  { field: 'fullName', header: 'Họ và tên', width: 150 },
  { field: 'description', header: 'Tóm tắt nội dung', width: 340 },
  { field: 'theirEffect', header: 'Hiệu quả', width: 220 },
  { field: 'readiness', header: 'Bảng tổng hợp', width: 160 },
  { field: 'answer', header: 'Việc cần làm', width: 320 },
  { field: 'byList', header: 'Theo danh sách ký', width: 150 },
];

/** The rest of what the worker told. */
const trailing: readonly Column<SystemField>[] = [
  { field: 'message', header: 'Tin nhắn Zalo', width: 320 },
  { field: 'upper', header: 'Cấp trên', width: 160 },
  { field: 'phone', header: 'Điện thoại', width: 110 },
  { field: 'matchedTo', header: 'Thuộc CĐCS', width: 180 },
  { field: 'workplace', header: 'Nơi làm việc', width: 180 },
  { field: 'group', header: 'Nhóm', width: 130 },
  { field: 'appliedStatus', header: 'Đã áp dụng chưa', width: 150 },
  { field: 'theirAppliedFrom', header: 'Áp dụng từ', width: 100 },
  { field: 'coAuthors', header: 'Đồng tác giả', width: 160 },
  { field: 'theirBirthYear', header: 'Năm sinh', width: 80 },
  { field: 'theirPosition', header: 'Chức vụ', width: 140 },
  { field: 'theirBenefit', header: 'Giá trị làm lợi', width: 120 },
  { field: 'theirScope', header: 'Phạm vi ứng dụng', width: 160 },
  { field: 'theirAwards', header: 'Danh hiệu, khen thưởng', width: 180 },
  { field: 'code', header: 'Mã tra cứu', width: 170 },
  { field: 'sentOn', header: 'Ngày gửi', width: 100 },
];

const { received, introduced, chosen, returned } = officerStateNames;
const grey = { red: 0.9, green: 0.9, blue: 0.9 };

/** Colours by state, so that a person sees at a glance what waits. */
const stateColours: readonly (readonly [string, Colour])[] = [
  [officerStateNames.received, { red: 0.87, green: 0.92, blue: 0.98 }],
  [officerStateNames.introduced, { red: 0.8, green: 0.93, blue: 0.95 }],
  [officerStateNames.chosen, { red: 0.82, green: 0.93, blue: 0.82 }],
  [officerStateNames.returned, { red: 1, green: 0.9, blue: 0.75 }],
  [officerStateNames.declined, grey],
  [officerStateNames.ineligible, grey],
  [officerStateNames.withdrawn, grey],
];

/** The *Sáng kiến* tab of a union's workbook. */
export const initiativesPage = pageOf({
  title: 'Sáng kiến',
  sheetId: 201,
  intro: 'Mỗi dòng là một sáng kiến. Cán bộ ghi vào các cột màu vàng.',
  leading,
  officer: officerColumns,
  trailing,
  frozenColumns: 3,
  colours: stateColours,
  views: [
    {
      title: 'Chờ quyết định',
      field: 'state',
      except: stateColours
        .map(([state]) => state)
        .filter((state) => state !== received && state !== introduced),
    },
    { title: 'Còn thiếu', field: 'readiness', begins: 'Còn thiếu' },
    { title: 'Đã chọn', field: 'state', begins: chosen },
    { title: 'Đã trả lại', field: 'state', begins: returned },
  ],
});
