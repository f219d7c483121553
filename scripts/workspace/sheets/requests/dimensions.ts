import { badRequest } from '../../api-error.ts';
import type { Book, DimensionProperties, SheetState } from '../book.ts';
import { type Dimension, type GridRange, shifted } from '../grid.ts';
import { growTo } from '../limits.ts';
import { movedOrder, reorder } from './reorder.ts';
import { type DimensionRange, fieldNames, type Handlers } from './request.ts';

/** batchUpdate: requests about rows and columns. */
export const dimensionRequests: Pick<
  Handlers,
  | 'appendDimension'
  | 'insertDimension'
  | 'deleteDimension'
  | 'moveDimension'
  | 'updateDimensionProperties'
> = {
  appendDimension(book, { sheetId, dimension, length }) {
    const sheet = book.sheet(sheetId ?? 0);
    const rows = dimension === 'ROWS' ? length : 0;
    growTo(book, sheet, sheet.rowCount + rows, sheet.columnCount + length - rows);
    return {};
  },

  insertDimension(book, { range }) {
    const { sheet, dimension, start, end } = dimensionOf(book, range);
    const count = end - start;
    const limit = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
    if (start > limit) throw badRequest(`range.startIndex[${start}] is past the end of the sheet`);
    if (dimension === 'ROWS') growTo(book, sheet, sheet.rowCount + count, sheet.columnCount);
    else growTo(book, sheet, sheet.rowCount, sheet.columnCount + count);
    moveContent(book, sheet, dimension, start, count);
    return {};
  },

  deleteDimension(book, { range }) {
    const { sheet, dimension, start, end } = dimensionOf(book, range);
    const limit = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
    if (end > limit)
      throw badRequest(
        `Cannot delete a ${dimension === 'ROWS' ? 'row' : 'column'} that doesn't exist. Tried to delete ${dimension === 'ROWS' ? 'row' : 'column'} index ${end - 1}, but there are only ${limit}.`,
      );
    if (end - start >= limit)
      throw badRequest(
        `You can't delete all the ${dimension === 'ROWS' ? 'rows' : 'columns'} on the sheet.`,
      );
    book.changeState();
    if (dimension === 'ROWS') sheet.rowCount -= end - start;
    else sheet.columnCount -= end - start;
    moveContent(book, sheet, dimension, start, start - end);
    return {};
  },

  moveDimension(book, { source, destinationIndex = 0 }) {
    const { sheet, dimension, start, end } = dimensionOf(book, source);
    const limit = dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount;
    if (end > limit || destinationIndex > limit) {
      throw badRequest('Cannot move a dimension beyond the grid');
    }
    // The index is that before the move: among the moved ones themselves it changes nothing.
    if (destinationIndex >= start && destinationIndex <= end) return {};
    reorder(book, sheet, dimension, movedOrder(limit, start, end, destinationIndex));
    return {};
  },

  updateDimensionProperties(book, { range, properties, fields }) {
    const { sheet, dimension, start, end } = dimensionOf(book, range);
    book.changeState();
    const sizes = dimension === 'ROWS' ? sheet.rowSizes : sheet.columns;
    for (const field of fieldNames(fields)) {
      if (field !== 'pixelSize' && field !== 'hiddenByUser')
        throw badRequest(`Invalid field: ${field}`);
      for (let i = start; i < end; i += 1) {
        const value = properties[field];
        sizes[i] = { ...sizes[i], ...(value === undefined ? {} : { [field]: value }) };
      }
    }
    return {};
  },
};

function dimensionOf(book: Book, range: DimensionRange) {
  const sheet = book.sheet(range.sheetId ?? 0);
  const { dimension } = range;
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS')
    throw badRequest('range.dimension is required');
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? (dimension === 'ROWS' ? sheet.rowCount : sheet.columnCount);
  if (end <= start)
    throw badRequest(`range.endIndex[${end}] must be greater than range.startIndex[${start}]`);
  return { sheet, dimension, start, end };
}

/** Moves cells and everything that is tied to a place when rows or columns come or go. */
function moveContent(
  book: Book,
  sheet: SheetState,
  dimension: Dimension,
  at: number,
  count: number,
): void {
  book.changeState();
  const byRow = dimension === 'ROWS';
  book.replaceRows(sheet.sheetId, byRow ? at : 0, (rows) => {
    for (const line of byRow ? [rows as unknown[]] : rows) {
      if (count < 0) line.splice(at, -count);
      else if (line.length > at) {
        line.splice(at, 0, ...Array.from({ length: count }, () => (byRow ? [] : null) as never));
      }
    }
  });
  const move = <R extends GridRange>(range: R): R | undefined =>
    shifted(range, dimension, at, count);
  const each = <T extends { readonly range: GridRange }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const range = move(item.range);
      return range ? [{ ...item, range }] : [];
    });
  sheet.formats = each(sheet.formats);
  sheet.validations = each(sheet.validations);
  sheet.protections = each(sheet.protections).map((p) =>
    p.unprotectedRanges
      ? { ...p, unprotectedRanges: p.unprotectedRanges.flatMap((r) => move(r) ?? []) }
      : p,
  );
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: rule.ranges.flatMap((r) => move(r) ?? []),
  }));
  sheet.merges = sheet.merges.flatMap((m) => move(m) ?? []);
  if (sheet.filterViews) sheet.filterViews = each(sheet.filterViews);
  book.state.namedRanges = book.state.namedRanges.flatMap((named) => {
    if ((named.range.sheetId ?? 0) !== sheet.sheetId) return [named];
    const range = move(named.range);
    return range ? [{ ...named, range }] : [];
  });
  const sizes = byRow ? sheet.rowSizes : sheet.columns;
  const moved: Record<number, DimensionProperties> = {};
  for (const [index, size] of Object.entries(sizes)) {
    const i = Number(index);
    if (count < 0 && i >= at && i < at - count) continue;
    moved[i >= at ? i + count : i] = size;
  }
  if (byRow) sheet.rowSizes = moved;
  else sheet.columns = moved;
}
