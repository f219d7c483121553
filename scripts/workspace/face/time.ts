import { offsetOf } from '../services/utilities.ts';
import type { Workspace } from '../workspace.ts';
import type { Say, Sentence } from './say.ts';

const MINUTE = 60_000;
const DAYS: readonly Sentence[] = [
  (say) => say`Chủ nhật`,
  (say) => say`Thứ Hai`,
  (say) => say`Thứ Ba`,
  (say) => say`Thứ Tư`,
  (say) => say`Thứ Năm`,
  (say) => say`Thứ Sáu`,
  (say) => say`Thứ Bảy`,
];

/** The zone people live in: that of the spreadsheet the project is bound to. */
export function zoneOf(workspace: Workspace): string {
  const container = workspace.containerId();
  return container ? workspace.spreadsheet(container).timeZone : 'Asia/Ho_Chi_Minh';
}

/** `Thứ Sáu, 09/04/2021 08:00` */
export function shownTime(say: Say, ms: number, zone: string): string {
  const day = DAYS[new Date(ms + offsetOf(zone, ms) * MINUTE).getUTCDay()];
  return `${day?.(say)}, ${shortTime(ms, zone)}`;
}

/** `09/04/2021 08:00` */
export function shortTime(ms: number, zone: string): string {
  const [date = '', time] = inputTime(ms, zone).split('T');
  return `${date.split('-').reverse().join('/')} ${time}`;
}

/** `2021-04-09T08:00`, as <input type=datetime-local> has it. */
export function inputTime(ms: number, zone: string): string {
  return new Date(ms + offsetOf(zone, ms) * MINUTE).toISOString().slice(0, 16);
}

/** The instant of what such an input sent; a day alone begins at midnight. */
export function timeOfInput(text: string, zone: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text)) return undefined;
  const asUtc = Date.parse(`${text.length === 10 ? `${text}T00:00` : text}Z`);
  return Number.isNaN(asUtc) ? undefined : asUtc - offsetOf(zone, asUtc) * MINUTE;
}
