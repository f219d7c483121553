import type { Cell } from './book.ts';
import { evaluate } from './formula.ts';
import { serialOf } from './serial.ts';

/**
 * What Sheets makes of a text somebody types (USER_ENTERED): a leading apostrophe keeps text,
 * `=` begins a formula, and whatever looks like a number, date, time or truth value becomes one;
 * so `0912 000 345` loses its zero. A cell formatted as text (`@`) keeps what was typed.
 */
export function entered(text: string, locale: string, isText: boolean): Cell {
  if (text === '') return null;
  if (isText) return text;
  if (text.startsWith("'")) return text.slice(1) || null;
  if (text.startsWith('=') && text.length > 1) return { v: evaluate(text), f: text };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return true;
  if (/^false$/i.test(trimmed)) return false;
  return numberOf(trimmed, locale) ?? dateOf(trimmed, locale) ?? text;
}

const isVietnamese = (locale: string): boolean => locale.startsWith('vi');

function numberOf(text: string, locale: string): Cell | undefined {
  const [group, decimal] = isVietnamese(locale) ? ['\\.', ','] : [',', '\\.'];
  const shape = new RegExp(
    `^([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+(?: \\d+)*)?(?:${decimal}(\\d+))?(?:[eE]([+-]?\\d+))?(%?)$`,
  );
  const m = shape.exec(text);
  if (!m || (m[2] === undefined && m[3] === undefined)) return undefined;
  const digits = (m[2] ?? '0').replace(/[ .,]/g, '');
  const value = Number(`${m[1]}${digits}.${m[3] ?? 0}e${m[4] ?? 0}`);
  if (m[5]) return { v: value / 100, p: m[3] ? '0.00%' : '0%' };
  return /[.,]\d{3}/.test(m[2] ?? '') ? { v: value, p: '#,##0' } : value;
}

function dateOf(text: string, locale: string): Cell | undefined {
  const m = /^(\S+?)(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (!m) return undefined;
  const time = m[2] === undefined ? 0 : timeOf(m[2], m[3] ?? '0', m[4] ?? '0');
  if (time === undefined) return undefined;
  const tail = m[2] === undefined ? '' : m[4] ? ' hh:mm:ss' : ' hh:mm';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(m[1] ?? '');
  if (iso) return dated(iso[1], iso[2], iso[3], time, `yyyy-mm-dd${tail}`);
  const d = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(m[1] ?? '');
  if (d) {
    const [day, month] = isVietnamese(locale) ? [d[1], d[3]] : [d[3], d[1]];
    const wide = (d[1] ?? '').length === 2 && (d[3] ?? '').length === 2;
    const year = (d[4] ?? '').length === 2 ? `20${d[4]}` : d[4];
    const [dd, mm] = wide ? ['dd', 'mm'] : ['d', 'm'];
    const pattern = isVietnamese(locale) ? `${dd}/${mm}/yyyy` : `${mm}/${dd}/yyyy`;
    return dated(year, month, day, time, pattern + tail);
  }
  const monthYear = /^(\d{1,2})[/-](\d{4})$/.exec(m[1] ?? '');
  if (monthYear && m[2] === undefined) {
    return dated(monthYear[2], monthYear[1], '1', 0, 'mm/yyyy');
  }
  const hours = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (hours) {
    const v = timeOf(hours[1] ?? '', hours[2] ?? '', hours[3] ?? '0');
    if (v !== undefined) return { v, p: hours[3] ? 'hh:mm:ss' : 'hh:mm' };
  }
  return undefined;
}

function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  time: number,
  p: string,
): Cell | undefined {
  const serial = serialOf(Number(year), Number(month), Number(day));
  return serial === undefined ? undefined : { v: serial + time, p };
}

function timeOf(hours: string, minutes: string, seconds: string): number | undefined {
  const [h, m, s] = [Number(hours), Number(minutes), Number(seconds)];
  return h < 24 && m < 60 && s < 60 ? (h * 3600 + m * 60 + s) / 86_400 : undefined;
}
