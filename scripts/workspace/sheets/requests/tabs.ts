import { badRequest } from '../../api-error.ts';
import { fileOf, putFile } from '../../drive/file.ts';
import { type Book, newSheet, type SheetState } from '../book.ts';
import { checkGrid } from '../limits.ts';
import { fieldNames, type Handlers, sheetProperties } from './request.ts';

/** batchUpdate: requests about tabs and the spreadsheet as a whole. */
export const tabRequests: Pick<
  Handlers,
  | 'addSheet'
  | 'deleteSheet'
  | 'updateSheetProperties'
  | 'updateSpreadsheetProperties'
  | 'addNamedRange'
> = {
  addSheet(book, { properties = {} }, core) {
    const { sheets } = book.state;
    const title = properties.title ?? `Sheet${sheets.length + 1}`;
    checkTitle(book, title);
    const sheetId = properties.sheetId ?? core.chance.number('sheet');
    if (sheets.some((s) => s.sheetId === sheetId)) {
      throw badRequest(
        `Invalid requests[0].addSheet: A sheet with the ID "${sheetId}" already exists. Please use another ID.`,
      );
    }
    const grid = properties.gridProperties ?? {};
    const sheet = newSheet(sheetId, title, grid.rowCount, grid.columnCount);
    checkGrid(book, sheet.rowCount * sheet.columnCount, sheet.columnCount);
    book.changeState();
    sheet.hidden = properties.hidden ?? false;
    sheet.frozenRowCount = grid.frozenRowCount ?? 0;
    sheet.frozenColumnCount = grid.frozenColumnCount ?? 0;
    sheet.tabColor = properties.tabColorStyle ?? properties.tabColor;
    sheets.splice(properties.index ?? sheets.length, 0, sheet);
    return { addSheet: { properties: sheetProperties(book, sheet) } };
  },

  deleteSheet(book, { sheetId }) {
    book.sheet(sheetId);
    if (book.state.sheets.filter((s) => !s.hidden && s.sheetId !== sheetId).length === 0) {
      throw badRequest(
        "Invalid requests[0].deleteSheet: You can't remove all the visible sheets in a document.",
      );
    }
    book.removeSheet(sheetId);
    return {};
  },

  updateSheetProperties(book, { properties, fields }) {
    const sheet = book.sheet(properties.sheetId ?? 0);
    const grid = properties.gridProperties ?? {};
    book.changeState();
    for (const field of fieldNames(fields)) {
      switch (field) {
        case 'title':
          checkTitle(book, properties.title ?? '', sheet);
          sheet.title = properties.title ?? '';
          break;
        case 'hidden':
          sheet.hidden = properties.hidden ?? false;
          if (book.state.sheets.every((s) => s.hidden)) {
            throw badRequest("You can't hide all the sheets in a document.");
          }
          break;
        case 'index': {
          const from = book.state.sheets.indexOf(sheet);
          const to = properties.index ?? 0;
          book.state.sheets.splice(from, 1);
          // The index is that before the move: moving right lands one place earlier.
          book.state.sheets.splice(to > from ? to - 1 : to, 0, sheet);
          break;
        }
        case 'tabColor':
        case 'tabColorStyle':
          sheet.tabColor = properties[field];
          break;
        case 'gridProperties.frozenRowCount':
          sheet.frozenRowCount = grid.frozenRowCount ?? 0;
          break;
        case 'gridProperties.frozenColumnCount':
          sheet.frozenColumnCount = grid.frozenColumnCount ?? 0;
          break;
        case 'gridProperties.rowCount':
          resize(book, sheet, grid.rowCount ?? 0, sheet.columnCount);
          break;
        case 'gridProperties.columnCount':
          resize(book, sheet, sheet.rowCount, grid.columnCount ?? 0);
          break;
        case 'gridProperties':
          sheet.frozenRowCount = grid.frozenRowCount ?? 0;
          sheet.frozenColumnCount = grid.frozenColumnCount ?? 0;
          resize(
            book,
            sheet,
            grid.rowCount ?? sheet.rowCount,
            grid.columnCount ?? sheet.columnCount,
          );
          break;
        default:
          throw badRequest(`Invalid field: ${field}`);
      }
    }
    return {};
  },

  updateSpreadsheetProperties(book, { properties, fields }, core) {
    book.changeState();
    for (const field of fieldNames(fields)) {
      if (field === 'title') {
        putFile(core, { ...fileOf(core, book.state.id), name: properties.title ?? '' });
      } else if (field === 'locale') book.state.locale = properties.locale ?? 'en_US';
      else if (field === 'timeZone') book.state.timeZone = properties.timeZone ?? 'Etc/GMT';
      else throw badRequest(`Invalid field: ${field}`);
    }
    return {};
  },

  addNamedRange(book, { namedRange }, core) {
    if (book.state.namedRanges.some((r) => r.name === namedRange.name)) {
      throw badRequest(`A named range with name "${namedRange.name}" already exists`);
    }
    book.sheet(namedRange.range.sheetId ?? 0);
    const added = {
      ...namedRange,
      namedRangeId: namedRange.namedRangeId ?? core.chance.id('named', 12),
    };
    book.changeState();
    book.state.namedRanges.push(added);
    return { addNamedRange: { namedRange: added } };
  },
};

function checkTitle(book: Book, title: string, self?: SheetState): void {
  if (title === '' || title.length > 100) throw badRequest(`Invalid sheet name: ${title}`);
  const taken = book.state.sheets.some(
    (s) => s !== self && s.title.toLowerCase() === title.toLowerCase(),
  );
  if (taken) {
    throw badRequest(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

function resize(book: Book, sheet: SheetState, rows: number, columns: number): void {
  if (rows < 1 || columns < 1)
    throw badRequest('A sheet must have at least one row and one column');
  checkGrid(book, rows * columns - sheet.rowCount * sheet.columnCount, columns);
  book.changeState();
  sheet.rowCount = rows;
  sheet.columnCount = columns;
  if (book.rows(sheet.sheetId).length > rows) {
    book.replaceRows(sheet.sheetId, rows, (all) => {
      all.length = rows;
    });
  }
  if (book.rows(sheet.sheetId).some((row) => row.length > columns)) {
    book.replaceRows(sheet.sheetId, 0, (all) => {
      for (const row of all) row.length = Math.min(row.length, columns);
    });
  }
}
