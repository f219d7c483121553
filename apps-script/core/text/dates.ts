import { unaccented } from './canonical.ts';
import { twoDigits } from './numbers.ts';

const HOUR = 3_600_000;
/** Vietnam is at UTC+7 all year. */
const OFFSET = 7 * HOUR;
const DAY = 24 * HOUR;

/** The Vietnamese calendar day of an instant (epoch ms): "2021-04-09"; "" for what is no time. */
export function dayOf(ms: number): string {
  const shifted = new Date(ms + OFFSET);
  return Number.isNaN(shifted.getTime()) ? '' : shifted.toISOString().slice(0, 10);
}

/** First instant (epoch ms) of a day "2021-04-09" in Vietnam. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - OFFSET;
}

/** First instant (epoch ms) after a day "2021-04-09" in Vietnam. */
export function endOfDay(day: string): number {
  return startOfDay(day) + DAY;
}

/**
 * An instant (epoch ms) as ISO 8601 with Vietnam's offset: "2021-03-20T08:15:00+07:00". Milliseconds
 * are written where there are any, so that no order is lost; the texts sort as the instants do.
 * Throws a RangeError on what is no time.
 */
export function isoOf(ms: number): string {
  return `${new Date(ms + OFFSET).toISOString().slice(0, -1).replace('.000', '')}+07:00`;
}

/** The instant (epoch ms) that an ISO 8601 text with an offset names; NaN for other texts. */
export function msOf(iso: string): number {
  return Date.parse(iso);
}

/**
 * How documents write "2021-04-09": "09/4/2021" (NĐ 30/2020: a leading 0 for days below 10 and for
 * months 1 and 2). "2021-03" gives "3/2021"; any other text is given back as it is.
 */
export function shortDate(day: string): string {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(day);
  if (!parts) return day;
  const [, year = '', month = '', date] = parts;
  const shortMonth = Number(month) <= 2 ? month : String(Number(month));
  return [...(date === undefined ? [] : [date]), shortMonth, year].join('/');
}

const DATE_FORMS = [
  /^(?:tu )?(?:ngay )?(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/,
  /^(?:tu )?(?:ngay )?(?<day>\d{1,2}) thang (?<month>\d{1,2})(?:,? ?nam | ?[/.-] ?|,? )(?<year>\d{4})$/,
  /^(?:tu )?(?:thang )?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/,
  /^(?:tu )?thang (?<month>\d{1,2}),? (?:nam )?(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/,
];

/**
 * A day or a month as people type it (15/3/2021, 3-2021, "tháng 3 năm 2021", 2021-03-15) → "2021-03-15"
 * or "2021-03". Undefined for a day that doesn't exist, a bare year, and every other text.
 */
export function parseDay(text: string): string | undefined {
  const typed = unaccented(text);
  for (const form of DATE_FORMS) {
    const { day, month, year } = form.exec(typed)?.groups ?? {};
    if (month === undefined || year === undefined) continue;
    const monthOf = `${year}-${twoDigits(Number(month))}`;
    const dayOfMonth = `${monthOf}-${twoDigits(Number(day ?? 1))}`;
    if (!exists(dayOfMonth)) return undefined;
    return day === undefined ? monthOf : dayOfMonth;
  }
  return undefined;
}

const TIME = /(?:^|\s)(?<hour>\d{1,2})(?::|h| gio)(?<minute>\d{2})?(?=\s|,|$)/;

/**
 * A day with or without a time as people type them ("8:00 5/5/2021", "5/5/2021 lúc 8 giờ") →
 * "2021-05-05T08:00" or "2021-05-05". Undefined for every other text.
 */
export function parseMoment(text: string): string | undefined {
  const typed = unaccented(text);
  const { hour, minute = '00' } = TIME.exec(typed)?.groups ?? {};
  const rest = typed.replace(TIME, ' ').replace(/\b(?:luc|tu|vao)\b|,/g, ' ');
  const day = parseDay(rest.replace(/\s+/g, ' ').trim());
  if (day?.length !== 10) return undefined;
  if (hour === undefined) return day;
  const exists = Number(hour) < 24 && Number(minute) < 60;
  return exists ? `${day}T${twoDigits(Number(hour))}:${minute}` : undefined;
}

/** The day before "2021-04-15": "2021-04-14". */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}

/** So many days after "2021-04-14". */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function exists(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  // Date.parse lets 31 February pass as 3 March.
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === day;
}
