import { sheetsMethods } from '../sheets/methods.ts';
import { advanced } from './advanced.ts';
import type { Door } from './door.ts';

const COLLECTION = 'Sheets.Collection';

/** The advanced service Sheets (v4). */
export function sheetsService(door: Door): object {
  const { realm } = door;
  const call = advanced(door, sheetsMethods, ['spreadsheets', 'drive']);
  const values = realm.expose(
    'Sheets.Spreadsheets.Values',
    `${COLLECTION}.Spreadsheets.ValuesCollection`,
    {
      get: (spreadsheetId: string, range: string, options?: unknown) =>
        call('Sheets.Spreadsheets.Values.get', { at: { spreadsheetId, range }, options }),
      batchGet: (spreadsheetId: string, options?: unknown) =>
        call('Sheets.Spreadsheets.Values.batchGet', { at: { spreadsheetId }, options }),
      update: (body: unknown, spreadsheetId: string, range: string, options?: unknown) =>
        call('Sheets.Spreadsheets.Values.update', { body, at: { spreadsheetId, range }, options }),
      append: (body: unknown, spreadsheetId: string, range: string, options?: unknown) =>
        call('Sheets.Spreadsheets.Values.append', { body, at: { spreadsheetId, range }, options }),
      batchUpdate: (body: unknown, spreadsheetId: string, options?: unknown) =>
        call('Sheets.Spreadsheets.Values.batchUpdate', { body, at: { spreadsheetId }, options }),
      clear: (_body: unknown, spreadsheetId: string, range: string) =>
        call('Sheets.Spreadsheets.Values.clear', { at: { spreadsheetId, range } }),
      batchClear: (body: unknown, spreadsheetId: string) =>
        call('Sheets.Spreadsheets.Values.batchClear', { body, at: { spreadsheetId } }),
    },
  );
  const spreadsheets = realm.expose('Sheets.Spreadsheets', `${COLLECTION}.SpreadsheetsCollection`, {
    Values: values,
    get: (spreadsheetId: string, options?: unknown) =>
      call('Sheets.Spreadsheets.get', { at: { spreadsheetId }, options }),
    batchUpdate: (body: unknown, spreadsheetId: string, options?: unknown) =>
      call('Sheets.Spreadsheets.batchUpdate', { body, at: { spreadsheetId }, options }),
    create: (body: unknown, options?: unknown) =>
      call('Sheets.Spreadsheets.create', { body, options }),
  });
  return realm.expose('Sheets', 'Sheets', { Spreadsheets: spreadsheets });
}
