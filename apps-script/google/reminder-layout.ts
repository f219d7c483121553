import { reminderRequests } from '../core/ledger/reminders.ts';
import { dropdown, format, type Request } from './page-requests.ts';

const yellow = { red: 1, green: 0.97, blue: 0.83 };
/** Rounds that the operator may ask for. */
const ROWS = 50;

/** Shows the operator where *Nhắc việc* is asked for, and lets the preview be read. */
export function askingRequests(sheetId: number): readonly Request[] {
  const asked = { sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
  return [
    { appendDimension: { sheetId, dimension: 'ROWS', length: ROWS } },
    format({ sheetId }, { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' }),
    format(asked, { backgroundColor: yellow }),
    dropdown(asked, Object.values(reminderRequests), { strict: false }),
  ];
}
