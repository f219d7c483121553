import { unaccented } from './canonical.ts';
import { parseDay } from './dates.ts';

/** How people tick a box, in Sheets, in Excel and on lists that were typed from paper. */
const TICKS: ReadonlySet<string> = new Set(['true', 'co', 'x', 'v', '1', '✓', '✔', '☑']);

/** Is the cell ticked? Anything else, an empty cell too, is not. */
export function isTicked(text: string): boolean {
  return TICKS.has(unaccented(text));
}

const DAY_MS = 24 * 3_600_000;
/** Day 0 of Excel's count of days; it takes 1900 for a leap year, so it fits from March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** 1930 to 2099: other numbers of five digits are no days. */
const SERIALS = { from: 10_959, to: 73_050 };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day or a month as people type it or as Excel leaves it in a copied cell: "15/03/2021",
 * "2021-03-15 00:00:00", "44270", "15-Mar-21", "Thg3-21" → "2021-03-15" or "2021-03". Of day and
 * month the day stands first, as here; "3/15/2021" can only be the other way round.
 */
export function excelDay(text: string): string | undefined {
  const typed = unaccented(text).replace(/ \d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: [ap]m)?$/, '');
  return parseDay(typed) ?? ofNumbers(typed) ?? ofMonthName(typed) ?? ofSerial(typed);
}

/** The year of "1985", or of a day of birth that stands in its place. */
export function excelYear(text: string): string | undefined {
  const typed = unaccented(text);
  return /^\d{4}$/.test(typed) ? typed : excelDay(text)?.slice(0, 4);
}

/** Year first with slashes, a year of two digits, the month before the day. */
function ofNumbers(typed: string): string | undefined {
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(typed);
  if (yearFirst) return parseDay(yearFirst.slice(1).join('-'));
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(typed) ?? [];
  if (first === undefined || second === undefined || year === undefined) return undefined;
  const whole = fourDigits(year);
  return parseDay(`${first}/${second}/${whole}`) ?? parseDay(`${second}/${first}/${whole}`);
}

/** "15-mar-21", "mar-21", "thg3-21", "thg 3-21": Excel's own way to show a day or a month. */
function ofMonthName(typed: string): string | undefined {
  const [, day, name = '', thg, year] =
    /^(?:(\d{1,2})[ -])?([a-z]{3}) ?(\d{1,2})?[ -](\d{4}|\d{2})$/.exec(typed) ?? [];
  if (year === undefined) return undefined;
  const month = name === 'thg' ? Number(thg) : thg === undefined ? MONTHS.indexOf(name) + 1 : 0;
  if (!(month > 0)) return undefined;
  return parseDay([...(day === undefined ? [] : [day]), month, fourDigits(year)].join('/'));
}

function ofSerial(typed: string): string | undefined {
  const days = /^\d{5}(?:[.,]\d+)?$/.test(typed) ? Number.parseInt(typed, 10) : 0;
  if (days < SERIALS.from || days > SERIALS.to) return undefined;
  return new Date(SERIAL_ZERO + days * DAY_MS).toISOString().slice(0, 10);
}

/** As Excel does: 30 and later are of the last century. */
function fourDigits(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 30 ? '20' : '19'}${year}`;
}
