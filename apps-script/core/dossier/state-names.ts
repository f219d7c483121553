import type { Programme } from '../programme/programme.ts';
import { shortDate } from '../text/dates.ts';
import type { Dossier } from './dossier.ts';
import { dueDay, type State, standing } from './standing.ts';

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

const workerStateNames: Readonly<Record<State, string>> = {
  received: 'Đã nhận, công đoàn đang xem xét',
  introduced: 'Đơn vị đã đồng ý, chờ công đoàn cấp trên xét chọn',
  chosen: 'Đã được công đoàn cấp trên chọn',
  declined: 'Chưa được chọn trong đợt này',
  ineligible: 'Chưa đủ điều kiện xét chọn: vui lòng liên hệ công đoàn cơ sở của bạn',
  returned: 'Cần bổ sung: vui lòng liên hệ công đoàn cơ sở của bạn',
  withdrawn: 'Đã rút theo đề nghị của người gửi',
};

/**
 * What a worker reads who looks the tracking code up; of a returned one also until when. Why it was
 * returned is the officer's own words: they reach the worker through the CĐCS, never in public.
 */
export function workerWords(dossier: Dossier, programme: Programme): string {
  const { state } = standing(dossier, programme);
  const due = state === 'returned' ? shortDate(dueDay(dossier, programme) ?? '') : '';
  const until = due === '' ? '' : `. Hạn gửi lại: hết ngày ${due}, dùng đúng mã này`;
  return `${workerStateNames[state]}${until}`;
}
