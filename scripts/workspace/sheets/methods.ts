import { selected } from '../fields.ts';
import type { Asked, Method } from '../rest/method.ts';
import { createGiven } from './create.ts';
import type { Requests } from './requests/request.ts';
import { batchUpdate, getSpreadsheet } from './spreadsheets.ts';
import type { ValueRange } from './values.ts';
import { batchGetValues, getValues } from './values-read.ts';
import { appendValues, batchUpdateValues, clearValues, updateValues } from './values-write.ts';

const READ = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];
const WRITE = [
  'valueInputOption',
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
];
const fields = ({ query }: Asked): string | undefined => query.fields as string | undefined;
const book = 'v4/spreadsheets/{spreadsheetId}';

/** Sheets v4, by the names that Apps Script gives its methods. */
export const sheetsMethods = {
  'Sheets.Spreadsheets.create': {
    verb: 'POST',
    path: 'v4/spreadsheets',
    query: [],
    answer: (core, asked) =>
      getSpreadsheet(core, createGiven(core, asked.body ?? {}, asked.viewer), {
        fields: fields(asked),
      }),
  },
  'Sheets.Spreadsheets.batchUpdate': {
    verb: 'POST',
    path: `${book}:batchUpdate`,
    query: [],
    answer: (core, asked) =>
      selected(
        batchUpdate(core, asked.at.spreadsheetId, asked.body as { requests?: Partial<Requests>[] }),
        fields(asked),
      ),
  },
  'Sheets.Spreadsheets.get': {
    verb: 'GET',
    path: book,
    query: ['ranges', 'includeGridData'],
    answer: (core, { at, query }) => getSpreadsheet(core, at.spreadsheetId, query),
  },
  'Sheets.Spreadsheets.Values.batchGet': {
    verb: 'GET',
    path: `${book}/values:batchGet`,
    query: ['ranges', ...READ],
    answer: (core, asked) =>
      selected(batchGetValues(core, asked.at.spreadsheetId, asked.query), fields(asked)),
  },
  'Sheets.Spreadsheets.Values.batchUpdate': {
    verb: 'POST',
    path: `${book}/values:batchUpdate`,
    query: [],
    answer: (core, asked) =>
      selected(
        batchUpdateValues(core, asked.at.spreadsheetId, asked.body as { data?: ValueRange[] }),
        fields(asked),
      ),
  },
  'Sheets.Spreadsheets.Values.batchClear': {
    verb: 'POST',
    path: `${book}/values:batchClear`,
    query: [],
    answer: (core, { at, body }) => ({
      spreadsheetId: at.spreadsheetId,
      clearedRanges: ((body as { ranges?: string[] }).ranges ?? []).map(
        (range) => clearValues(core, at.spreadsheetId, range).clearedRange,
      ),
    }),
  },
  'Sheets.Spreadsheets.Values.append': {
    verb: 'POST',
    path: `${book}/values/{range}:append`,
    query: [...WRITE, 'insertDataOption'],
    answer: (core, asked) =>
      selected(
        appendValues(
          core,
          asked.at.spreadsheetId,
          asked.at.range,
          asked.body as ValueRange,
          asked.query,
        ),
        fields(asked),
      ),
  },
  'Sheets.Spreadsheets.Values.clear': {
    verb: 'POST',
    path: `${book}/values/{range}:clear`,
    query: [],
    answer: (core, { at }) => clearValues(core, at.spreadsheetId, at.range),
  },
  'Sheets.Spreadsheets.Values.get': {
    verb: 'GET',
    path: `${book}/values/{range}`,
    query: READ,
    answer: (core, asked) =>
      selected(getValues(core, asked.at.spreadsheetId, asked.at.range, asked.query), fields(asked)),
  },
  'Sheets.Spreadsheets.Values.update': {
    verb: 'PUT',
    path: `${book}/values/{range}`,
    query: WRITE,
    answer: (core, asked) =>
      selected(
        updateValues(
          core,
          asked.at.spreadsheetId,
          asked.at.range,
          asked.body as ValueRange,
          asked.query,
        ),
        fields(asked),
      ),
  },
} as const satisfies Readonly<Record<string, Method>>;
