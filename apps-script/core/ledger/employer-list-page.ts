import { columnRange } from './column-range.ts';
import { grassrootsPage } from './grassroots.ts';
import { type FirstRow, pageOf } from './page.ts';

/** The program's cells of a row of the list on which an employer signs. */
export interface EmployerListRow {
  readonly list: string;
  readonly number: string;
  readonly fullName: string;
  readonly title: string;
  readonly description: string;
  readonly appliedFrom: string;
  readonly effect: string;
  readonly answer: string;
}

/** What officers write: whose list, and what stood on the paper that came back. */
export type EmployerListField = 'workplace' | 'introduced' | 'agreed' | 'by';

const yesNo = ['Có', 'Không'];

/** The row in which the next list is asked for. */
export const blankHead = (list: number): FirstRow<keyof EmployerListRow> => ({
  id: headId(list),
  system: {
    list: 'Mới',
    title: 'Lập danh sách mới',
    description:
      'Ghi tên CĐCS hoặc nơi làm việc ở ô màu vàng đầu tiên, hoặc ghi “Tất cả”. Sau khoảng 5 phút, danh sách hiện ở các dòng bên dưới.',
  },
});

/** The first row of a list: whose list it is, and where the whole list is answered for. */
export const headId = (list: number): string => `ds-${list}`;

/**
 * The *Danh sách ký* tab of a union's workbook (letter 57, 1b): lists to be printed for the employers
 * to sign, one below the other. A list never changes once it is made: what is ticked back is what
 * stood on the paper. Narrow enough that A4 across, as wide as the page, can be read.
 */
export const employerListPage = pageOf<keyof EmployerListRow, EmployerListField>({
  title: 'Danh sách ký',
  sheetId: 207,
  intro:
    'Danh sách để thủ trưởng cơ quan, đơn vị, doanh nghiệp ký. In: lọc cột “Danh sách” theo số, chọn khổ A4 ngang, vừa chiều rộng trang. Khi bản ký về: ghi “Có” ở dòng đầu cho cả danh sách; dòng nào không đồng ý thì ghi “Không” ở dòng đó.',
  leading: [
    { field: 'list', header: 'Danh sách', width: 60 },
    { field: 'number', header: 'TT', width: 35 },
    { field: 'fullName', header: 'Họ và tên', width: 125 },
    { field: 'title', header: 'Tên sáng kiến', width: 170 },
    { field: 'description', header: 'Tóm tắt nội dung', width: 270 },
    { field: 'appliedFrom', header: 'Áp dụng từ', width: 80 },
    { field: 'effect', header: 'Hiệu quả', width: 150 },
  ],
  officer: [
    {
      field: 'workplace',
      header: 'CĐCS, nơi làm việc',
      width: 130,
      choicesFrom: columnRange(grassrootsPage, 'name'),
    },
    { field: 'introduced', header: 'CĐCS giới thiệu', width: 75, choices: yesNo },
    { field: 'agreed', header: 'Thủ trưởng đồng ý', width: 80, choices: yesNo },
    { field: 'by', header: 'Người ký, ngày', width: 115 },
  ],
  trailing: [{ field: 'answer', header: 'Trả lời', width: 160 }],
  frozenColumns: 2,
  colours: [['Mới', { red: 0.87, green: 0.92, blue: 0.98 }]],
  firstRows: [blankHead(1)],
});
