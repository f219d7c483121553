import type { Core } from '../core.ts';
import { written } from '../drive/file.ts';
import { mayEdit } from '../drive/visible.ts';
import { a1Of, placeOf } from './a1.ts';
import type { Book, Cell, SheetState } from './book.ts';
import { entered } from './entry.ts';
import { boxOf, holds } from './grid.ts';
import { checkLength, growTo } from './limits.ts';
import { choicesOf } from './read-model.ts';
import { patternAt, plainValue, shownCell } from './show.ts';

export type Typed = { readonly ok: true } | { readonly ok: false; readonly message: string };

const no = (message: string): Typed => ({ ok: false, message });

/**
 * A person types into a cell: Sheets interprets the text, checks the validation and the protected
 * ranges, and refuses in the author's words.
 */
export function typeInto(core: Core, id: string, a1: string, text: string, as: string): Typed {
  const book = core.books.get(id);
  const { sheet, row, column } = placeOf(book, a1);
  if (!mayEdit(core, id, as)) return no('You need permission to edit this file.');
  if (isProtected(core, sheet, row, column, as)) {
    return no(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  checkLength(text);
  const cell = entered(text, book.state.locale, patternAt(sheet, row, column) === '@');
  const refused = refusedBy(book, sheet, row, column, cell);
  if (refused !== undefined) return no(refused);
  book.setCell(sheet.sheetId, row, column, cell);
  written(core, id);
  return { ok: true };
}

/** A refusal within a paste: undoes what was pasted before it. */
export class PasteRefused extends Error {}

/**
 * A person pastes a block of texts, read as typed ones; the grid grows with it. Nothing is pasted
 * when one cell refuses.
 * @throws PasteRefused naming the cell
 */
export function pasteInto(
  core: Core,
  id: string,
  a1: string,
  rows: readonly (readonly string[])[],
  as: string,
): void {
  const book = core.books.get(id);
  const { sheet, row, column } = placeOf(book, a1);
  if (!mayEdit(core, id, as)) throw new PasteRefused('You need permission to edit this file.');
  growTo(book, sheet, row + rows.length, column + Math.max(1, ...rows.map((r) => r.length)));
  rows.forEach((texts, r) => {
    texts.forEach((text, c) => {
      const cell = a1Of(sheet, {
        row: row + r,
        column: column + c,
        rowEnd: row + r + 1,
        columnEnd: column + c + 1,
      });
      const typed = typeInto(core, id, cell, text, as);
      if (!typed.ok) throw new PasteRefused(`${cell}: ${typed.message}`);
    });
  });
}

/** Whether a protected range keeps somebody from changing a cell; the owner always may. */
function isProtected(
  core: Core,
  sheet: SheetState,
  row: number,
  column: number,
  as: string,
): boolean {
  if (as.toLowerCase() === core.owner().toLowerCase()) return false;
  return sheet.protections.some(
    (p) =>
      !p.warningOnly &&
      holds(boxOf(p.range), row, column) &&
      !(p.unprotectedRanges ?? []).some((r) => holds(boxOf(r), row, column)) &&
      !(p.editors?.users ?? []).some((user) => user.toLowerCase() === as.toLowerCase()),
  );
}

/** The validation rule on a cell, the last one laid there. */
export function ruleAt(sheet: SheetState, row: number, column: number) {
  return sheet.validations.findLast((v) => holds(boxOf(v.range), row, column))?.rule ?? undefined;
}

function refusedBy(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  cell: Cell,
): string | undefined {
  const rule = ruleAt(sheet, row, column);
  if (!rule?.strict || cell === null) return undefined;
  const { type } = rule.condition;
  const values = (rule.condition.values ?? []).map((v) => v.userEnteredValue ?? '');
  const shown = shownCell(book, sheet, row, column, cell);
  const value = plainValue(cell);
  const number = (text: string | undefined): number => {
    const parsed = entered(text ?? '', book.state.locale, false);
    return Number(plainValue(parsed));
  };
  const isDate = typeof cell === 'object' && /[dy]/.test(cell.p ?? '');
  const isNumber = typeof value === 'number';
  let ok: boolean;
  switch (type) {
    case 'ONE_OF_LIST':
    case 'ONE_OF_RANGE':
      ok = choicesOf(book, rule)?.includes(shown) ?? false;
      break;
    case 'BOOLEAN':
      ok = values.length > 0 ? values.includes(shown) : typeof value === 'boolean';
      break;
    case 'DATE_IS_VALID':
      ok = isDate;
      break;
    case 'DATE_BETWEEN':
      ok = isDate && isNumber && value >= number(values[0]) && value <= number(values[1]);
      break;
    case 'NUMBER_BETWEEN':
      ok = isNumber && value >= number(values[0]) && value <= number(values[1]);
      break;
    case 'NUMBER_GREATER':
      ok = isNumber && value > number(values[0]);
      break;
    case 'NUMBER_GREATER_THAN_EQ':
      ok = isNumber && value >= number(values[0]);
      break;
    case 'NUMBER_LESS':
      ok = isNumber && value < number(values[0]);
      break;
    case 'NUMBER_LESS_THAN_EQ':
      ok = isNumber && value <= number(values[0]);
      break;
    case 'TEXT_CONTAINS':
      ok = shown.includes(values[0] ?? '');
      break;
    case 'TEXT_IS_EMAIL':
      ok = /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(shown);
      break;
    default:
      throw new Error(`the validation ${type} is not implemented by the local workspace`);
  }
  if (ok) return undefined;
  return (
    rule.inputMessage ?? 'The data you entered violates the data validation rules set on this cell.'
  );
}
