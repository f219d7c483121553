import { badRequest } from '../../api-error.ts';
import type { Core } from '../../core.ts';
import type { Book, Cell, SheetState, ValidationRule } from '../book.ts';
import { evaluate } from '../formula.ts';
import { boxOf, covers, type GridRange } from '../grid.ts';
import { checkLength, growTo } from '../limits.ts';
import { plainValue } from '../show.ts';
import { addFormat, masked } from './formats.ts';
import { type CellData, fieldNames, type Handlers, type Rows } from './request.ts';

/** batchUpdate: requests about cells: values, formats, dropdowns, order. */
export const cellRequests: Pick<
  Handlers,
  'appendCells' | 'updateCells' | 'repeatCell' | 'setDataValidation' | 'mergeCells' | 'sortRange'
> = {
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
