import { stateColours } from './dossier-states.ts';
import { pageOf } from './page.ts';

/** The program's cells of a dossier that comes from below. */
export interface ReceivedRow {
  readonly state: string;
  readonly sender: string;
  readonly dossier: string;
  readonly answer: string;
  readonly sent: string;
  readonly checked: string;
  readonly scan: string;
  readonly docx: string;
}

/** What makes a dossier valid (letter 57, the note): each is ticked by a person, none is assumed. */
export const conditions = ['onTime', 'complete', 'noComplaint', 'noDispute'] as const;

export type Condition = (typeof conditions)[number];

/** What officers of the level above record: that it arrived, and what they checked. */
export const receivedFields = [
  'arrivedOn',
  'arrivedBy',
  ...conditions,
  'checkedBy',
  'checkedOn',
  'ruling',
] as const;

export type ReceivedField = (typeof receivedFields)[number];
export type ReceivedCells = Readonly<Record<ReceivedField, string>>;

export const notReceived: ReceivedCells = Object.freeze(
  Object.fromEntries(receivedFields.map((field) => [field, ''])) as Record<ReceivedField, string>,
);

/** What a person says of a dossier that came on the very day of "trước ngày …". */
export const rulings = { inTime: 'Coi là đúng hạn', late: 'Coi là quá hạn' } as const;

/** How pages and sentences call the conditions. */
export const conditionNames: Readonly<Record<Condition, string>> = {
  onTime: 'Đúng hạn',
  complete: 'Đủ văn bản',
  noComplaint: 'Không có khiếu nại',
  noDispute: 'Không tranh chấp tác giả',
};

/** The *Hồ sơ nhận* tab of the workbook of a unit, and of the confederation. */
export const receivedPage = pageOf<keyof ReceivedRow, ReceivedField>({
  title: 'Hồ sơ nhận',
  sheetId: 219,
  intro:
    'Mỗi hồ sơ cấp dưới gửi lên có một dòng. Khi hồ sơ đến: ghi ngày nhận, người nhận. Kiểm tra xong điều nào thì đánh dấu điều đó và ghi người kiểm tra, ngày kiểm tra; hồ sơ hợp lệ khi đủ bốn điều. Chương trình không tự đánh dấu thay.',
  leading: [
    { field: 'state', header: 'Tình trạng', width: 140 },
    { field: 'sender', header: 'Nơi gửi', width: 200 },
    { field: 'dossier', header: 'Tờ trình', width: 220 },
    { field: 'answer', header: 'Việc cần làm', width: 320 },
  ],
  officer: [
    { field: 'arrivedOn', header: 'Ngày nhận', width: 90 },
    { field: 'arrivedBy', header: 'Người nhận', width: 140 },
    { field: 'onTime', header: conditionNames.onTime, width: 80, tick: true },
    { field: 'complete', header: conditionNames.complete, width: 80, tick: true },
    { field: 'noComplaint', header: conditionNames.noComplaint, width: 90, tick: true },
    { field: 'noDispute', header: conditionNames.noDispute, width: 90, tick: true },
    { field: 'checkedBy', header: 'Người kiểm tra', width: 140 },
    { field: 'checkedOn', header: 'Ngày kiểm tra', width: 90 },
    {
      field: 'ruling',
      header: 'Nếu đến đúng ngày hạn',
      width: 130,
      choices: [rulings.inTime, rulings.late],
    },
  ],
  trailing: [
    { field: 'sent', header: 'Đã gửi bằng', width: 240 },
    { field: 'checked', header: 'Ai đã xác nhận', width: 240 },
    { field: 'scan', header: 'Bản scan đã ký, đóng dấu', width: 240 },
    { field: 'docx', header: 'Bản in (.docx)', width: 240 },
  ],
  frozenColumns: 3,
  colours: stateColours,
});
