import { badRequest } from '../../api-error.ts';
import type { Core } from '../../core.ts';
import { parseMask } from '../../fields.ts';
import type {
  Book,
  CellFormat,
  DimensionProperties,
  FilterView,
  ProtectedRange,
  SheetState,
  ValidationRule,
} from '../book.ts';
import type { Dimension, GridRange } from '../grid.ts';

export type Fields = { readonly fields?: string };

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

export interface SheetProperties {
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

export interface DimensionRange {
  readonly sheetId?: number;
  readonly dimension?: Dimension;
  readonly startIndex?: number;
  readonly endIndex?: number;
}

export type Rows = readonly { readonly values?: readonly CellData[] }[];

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
  moveDimension: { readonly source: DimensionRange; readonly destinationIndex?: number };
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
  addFilterView: {
    readonly filter: Omit<FilterView, 'filterViewId'> & { readonly filterViewId?: number };
  };
  deleteFilterView: { readonly filterId: number };
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

export type Handlers = {
  readonly [K in keyof Requests]: (book: Book, request: Requests[K], core: Core) => unknown;
};

/** The names of a field mask, nested ones with dots. @throws ApiError 400 when it is missing */
export function fieldNames(fields: string | undefined): string[] {
  if (!fields) throw badRequest('At least one field must be listed in `fields`.');
  const flatten = (mask: Map<string, unknown>, prefix: string): string[] =>
    [...mask].flatMap(([name, below]) => {
      const nested = below as Map<string, unknown>;
      return nested.size > 0 ? flatten(nested, `${prefix}${name}.`) : [`${prefix}${name}`];
    });
  return flatten(parseMask(fields), '');
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
