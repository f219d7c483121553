import { columnLetters } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import type { Deed } from '../../scripts/workspace/sheets/hand.ts';
import type { Act } from './history.ts';
import type { Memory } from './memory.ts';
import { writtenFields } from './officer-texts.ts';
import { type Sheet, sheetOf } from './sheet.ts';

const { sheetId } = initiativesPage;

interface Scene {
  readonly installation: Installation;
  readonly memory: Memory;
  readonly workbook: string;
  /** Who does it; only the owner may move lines of a protected sheet. */
  readonly as: string;
}

/** An officer inserts, deletes, sorts, renames or throws away; false where it could not be done. */
export function doDeed(scene: Scene, { deed, at, to }: Extract<Act, { do: 'deed' }>): boolean {
  const { installation, memory, workbook, as } = scene;
  const { workspace } = installation;
  if (deed === 'bin') return bin(installation, workbook);
  const sheet = sheetOf(installation, workbook);
  if (!sheet || sheet.rows.length < 3) return false;
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const { length } = sheet.rows;
  const does = (request: Deed) => workspace.actOn(workbook, request, as).ok;
  const line = (dimension: 'ROWS' | 'COLUMNS', startIndex: number) =>
    ({ sheetId, dimension, startIndex, endIndex: startIndex + 1 }) as const;
  const column = columnAt(sheet, at, width);
  switch (deed) {
    case 'sort': {
      const range = { sheetId, startRowIndex: 2 };
      return does({ sortRange: { range, sortSpecs: [{ dimensionIndex: at % width }] } });
    }
    case 'insertRow':
      return does({ insertDimension: { range: line('ROWS', at % (length + 1)) } });
    case 'deleteRow': {
      if (at % length === 1 && !sheet.isInOrder()) return false;
      const name = sheet.nameAt(at % length);
      const done = does({ deleteDimension: { range: line('ROWS', at % length) } });
      if (done) memory.forget((title) => name === '' || title === name);
      return done;
    }
    case 'insertColumn':
      return sheet.hasHeader() && does({ insertDimension: { range: line('COLUMNS', column) } });
    case 'deleteColumn': {
      const field = sheet.fieldAt(column);
      const done =
        sheet.hasHeader() && does({ deleteDimension: { range: line('COLUMNS', column) } });
      if (done) memory.forget((_, of) => of === field);
      return done;
    }
    case 'moveColumn':
      return (
        sheet.hasHeader() &&
        does({ moveDimension: { source: line('COLUMNS', column), destinationIndex: to % width } })
      );
    case 'copyRow':
      return copyRow(scene, sheet, 2 + (at % (length - 2)), 2 + (to % (length - 2)), width);
    case 'pasteId': {
      const ids = sheet.columnOf('id');
      const row = 2 + (at % (length - 2));
      const text = ['', 'x', 'không có', sheet.rows[2 + (to % (length - 2))]?.[ids] ?? ''][to % 4];
      const cell = `'${sheet.title}'!${columnLetters(ids)}${row + 1}`;
      return ids >= 0 && workspace.typeInto(workbook, cell, text ?? '', as).ok;
    }
    case 'renameTab':
      return does({
        updateSheetProperties: { properties: { sheetId, title: 'Riêng' }, fields: 'title' },
      });
    case 'renameHeader': {
      const cell = `'${sheet.title}'!${columnLetters(Math.max(0, sheet.columnOf('reason')))}2`;
      return workspace.typeInto(workbook, cell, 'Vì sao', as).ok;
    }
    case 'deleteTab': {
      const done = does({ deleteSheet: { sheetId } });
      if (done) memory.forget((title) => sheet.rows.some((_, i) => sheet.nameAt(i) === title));
      return done;
    }
  }
}

/** Every other time one of the columns that are written in: what happens to those matters most. */
function columnAt(sheet: Sheet, at: number, width: number): number {
  const known = sheet.columnOf(writtenFields[at % writtenFields.length] ?? 'reason');
  return at % 2 === 0 || known < 0 ? at % width : known;
}

function copyRow(
  { installation, memory, workbook, as }: Scene,
  sheet: Sheet,
  from: number,
  to: number,
  width: number,
): boolean {
  const copy = Array.from({ length: width }, (_, i) => sheet.rows[from]?.[i] ?? '');
  const [source, over] = [sheet.nameAt(from), sheet.nameAt(to)];
  const cell = `'${sheet.title}'!A${to + 1}`;
  const { ok } = installation.workspace.pasteInto(workbook, cell, [copy], as);
  if (ok && over !== source) memory.forget((title) => title === over);
  return ok;
}

function bin({ workspace }: Installation, workbook: string): boolean {
  if (workbook === '') return false;
  workspace.rest({
    verb: 'PATCH',
    url: `/drive/v3/files/${workbook}`,
    headers: { authorization: 'Bearer x' },
    bytes: Buffer.from('{"trashed":true}'),
  });
  return true;
}
