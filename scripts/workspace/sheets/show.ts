import type { Book, Cell, CellFormat, SheetState } from './book.ts';
import { boxOf, holds } from './grid.ts';
import { dateOfSerial } from './serial.ts';

/** The format of one cell: all layers that lie on it, later over earlier. */
export function formatAt(sheet: SheetState, row: number, column: number): CellFormat {
  let format: CellFormat = {};
  for (const layer of sheet.formats) {
    if (holds(boxOf(layer.range), row, column)) format = overlaid(format, layer.format);
  }
  return format;
}

export function overlaid(under: CellFormat, over: CellFormat): CellFormat {
  const out: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = out[key];
    const nested = isRecord(value) && isRecord(below) && !/Color$|numberFormat/.test(key);
    if (value === null) delete out[key];
    else out[key] = nested ? overlaid(below, value) : value;
  }
  return out;
}

const isRecord = (value: unknown): value is CellFormat =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The number pattern in force on a cell; '@' is text. */
export function patternAt(sheet: SheetState, row: number, column: number): string | undefined {
  let pattern: string | undefined;
  for (const layer of sheet.formats) {
    if (!('numberFormat' in layer.format) || !holds(boxOf(layer.range), row, column)) continue;
    const format = layer.format.numberFormat;
    if (!isRecord(format)) pattern = undefined;
    else
      pattern =
        format.type === 'TEXT'
          ? '@'
          : String(format.pattern ?? DEFAULTS[String(format.type)] ?? '');
  }
  return pattern || undefined;
}

const DEFAULTS: Readonly<Record<string, string>> = {
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
};

export const plainValue = (cell: Cell): string | number | boolean | null =>
  typeof cell === 'object' && cell !== null ? cell.v : cell;

/** What a person sees in a cell. */
export function shown(book: Book, sheet: SheetState, row: number, column: number): string {
  return shownCell(book, sheet, row, column, book.cell(sheet.sheetId, row, column));
}

export function shownCell(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell,
): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  const value = plainValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value ?? '';
  const pattern = patternAt(sheet, row, column) ?? (typeof cell === 'object' ? cell.p : undefined);
  return numberText(value, pattern, book.state.locale);
}

function numberText(value: number, pattern: string | undefined, locale: string): string {
  const [group, decimal] = locale.startsWith('vi') ? ['.', ','] : [',', '.'];
  if (pattern === undefined || pattern === '@' || pattern === 'General') {
    return String(Number(value.toPrecision(15))).replace('.', decimal);
  }
  if (/[dyhms]/i.test(pattern.replace(/"[^"]*"/g, ''))) return dateText(value, pattern);
  const percent = pattern.includes('%');
  const places = (/\.(0+)/.exec(pattern)?.[1] ?? '').length;
  const [whole = '', part] = Math.abs(percent ? value * 100 : value)
    .toFixed(places)
    .split('.');
  const grouped = pattern.includes(',') ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
  const width = (/(0+)(?:\.|$|%)/.exec(pattern.replace(/,/g, ''))?.[1] ?? '').length;
  const sign = value < 0 ? '-' : '';
  return `${sign}${grouped.padStart(width, '0')}${part ? decimal + part : ''}${percent ? '%' : ''}`;
}

function dateText(serial: number, pattern: string): string {
  const date = dateOfSerial(serial);
  const two = (n: number): string => String(n).padStart(2, '0');
  let hours = false;
  return pattern.replace(/"([^"]*)"|yyyy|yy|mm?|dd?|hh?|ss?/gi, (token, literal?: string) => {
    if (literal !== undefined) return literal;
    switch (token.toLowerCase()) {
      case 'yyyy':
        return String(date.getUTCFullYear());
      case 'yy':
        return two(date.getUTCFullYear() % 100);
      case 'dd':
        return two(date.getUTCDate());
      case 'd':
        return String(date.getUTCDate());
      case 'hh':
      case 'h':
        hours = true;
        return token.length === 2 ? two(date.getUTCHours()) : String(date.getUTCHours());
      case 'ss':
      case 's':
        return two(date.getUTCSeconds());
      default: {
        // After hours, mm means minutes.
        const n = hours ? date.getUTCMinutes() : date.getUTCMonth() + 1;
        return token.length === 2 ? two(n) : String(n);
      }
    }
  });
}
