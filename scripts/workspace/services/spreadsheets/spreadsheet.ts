import type { Offered } from '../../contract/offered.ts';
import { fileOf, roleOf } from '../../drive/file.ts';
import { urlOf } from '../../sheets/spreadsheets.ts';
import { type Door, require } from '../door.ts';
import { sheetObject } from './sheet.ts';

/** A spreadsheet as SpreadsheetApp hands it out. */
export function spreadsheetObject(door: Door, id: string): Offered['Spreadsheet.Spreadsheet'] {
  const { core, realm } = door;
  return realm.expose('Spreadsheet', 'Spreadsheet.Spreadsheet', {
    getId: () => id,
    getName: () => core.gate.pass('Spreadsheet.getName', () => fileOf(core, id).name),
    getUrl: () => urlOf(id),
    getSheets: () =>
      core.gate.pass('Spreadsheet.getSheets', () =>
        core.books.get(id).state.sheets.map(({ sheetId }) => sheetObject(door, id, sheetId)),
      ),
    toast: (...texts: unknown[]) =>
      core.gate.pass('Spreadsheet.toast', () =>
        core.ui.put(String(core.chance.next('ui')).padStart(8, '0'), { toast: texts.map(String) }),
      ),
  });
}

/** One that the account may open. @throws Error as Google does for any other id */
export function openedById(door: Door, id: string): Offered['Spreadsheet.Spreadsheet'] {
  const { core } = door;
  return core.gate.pass('SpreadsheetApp.openById', () => {
    require(door, 'SpreadsheetApp.openById', ['spreadsheets']);
    const file = core.files.get(id);
    if (!file || roleOf(core, file, core.account()) === undefined) {
      throw new Error(
        'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
      );
    }
    core.books.get(id);
    return spreadsheetObject(door, id);
  });
}
