import { badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { fileOf, putFile } from '../drive/file.ts';
import { parseMask } from '../fields.ts';
import {
  type Book,
  type Cell,
  type CellFormat,
  type DimensionProperties,
  newSheet,
  type ProtectedRange,
  type SheetState,
  type ValidationRule,
} from './book.ts';
import { evaluate } from './formula.ts';
import { boxOf, covers, type Dimension, type GridRange, shifted } from './grid.ts';
import { plainValue } from './show.ts';
import { checkCells, checkLength, growTo } from './values.ts';

type Fields = { readonly fields?: string };

export interface CellData {
  readonly userEnteredValue?: {
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly boolValue?: boolean;
    readonly formulaValue?: string;
  } | null;
  readonly userEnteredFormat?: CellFormat | null;
  readonly dataValidation?: ValidationRule | null;
}

interface SheetProperties {
  readonly sheetId?: number;
  readonly title?: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly tabColor?: unknown;
  readonly tabColorStyle?: unknown;
  readonly gridProperties?: {
    readonly rowCount?: number;
    readonly columnCount?: number;
    readonly frozenRowCount?: number;
    readonly frozenColumnCount?: number;
  };
}

interface DimensionRange {
  readonly sheetId?: number;
  readonly dimension?: Dimension;
  readonly startIndex?: number;
  readonly endIndex?: number;
}

type Rows = readonly { readonly values?: readonly CellData[] }[];

/** The request kinds of spreadsheets.batchUpdate that the workspace has. */
export interface Requests {
  addSheet: { readonly properties?: SheetProperties };
  deleteSheet: { readonly sheetId: number };
  updateSheetProperties: { readonly properties: SheetProperties } & Fields;
  updateSpreadsheetProperties: {
    readonly properties: { title?: string; locale?: string; timeZone?: string };
  } & Fields;
  appendDimension: {
    readonly sheetId?: number;
    readonly dimension: Dimension;
    readonly length: number;
  };
  insertDimension: { readonly range: DimensionRange; readonly inheritFromBefore?: boolean };
  deleteDimension: { readonly range: DimensionRange };
  updateDimensionProperties: {
    readonly range: DimensionRange;
    readonly properties: DimensionProperties;
  } & Fields;
  appendCells: { readonly sheetId?: number; readonly rows: Rows } & Fields;
  updateCells: {
    readonly range?: GridRange;
    readonly start?: {
      readonly sheetId?: number;
      readonly rowIndex?: number;
      readonly columnIndex?: number;
    };
    readonly rows?: Rows;
  } & Fields;
  repeatCell: { readonly range: GridRange; readonly cell: CellData } & Fields;
  setDataValidation: { readonly range: GridRange; readonly rule?: ValidationRule };
  addProtectedRange: { readonly protectedRange: ProtectedRange };
  updateProtectedRange: { readonly protectedRange: ProtectedRange } & Fields;
  deleteProtectedRange: { readonly protectedRangeId: number };
  addConditionalFormatRule: {
    readonly rule: SheetState['conditionalFormats'][number];
    readonly index?: number;
  };
  deleteConditionalFormatRule: { readonly sheetId?: number; readonly index?: number };
  setBasicFilter: { readonly filter: { readonly range?: GridRange } };
  mergeCells: { readonly range: GridRange; readonly mergeType?: string };
  sortRange: {
    readonly range: GridRange;
    readonly sortSpecs?: readonly {
      readonly dimensionIndex?: number;
      readonly sortOrder?: string;
    }[];
  };
  addNamedRange: { readonly namedRange: { namedRangeId?: string; name: string; range: GridRange } };
}

type Handlers = {
  readonly [K in keyof Requests]: (book: Book, request: Requests[K], core: Core) => unknown;
};

export const handlers: Handlers = {
  addSheet(book, { properties = {} }, core) {
    const { sheets } = book.state;
    const title = properties.title ?? `Sheet${sheets.length + 1}`;
    checkTitle(book, title);
    const sheetId = properties.sheetId ?? core.chance.number('sheet');
    if (sheets.some((s) => s.sheetId === sheetId)) {
      throw badRequest(
        `Invalid requests[0].addSheet: A sheet with the ID "${sheetId}" already exists. Please use another ID.`,
      );
    }
    const grid = properties.gridProperties ?? {};
    const sheet = newSheet(sheetId, title, grid.rowCount, grid.columnCount);
    checkCells(book, sheet.rowCount * sheet.columnCount);
    book.changeState();
    sheet.hidden = properties.hidden ?? false;
    sheet.frozenRowCount = grid.frozenRowCount ?? 0;
    sheet.frozenColumnCount = grid.frozenColumnCount ?? 0;
    sheet.tabColor = properties.tabColorStyle ?? properties.tabColor;
    sheets.splice(properties.index ?? sheets.length, 0, sheet);
    return { addSheet: { properties: sheetProperties(book, sheet) } };
  },

  deleteSheet(book, { sheetId }) {
    book.sheet(sheetId);
    if (book.state.sheets.filter((s) => !s.hidden && s.sheetId !== sheetId).length === 0) {
      throw badRequest(
        "Invalid requests[0].deleteSheet: You can't remove all the visible sheets in a document.",
      );
    }
    book.removeSheet(sheetId);
    return {};
  },

  updateSheetProperties(book, { properties, fields }) {
    const sheet = book.sheet(properties.sheetId ?? 0);
    const grid = properties.gridProperties ?? {};
    book.changeState();
    for (const field of fieldNames(fields)) {
      switch (field) {
        case 'title':
          checkTitle(book, properties.title ?? '', sheet);
          sheet.title = properties.title ?? '';
          break;
        case 'hidden':
          sheet.hidden = properties.hidden ?? false;
          if (book.state.sheets.every((s) => s.hidden)) {
            throw badRequest("You can't hide all the sheets in a document.");
          }
          break;
        case 'index': {
          const from = book.state.sheets.indexOf(sheet);
          const to = properties.index ?? 0;
          book.state.sheets.splice(from, 1);
          // The index is that before the move: moving right lands one place earlier.
          book.state.sheets.splice(to > from ? to - 1 : to, 0, sheet);
          break;
        }
        case 'tabColor':
        case 'tabColorStyle':
          sheet.tabColor = properties[field];
          break;
        case 'gridProperties.frozenRowCount':
          sheet.frozenRowCount = grid.frozenRowCount ?? 0;
          break;
        case 'gridProperties.frozenColumnCount':
          sheet.frozenColumnCount = grid.frozenColumnCount ?? 0;
          break;
        case 'gridProperties.rowCount':
          resize(book, sheet, grid.rowCount ?? 0, sheet.columnCount);
          break;
        case 'gridProperties.columnCount':
          resize(book, sheet, sheet.rowCount, grid.columnCount ?? 0);
          break;
        case 'gridProperties':
          sheet.frozenRowCount = grid.frozenRowCount ?? 0;
          sheet.frozenColumnCount = grid.frozenColumnCount ?? 0;
          resize(
            book,
            sheet,
            grid.rowCount ?? sheet.rowCount,
            grid.columnCount ?? sheet.columnCount,
          );
          break;
        default:
          throw badRequest(`Invalid field: ${field}`);
      }
    }
    return {};
  },

  updateSpreadsheetProperties(book, { properties, fields }, core) {
    book.changeState();
    for (const field of fieldNames(fields)) {
      if (field === 'title') {
        putFile(core, { ...fileOf(core, book.state.id), name: properties.title ?? '' });
      } else if (field === 'locale') book.state.locale = properties.locale ?? 'en_US';
      else if (field === 'timeZone') book.state.timeZone = properties.timeZone ?? 'Etc/GMT';
      else throw badRequest(`Invalid field: ${field}`);
    }
    return {};
  },

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

  appendCells(book, { sheetId, rows, fields }, core) {
    const sheet = book.sheet(sheetId ?? 0);
    const stored = book.rows(sheet.sheetId);
    let row = stored.length;
    while (row > 0 && !stored[row - 1]?.some((cell) => cell !== null)) row -= 1;
    const width = Math.max(1, ...rows.map((r) => r.values?.length ?? 0));
    growTo(book, sheet, row + rows.length, width);
    writeCells(book, sheet, row, 0, rows, cellFields(fields), core);
    return {};
  },

  updateCells(book, { range, start, rows = [], fields }, core) {
    const sheet = book.sheet(range?.sheetId ?? start?.sheetId ?? 0);
    const row = range?.startRowIndex ?? start?.rowIndex ?? 0;
    const column = range?.startColumnIndex ?? start?.columnIndex ?? 0;
    const width = Math.max(0, ...rows.map((r) => r.values?.length ?? 0));
    const box = range ? boxOf(range) : undefined;
    if (
      box
        ? row + rows.length > Math.min(box.rowEnd, sheet.rowCount) ||
          column + width > Math.min(box.columnEnd, sheet.columnCount)
        : row + rows.length > sheet.rowCount || column + width > sheet.columnCount
    ) {
      throw badRequest(
        `Attempting to write beyond the grid or range: row ${row + rows.length}, column ${column + width}`,
      );
    }
    writeCells(book, sheet, row, column, rows, cellFields(fields), core);
    // What the range holds beyond the given rows is cleared.
    if (box) {
      const rowEnd = Math.min(box.rowEnd, book.rows(sheet.sheetId).length);
      if (cellFields(fields).value) {
        for (let r = row; r < rowEnd; r += 1) {
          const given = rows[r - row]?.values?.length ?? 0;
          const end = Math.min(box.columnEnd, book.rows(sheet.sheetId)[r]?.length ?? 0);
          for (let c = column + given; c < end; c += 1) book.setCell(sheet.sheetId, r, c, null);
        }
      }
    }
    return {};
  },

  repeatCell(book, { range, cell, fields }, core) {
    const sheet = book.sheet(range.sheetId ?? 0);
    const wanted = cellFields(fields);
    if (wanted.value) {
      const box = boxOf(range);
      const rowEnd = Math.min(box.rowEnd, sheet.rowCount);
      const columnEnd = Math.min(box.columnEnd, sheet.columnCount);
      const values = Array.from({ length: columnEnd - box.column }, () => cell);
      const rows = Array.from({ length: rowEnd - box.row }, () => ({ values }));
      writeCells(book, sheet, box.row, box.column, rows, { ...wanted, formats: undefined }, core);
    }
    if (wanted.formats)
      addFormat(book, sheet, range, masked(cell.userEnteredFormat ?? {}, wanted.formats));
    if (wanted.validation) setValidation(book, sheet, range, cell.dataValidation ?? null);
    return {};
  },

  setDataValidation(book, { range, rule }) {
    setValidation(book, book.sheet(range.sheetId ?? 0), range, rule ?? null);
    return {};
  },

  addProtectedRange(book, { protectedRange }, core) {
    const sheet = book.sheet(protectedRange.range.sheetId ?? 0);
    const protectedRangeId = protectedRange.protectedRangeId ?? core.chance.number('protection');
    const added = { ...protectedRange, protectedRangeId };
    book.changeState();
    sheet.protections = [...sheet.protections, added];
    return { addProtectedRange: { protectedRange: added } };
  },

  updateProtectedRange(book, { protectedRange, fields }) {
    const { sheet, old } = protectionOf(book, protectedRange.protectedRangeId);
    const names = new Set(fieldNames(fields).map((f) => f.split('.')[0] ?? ''));
    const all = names.has('*');
    const patch = Object.entries(protectedRange).filter(([name]) => all || names.has(name));
    const kept = Object.entries(old).filter(([name]) => !names.has(name));
    book.changeState();
    const next = Object.fromEntries([...kept, ...patch]) as unknown as ProtectedRange;
    sheet.protections = sheet.protections.map((p) => (p === old ? next : p));
    return {};
  },

  deleteProtectedRange(book, { protectedRangeId }) {
    const { sheet, old } = protectionOf(book, protectedRangeId);
    book.changeState();
    sheet.protections = sheet.protections.filter((p) => p !== old);
    return {};
  },

  addConditionalFormatRule(book, { rule, index = 0 }) {
    const sheet = book.sheet(rule.ranges[0]?.sheetId ?? 0);
    book.changeState();
    const rules = [...sheet.conditionalFormats];
    rules.splice(index, 0, rule);
    sheet.conditionalFormats = rules;
    return {};
  },

  deleteConditionalFormatRule(book, { sheetId, index = 0 }) {
    const sheet = book.sheet(sheetId ?? 0);
    if (!sheet.conditionalFormats[index])
      throw badRequest(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);
    book.changeState();
    sheet.conditionalFormats = sheet.conditionalFormats.filter((_, i) => i !== index);
    return {};
  },

  setBasicFilter(book, { filter }) {
    const sheet = book.sheet(filter.range?.sheetId ?? 0);
    book.changeState();
    sheet.basicFilter = filter;
    return {};
  },

  mergeCells(book, { range, mergeType = 'MERGE_ALL' }) {
    if (mergeType !== 'MERGE_ALL')
      throw badRequest(`mergeType ${mergeType} is not implemented by the local workspace`);
    const sheet = book.sheet(range.sheetId ?? 0);
    const box = boxOf(range);
    book.changeState();
    sheet.merges = [...sheet.merges.filter((m) => !covers(box, boxOf(m))), range];
    return {};
  },

  sortRange(book, { range, sortSpecs = [] }) {
    const sheet = book.sheet(range.sheetId ?? 0);
    const box = boxOf(range);
    book.replaceRows(sheet.sheetId, box.row, (rows) => {
      const rowEnd = Math.min(box.rowEnd, rows.length);
      const columnEnd = Math.min(box.columnEnd, sheet.columnCount);
      const slices = rows
        .slice(box.row, rowEnd)
        .map((row) =>
          Array.from({ length: columnEnd - box.column }, (_, i) => row[box.column + i] ?? null),
        );
      slices.sort((a, b) => {
        for (const { dimensionIndex = 0, sortOrder } of sortSpecs) {
          const i = dimensionIndex - box.column;
          const order = compare(a[i] ?? null, b[i] ?? null, sortOrder === 'DESCENDING');
          if (order !== 0) return order;
        }
        return 0;
      });
      slices.forEach((slice, r) => {
        const row = rows[box.row + r] ?? [];
        while (row.length < box.column) row.push(null);
        slice.forEach((cell, c) => {
          row[box.column + c] = cell;
        });
      });
    });
    return {};
  },

  addNamedRange(book, { namedRange }, core) {
    if (book.state.namedRanges.some((r) => r.name === namedRange.name)) {
      throw badRequest(`A named range with name "${namedRange.name}" already exists`);
    }
    book.sheet(namedRange.range.sheetId ?? 0);
    const added = {
      ...namedRange,
      namedRangeId: namedRange.namedRangeId ?? core.chance.id('named', 12),
    };
    book.changeState();
    book.state.namedRanges.push(added);
    return { addNamedRange: { namedRange: added } };
  },
};

/** Numbers before texts before truth values; empty cells always last. */
function compare(a: Cell, b: Cell, descending: boolean): number {
  const [x, y] = [plainValue(a), plainValue(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  const kinds = ['number', 'string', 'boolean'];
  const kind = kinds.indexOf(typeof x) - kinds.indexOf(typeof y);
  const order =
    kind ||
    (typeof x === 'string' && typeof y === 'string'
      ? x < y
        ? -1
        : Number(x > y)
      : Number(x) - Number(y));
  return descending ? -order : order;
}

function checkTitle(book: Book, title: string, self?: SheetState): void {
  if (title === '' || title.length > 100) throw badRequest(`Invalid sheet name: ${title}`);
  const taken = book.state.sheets.some(
    (s) => s !== self && s.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken) {
    throw badRequest(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

/** The names of a field mask, nested ones with dots. @throws ApiError 400 when it is missing */
function fieldNames(fields: string | undefined): string[] {
  if (!fields) throw badRequest('At least one field must be listed in `fields`.');
  const flatten = (mask: Map<string, unknown>, prefix: string): string[] =>
    [...mask].flatMap(([name, below]) => {
      const nested = below as Map<string, unknown>;
      return nested.size > 0 ? flatten(nested, `${prefix}${name}.`) : [`${prefix}${name}`];
    });
  return flatten(parseMask(fields), '');
}

interface CellFields {
  readonly value: boolean;
  readonly validation: boolean;
  readonly formats: readonly string[] | undefined;
}

function cellFields(fields: string | undefined): CellFields {
  const names = fieldNames(fields);
  const formats: string[] = [];
  let [value, validation] = [false, false];
  for (const name of names) {
    if (name === '*') return { value: true, validation: true, formats: ['*'] };
    if (name === 'userEnteredValue') value = true;
    else if (name === 'dataValidation') validation = true;
    else if (name === 'userEnteredFormat') formats.push('*');
    else if (name.startsWith('userEnteredFormat.')) formats.push(name.slice(18));
    else throw badRequest(`Invalid field: ${name} is not implemented by the local workspace`);
  }
  return { value, validation, formats: formats.length > 0 ? formats : undefined };
}

/** The masked parts of a format; a listed part that is absent is reset (null). */
function masked(format: CellFormat, names: readonly string[]): CellFormat {
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

function writeCells(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  rows: Rows,
  fields: CellFields,
  core: Core,
): void {
  rows.forEach(({ values = [] }, r) => {
    values.forEach((data, c) => {
      if (fields.value) {
        book.setCell(sheet.sheetId, row + r, column + c, literal(data.userEnteredValue ?? null));
        core.gate.counters.cellsWritten += 1;
      }
      const range = {
        sheetId: sheet.sheetId,
        startRowIndex: row + r,
        endRowIndex: row + r + 1,
        startColumnIndex: column + c,
        endColumnIndex: column + c + 1,
      };
      if (fields.formats && data.userEnteredFormat) {
        addFormat(book, sheet, range, masked(data.userEnteredFormat, fields.formats));
      }
      if (fields.validation && data.dataValidation)
        setValidation(book, sheet, range, data.dataValidation);
    });
  });
}

function literal(value: NonNullable<CellData['userEnteredValue']> | null): Cell {
  if (value === null) return null;
  const kinds = Object.keys(value);
  if (kinds.length > 1) throw badRequest('Invalid value: oneof field is already set');
  if (value.stringValue !== undefined) {
    if (typeof value.stringValue !== 'string')
      throw badRequest('Invalid value at stringValue (TYPE_STRING)');
    checkLength(value.stringValue);
    return value.stringValue === '' ? null : value.stringValue;
  }
  if (value.numberValue !== undefined) {
    if (typeof value.numberValue !== 'number')
      throw badRequest('Invalid value at numberValue (TYPE_DOUBLE)');
    return value.numberValue;
  }
  if (value.boolValue !== undefined) return value.boolValue;
  if (value.formulaValue !== undefined) {
    if (!value.formulaValue.startsWith('='))
      throw badRequest(`Invalid formula: ${value.formulaValue}`);
    return { v: evaluate(value.formulaValue), f: value.formulaValue };
  }
  if (kinds.length > 0) throw badRequest(`Unknown name "${kinds[0]}"`);
  return null;
}

function addFormat(book: Book, sheet: SheetState, range: GridRange, format: CellFormat): void {
  book.changeState();
  const box = boxOf(range);
  // A layer that this one hides altogether is dropped, so repeated formatting does not pile up.
  const kept = sheet.formats.filter(
    (layer) => !(covers(box, boxOf(layer.range)) && hides(format, layer.format)),
  );
  const last = kept.at(-1);
  const joined =
    last && JSON.stringify(last.format) === JSON.stringify(format)
      ? beside(last.range, range)
      : undefined;
  sheet.formats = joined
    ? [...kept.slice(0, -1), { range: joined, format }]
    : [...kept, { range, format }];
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

function setValidation(
  book: Book,
  sheet: SheetState,
  range: GridRange,
  rule: ValidationRule | null,
): void {
  if (rule && !rule.condition?.type)
    throw badRequest('Invalid setDataValidation: rule.condition is required');
  book.changeState();
  const box = boxOf(range);
  const kept = sheet.validations.filter((v) => !covers(box, boxOf(v.range)));
  sheet.validations = rule || kept.some((v) => v.rule) ? [...kept, { range, rule }] : [];
}

function protectionOf(book: Book, id: number) {
  for (const sheet of book.state.sheets) {
    const old = sheet.protections.find((p) => p.protectedRangeId === id);
    if (old) return { sheet, old };
  }
  throw badRequest(`No protected range with ID: ${id}`);
}

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

function resize(book: Book, sheet: SheetState, rows: number, columns: number): void {
  if (rows < 1 || columns < 1)
    throw badRequest('A sheet must have at least one row and one column');
  checkCells(book, rows * columns - sheet.rowCount * sheet.columnCount);
  book.changeState();
  sheet.rowCount = rows;
  sheet.columnCount = columns;
  if (book.rows(sheet.sheetId).length > rows) {
    book.replaceRows(sheet.sheetId, rows, (all) => {
      all.length = rows;
    });
  }
  if (book.rows(sheet.sheetId).some((row) => row.length > columns)) {
    book.replaceRows(sheet.sheetId, 0, (all) => {
      for (const row of all) row.length = Math.min(row.length, columns);
    });
  }
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

export function sheetProperties(book: Book, sheet: SheetState) {
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index: book.state.sheets.indexOf(sheet),
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...(sheet.frozenRowCount ? { frozenRowCount: sheet.frozenRowCount } : {}),
      ...(sheet.frozenColumnCount ? { frozenColumnCount: sheet.frozenColumnCount } : {}),
    },
    ...(sheet.hidden ? { hidden: true } : {}),
    ...(sheet.tabColor ? { tabColorStyle: sheet.tabColor } : {}),
  };
}
