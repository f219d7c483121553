import { stateColours } from './dossier-states.ts';
import { mailRequests } from './mail-request.ts';
import { pageOf } from './page.ts';

/** The program's cells of a dossier on its way up. */
export interface SentRow {
  readonly state: string;
  readonly petition: string;
  readonly answer: string;
  readonly mailed: string;
  readonly arrived: string;
  readonly docx: string;
}

/** What officers record of a signed Tờ trình, and of the ways on which it went. */
export const sentFields = [
  'number',
  'signedOn',
  'signer',
  'scan',
  'mail',
  'postedOn',
  'receipt',
] as const;

export type SentField = (typeof sentFields)[number];
export type SentCells = Readonly<Record<SentField, string>>;

export const notSent: SentCells = Object.freeze(
  Object.fromEntries(sentFields.map((field) => [field, ''])) as Record<SentField, string>,
);

/**
 * The *Hồ sơ gửi* tab of a union's, and of a unit's workbook: one row a Tờ trình that was made. Only
 * what is signed is a dossier: number, date, signer and where the stamped scan lies come first.
 */
export const sentPage = pageOf<keyof SentRow, SentField>({
  title: 'Hồ sơ gửi',
  sheetId: 209,
  intro:
    'Mỗi Tờ trình lập ở trang “Lập hồ sơ” có một dòng ở đây. Khi đã ký, đóng dấu: ghi số, ngày, người ký và đường dẫn bản scan vào các cột màu vàng, rồi chọn “Gửi lần 1” để gửi thư điện tử. Gửi bưu điện thì ghi ngày và số biên nhận.',
  leading: [
    { field: 'state', header: 'Tình trạng', width: 140 },
    { field: 'petition', header: 'Tờ trình', width: 150 },
    { field: 'answer', header: 'Việc cần làm', width: 320 },
  ],
  officer: [
    { field: 'number', header: 'Số, ký hiệu', width: 120 },
    { field: 'signedOn', header: 'Ngày ký', width: 90 },
    { field: 'signer', header: 'Người ký', width: 150 },
    { field: 'scan', header: 'Đường dẫn bản scan đã ký, đóng dấu', width: 220 },
    { field: 'mail', header: 'Gửi thư điện tử', width: 110, choices: mailRequests },
    { field: 'postedOn', header: 'Ngày gửi bưu điện', width: 100 },
    { field: 'receipt', header: 'Số biên nhận bưu điện', width: 140 },
  ],
  trailing: [
    { field: 'mailed', header: 'Thư điện tử', width: 220 },
    { field: 'arrived', header: 'Nơi nhận đã nhận', width: 220 },
    { field: 'docx', header: 'Bản in (.docx)', width: 240 },
  ],
  frozenColumns: 2,
  colours: stateColours,
});
