import { parseMask, pick } from '../fields.ts';
import type { Requests } from '../sheets/requests/request.ts';
import { batchUpdate, createSpreadsheet, getSpreadsheet } from '../sheets/spreadsheets.ts';
import {
  appendValues,
  batchUpdateValues,
  clearValues,
  getValues,
  type ReadOptions,
  updateValues,
  type ValueRange,
  type WriteOptions,
} from '../sheets/values.ts';
import { api, type Door, plain } from './door.ts';

const COLLECTION = 'Sheets.Collection';

/** The advanced service Sheets (v4). */
export function sheetsService(door: Door): object {
  const { core, realm } = door;
  const call = <T>(method: string, effect: () => unknown, options?: unknown): T =>
    api<unknown>(
      door,
      `Sheets.Spreadsheets.${method}`,
      `sheets.spreadsheets.${lower(method)}`,
      ['spreadsheets', 'drive'],
      () => {
        const { fields } = plain<{ fields?: string }>(options);
        const mask = fields === undefined ? undefined : parseMask(fields);
        return mask ? pick(effect(), mask) : effect();
      },
    ) as T;
  const values = realm.expose(
    'Sheets.Spreadsheets.Values',
    `${COLLECTION}.Spreadsheets.ValuesCollection`,
    {
      get: (id: string, range: string, options?: unknown) =>
        call(
          'Values.get',
          () => getValues(core, String(id), String(range), plain<ReadOptions>(options)),
          options,
        ),
      batchGet: (id: string, options?: unknown) =>
        call(
          'Values.batchGet',
          () => {
            const given = plain<ReadOptions & { ranges?: string | readonly string[] }>(options);
            const ranges = typeof given.ranges === 'string' ? [given.ranges] : (given.ranges ?? []);
            return {
              spreadsheetId: id,
              valueRanges: ranges.map((range) => getValues(core, String(id), range, given)),
            };
          },
          options,
        ),
      update: (body: unknown, id: string, range: string, options?: unknown) =>
        call(
          'Values.update',
          () =>
            updateValues(
              core,
              String(id),
              String(range),
              plain<ValueRange>(body),
              plain<WriteOptions>(options),
            ),
          options,
        ),
      append: (body: unknown, id: string, range: string, options?: unknown) =>
        call(
          'Values.append',
          () =>
            appendValues(
              core,
              String(id),
              String(range),
              plain<ValueRange>(body),
              plain<WriteOptions>(options),
            ),
          options,
        ),
      batchUpdate: (body: unknown, id: string, options?: unknown) =>
        call('Values.batchUpdate', () => batchUpdateValues(core, String(id), plain(body)), options),
      clear: (_body: unknown, id: string, range: string) =>
        call('Values.clear', () => clearValues(core, String(id), String(range))),
      batchClear: (body: unknown, id: string) =>
        call('Values.batchClear', () => ({
          spreadsheetId: id,
          clearedRanges: (plain<{ ranges?: string[] }>(body).ranges ?? []).map(
            (range) => clearValues(core, String(id), range).clearedRange,
          ),
        })),
    },
  );
  const spreadsheets = realm.expose('Sheets.Spreadsheets', `${COLLECTION}.SpreadsheetsCollection`, {
    Values: values,
    get: (id: string, options?: unknown) =>
      call('get', () => getSpreadsheet(core, String(id), plain(options))),
    batchUpdate: (body: unknown, id: string, options?: unknown) =>
      call(
        'batchUpdate',
        () => batchUpdate(core, String(id), plain<{ requests?: Partial<Requests>[] }>(body)),
        options,
      ),
    create: (body: unknown) =>
      call('create', () => {
        const { properties = {}, ...rest } = plain<{ properties?: { title?: string } }>(body);
        const more = [
          ...Object.keys(rest),
          ...Object.keys(properties).filter((k) => k !== 'title'),
        ];
        if (more.length > 0) {
          throw new Error(
            `Sheets.Spreadsheets.create with ${more[0]} is not implemented by the local workspace`,
          );
        }
        const file = { name: properties.title ?? 'Untitled spreadsheet', byProgram: true };
        return getSpreadsheet(core, createSpreadsheet(core, file));
      }),
  });
  return realm.expose('Sheets', 'Sheets', { Spreadsheets: spreadsheets });
}

const lower = (method: string): string => method.replace(/^Values/, 'values');
