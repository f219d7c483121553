import type { Counts } from '../rollup/counts.ts';

/** What each number is called, wherever numbers are shown. */
export const countHeaders: Readonly<Record<keyof Counts, string>> = {
  chosen: 'Được chọn',
  notChosen: 'Không chọn',
  returned: 'Đã trả lại',
  withdrawn: 'Đã rút',
  ineligible: 'Không đủ điều kiện',
  open: 'Đang xét',
  petitioned: 'Đã lập Tờ trình',
  chosenByUnit: 'Tỉnh, ngành chọn',
  notChosenByUnit: 'Tỉnh, ngành không chọn',
  returnedByUnit: 'Tỉnh, ngành trả lại',
  withdrawnBeforeUnit: 'Rút khi ở tỉnh, ngành',
  openBeforeUnit: 'Tỉnh, ngành đang xét',
  petitionedByUnit: 'Tỉnh, ngành đã lập Tờ trình',
  recognised: 'Tổng Liên đoàn công nhận',
  notRecognised: 'Tổng Liên đoàn không công nhận',
  returnedByConfederation: 'Tổng Liên đoàn trả lại',
  withdrawnBeforeConfederation: 'Rút khi ở Tổng Liên đoàn',
  openBeforeConfederation: 'Tổng Liên đoàn đang xét',
};
