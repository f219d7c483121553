import { pageOf } from './page.ts';
import { spareRows } from './spare-rows.ts';

/** The program's cells of a complaint. */
export interface ComplaintRow {
  readonly state: string;
  readonly number: string;
  /** The initiative that was found: title and name. */
  readonly found: string;
  readonly answer: string;
}

/** What officers note about a complaint; it stays in the union's workbook and the ledger. */
export type ComplaintField = 'initiative' | 'content' | 'receivedOn' | 'resolved' | 'resolution';

export const complaintStates = {
  unmatched: 'Chưa rõ sáng kiến',
  open: 'Đang giải quyết',
  resolved: 'Đã giải quyết',
} as const;

/** The number by which officers speak of a row: "3" of "kn-3". */
/** The id of a complaint's row by its number. */
export const complaintId = (n: number): string => `kn-${n}`;
export const complaintNumber = (id: string): string => id.replace(/^kn-/, '');

/**
 * The *Khiếu nại* tab of a union's workbook. An initiative of which somebody complained is held back
 * until the complaint is closed: letter 57 takes a dossier only without one.
 */
export const complaintPage = pageOf<keyof ComplaintRow, ComplaintField>({
  title: 'Khiếu nại',
  sheetId: 206,
  intro:
    'Xin ghi mỗi khiếu nại một dòng ở các cột màu vàng. Sáng kiến bị khiếu nại được giữ lại, chưa chọn được cho đến khi đánh dấu đã giải quyết. Phần này không được công bố.',
  leading: [
    { field: 'state', header: 'Tình trạng', width: 130 },
    { field: 'number', header: 'Số', width: 50 },
    { field: 'found', header: 'Sáng kiến', width: 260 },
  ],
  officer: [
    { field: 'initiative', header: 'Mã tra cứu hoặc tên sáng kiến', width: 220 },
    { field: 'content', header: 'Nội dung khiếu nại', width: 340 },
    { field: 'receivedOn', header: 'Ngày nhận', width: 100 },
    { field: 'resolved', header: 'Đã giải quyết', width: 90, tick: true },
    { field: 'resolution', header: 'Ngày, cách giải quyết', width: 260 },
  ],
  trailing: [{ field: 'answer', header: 'Trả lời', width: 320 }],
  frozenColumns: 3,
  colours: [
    [complaintStates.unmatched, { red: 1, green: 0.9, blue: 0.75 }],
    [complaintStates.open, { red: 1, green: 0.87, blue: 0.85 }],
    [complaintStates.resolved, { red: 0.82, green: 0.93, blue: 0.82 }],
  ],
  firstRows: spareRows('kn', 20),
});
