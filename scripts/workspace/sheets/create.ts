import { badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { newFile, SPREADSHEET } from '../drive/file.ts';
import { countMade } from '../quota/made.ts';
import type { Viewer } from '../rest/method.ts';
import { newSheet } from './book.ts';
import type { SheetProperties } from './requests/request.ts';
import { batchUpdate } from './spreadsheets.ts';

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
  countMade(core, 'spreadsheets');
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

interface Given {
  readonly properties?: {
    readonly title?: string;
    readonly locale?: string;
    readonly timeZone?: string;
  };
  readonly sheets?: readonly { readonly properties?: SheetProperties }[];
}

/** spreadsheets.create: title, locale, time zone and sheets; the id of what was made. */
export function createGiven(core: Core, given: Given, viewer: Viewer): string {
  const { properties = {}, sheets = [], ...rest } = given;
  const strange = [
    ...Object.keys(rest),
    ...Object.keys(properties).filter((key) => !['title', 'locale', 'timeZone'].includes(key)),
    ...sheets.flatMap((sheet) => Object.keys(sheet).filter((key) => key !== 'properties')),
  ];
  if (strange.length > 0) {
    throw badRequest(
      `Sheets.Spreadsheets.create with ${strange[0]} is not implemented by the local workspace`,
    );
  }
  const { title = 'Untitled spreadsheet', ...place } = properties;
  const id = createSpreadsheet(core, { name: title, byProgram: viewer.isProgram });
  const book = core.books.get(id);
  Object.assign(book.state, place);
  if (sheets.length > 0) {
    // The sheets asked for stand in the place of the one that every new spreadsheet has.
    book.state.sheets = [];
    batchUpdate(core, id, {
      requests: sheets.map((sheet, i) => ({
        addSheet: { properties: { ...(i === 0 ? { sheetId: 0 } : {}), ...sheet.properties } },
      })),
    });
  }
  return id;
}
