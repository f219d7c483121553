import { ApiError, badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { fileOf, newFile, SPREADSHEET, written } from '../drive/file.ts';
import { checkMask, type Mask, parseMask, pick } from '../fields.ts';
import { newSheet } from './book.ts';
import { cellRequests } from './requests/cells.ts';
import { dimensionRequests } from './requests/dimensions.ts';
import { type Handlers, type Requests, sheetProperties } from './requests/request.ts';
import { ruleRequests } from './requests/rules.ts';
import { tabRequests } from './requests/tabs.ts';

const handlers: Handlers = {
  ...tabRequests,
  ...dimensionRequests,
  ...cellRequests,
  ...ruleRequests,
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Field names a mask may name, by place; deeper ones are taken as they are. */
const FIELDS: Readonly<Record<string, ReadonlySet<string>>> = {
  '': words(
    'spreadsheetId properties sheets namedRanges spreadsheetUrl developerMetadata dataSources dataSourceSchedules',
  ),
  properties: words(
    'title locale autoRecalc timeZone defaultFormat iterativeCalculationSettings spreadsheetTheme',
  ),
  sheets: words(
    'properties data merges conditionalFormats filterViews protectedRanges basicFilter charts bandedRanges developerMetadata rowGroups columnGroups slicers tables',
  ),
  'sheets.properties': words(
    'sheetId title index sheetType gridProperties hidden tabColor tabColorStyle rightToLeft dataSourceSheetProperties',
  ),
};

function checkFields(mask: Mask, path = ''): void {
  const known = FIELDS[path];
  if (!known) return;
  checkMask(mask, known);
  for (const [name, below] of mask) checkFields(below, path ? `${path}.${name}` : name);
}

/** spreadsheets.get without grid data. */
export function getSpreadsheet(
  core: Core,
  id: string,
  options: {
    readonly fields?: string;
    readonly includeGridData?: boolean;
    readonly ranges?: unknown;
  } = {},
): unknown {
  const book = core.books.get(id);
  const mask = options.fields === undefined ? undefined : parseMask(options.fields);
  if (mask) checkFields(mask);
  if (options.includeGridData || options.ranges !== undefined || mask?.get('sheets')?.has('data')) {
    throw new ApiError(
      501,
      'Spreadsheets.get of grid data is not implemented by the local workspace',
    );
  }
  const whole = {
    spreadsheetId: id,
    properties: {
      title: fileOf(core, id).name,
      locale: book.state.locale,
      timeZone: book.state.timeZone,
    },
    sheets: book.state.sheets.map((sheet) => ({
      properties: sheetProperties(book, sheet),
      ...(sheet.merges.length > 0 ? { merges: sheet.merges } : {}),
      ...(sheet.conditionalFormats.length > 0
        ? { conditionalFormats: sheet.conditionalFormats }
        : {}),
      ...(sheet.basicFilter ? { basicFilter: sheet.basicFilter } : {}),
      ...(sheet.protections.length > 0 ? { protectedRanges: sheet.protections } : {}),
    })),
    ...(book.state.namedRanges.length > 0 ? { namedRanges: book.state.namedRanges } : {}),
    spreadsheetUrl: urlOf(id),
  };
  return mask ? pick(whole, mask) : whole;
}

export const urlOf = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** spreadsheets.batchUpdate: every request in order, all of them or none. */
export function batchUpdate(
  core: Core,
  id: string,
  body: { readonly requests?: readonly Partial<Requests>[] },
): unknown {
  const book = core.books.get(id);
  const requests = body.requests ?? [];
  if (requests.length === 0) throw badRequest('Must specify at least one request.');
  const replies = requests.map((request, index) => {
    const kinds = Object.keys(request) as (keyof Requests)[];
    const kind = kinds[0];
    if (kind === undefined || kinds.length !== 1) {
      throw badRequest(`Invalid requests[${index}]: exactly one kind of request must be set`);
    }
    if (!Object.hasOwn(handlers, kind)) {
      throw new ApiError(
        501,
        `Spreadsheets.batchUpdate ${kind} is not implemented by the local workspace`,
      );
    }
    try {
      const handle = handlers[kind] as (...args: unknown[]) => unknown;
      return handle(book, request[kind], core);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const text = error.message.replace(/^Invalid requests\[0\]\.\w+: /, '');
      throw new ApiError(error.code, `Invalid requests[${index}].${kind}: ${text}`);
    }
  });
  written(core, id);
  return { spreadsheetId: id, replies };
}

/** A new spreadsheet with one sheet of 1000 × 26 cells named Sheet1. */
export function createSpreadsheet(
  core: Core,
  file: {
    readonly name: string;
    readonly byProgram: boolean;
    readonly parents?: readonly string[];
    readonly appProperties?: Readonly<Record<string, string>>;
  },
): string {
  const id = core.chance.id('file', 44, '1');
  newFile(core, { id, mimeType: SPREADSHEET, ...file });
  core.books.create({
    id,
    locale: 'en_US',
    timeZone: 'Asia/Ho_Chi_Minh',
    sheets: [newSheet(0, 'Sheet1')],
    namedRanges: [],
  });
  return id;
}
