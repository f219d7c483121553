import type { State } from './standing.ts';

/** What officers read in the column "Tình trạng". */
export const officerStateNames: Readonly<Record<State, string>> = {
  received: 'Mới nhận',
  introduced: 'Đơn vị đã đồng ý',
  chosen: 'Được chọn',
  declined: 'Không chọn',
  ineligible: 'Không đủ điều kiện',
  returned: 'Đã trả lại',
  withdrawn: 'Đã rút',
};

/** The row of an initiative that its worker sent to another union since. */
export const movedName = 'Đã chuyển';
