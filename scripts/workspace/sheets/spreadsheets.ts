import { ApiError, badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { fileOf, written } from '../drive/file.ts';
import { checkMask, type Mask, parseMask, pick } from '../fields.ts';
import { placeOf } from './a1.ts';
import { gridData } from './grid-data.ts';
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

export interface GetOptions {
  readonly fields?: string | undefined;
  readonly includeGridData?: boolean;
  readonly ranges?: string | readonly string[];
}

/**
 * spreadsheets.get; grid data come when includeGridData is set or, without it, when the mask asks
 * for them. Ranges leave out the sheets that they do not touch.
 */
export function getSpreadsheet(core: Core, id: string, options: GetOptions = {}): unknown {
  const book = core.books.get(id);
  const mask = options.fields === undefined ? undefined : parseMask(options.fields);
  if (mask) checkFields(mask);
  const { ranges = [] } = options;
  const given = typeof ranges === 'string' ? [ranges] : ranges;
  // With a mask, what it names decides, and includeGridData is not looked at.
  const wanted = mask ? mask.get('sheets')?.has('data') === true : options.includeGridData === true;
  const touched = new Set(given.map((range) => placeOf(book, range).sheet));
  const data = wanted ? gridData(book, given) : undefined;
  const whole = {
    spreadsheetId: id,
    properties: {
      title: fileOf(core, id).name,
      locale: book.state.locale,
      timeZone: book.state.timeZone,
    },
    sheets: book.state.sheets
      .filter((sheet) => given.length === 0 || touched.has(sheet))
      .map((sheet) => ({
        properties: sheetProperties(book, sheet),
        ...(data ? { data: data.get(sheet) } : {}),
        ...(sheet.merges.length > 0 ? { merges: sheet.merges } : {}),
        ...(sheet.conditionalFormats.length > 0
          ? { conditionalFormats: sheet.conditionalFormats }
          : {}),
        ...(sheet.basicFilter ? { basicFilter: sheet.basicFilter } : {}),
        ...(sheet.filterViews?.length ? { filterViews: sheet.filterViews } : {}),
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
