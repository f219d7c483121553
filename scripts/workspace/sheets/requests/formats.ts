import type { Book, CellFormat, SheetState } from '../book.ts';
import { boxOf, covers, type GridRange } from '../grid.ts';

/** The masked parts of a format; a listed part that is absent is reset (null). */
export function masked(format: CellFormat, names: readonly string[]): CellFormat {
  if (names.includes('*')) return format;
  const out: Record<string, unknown> = {};
  for (const name of names) {
    const [first = '', ...rest] = name.split('.');
    const value = format[first];
    if (rest.length === 0) out[first] = value ?? null;
    else
      out[first] = {
        ...(out[first] as object),
        ...masked((value ?? {}) as CellFormat, [rest.join('.')]),
      };
  }
  return out;
}

/** Lays a format over what a range has. */
export function addFormat(
  book: Book,
  sheet: SheetState,
  range: GridRange,
  format: CellFormat,
): void {
  book.changeState();
  const last = sheet.formats.at(-1);
  const joined =
    last && JSON.stringify(last.format) === JSON.stringify(format)
      ? beside(last.range, range)
      : undefined;
  const laid = { range: joined ?? range, format };
  const box = boxOf(laid.range);
  // A layer that this one hides altogether is dropped, so repeated formatting does not pile up.
  const kept = sheet.formats.filter(
    (layer) => !(covers(box, boxOf(layer.range)) && hides(format, layer.format)),
  );
  sheet.formats = [...kept, laid];
}

/** One range for two that lie side by side in the same row, as cells written one by one do. */
function beside(a: GridRange, b: GridRange): GridRange | undefined {
  const same = a.startRowIndex === b.startRowIndex && a.endRowIndex === b.endRowIndex;
  return same &&
    a.endColumnIndex !== undefined &&
    b.endColumnIndex !== undefined &&
    a.endColumnIndex === b.startColumnIndex
    ? { ...a, endColumnIndex: b.endColumnIndex }
    : undefined;
}

/** Whether every part that the old value sets is set by the new one too. */
function hides(over: unknown, under: unknown): boolean {
  if (typeof under !== 'object' || under === null || typeof over !== 'object' || over === null) {
    return over !== undefined;
  }
  return Object.entries(under).every(([name, value]) =>
    hides((over as Record<string, unknown>)[name], value),
  );
}
