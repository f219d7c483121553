import { badRequest } from '../api-error.ts';
import type { Book, Cell, SheetState } from './book.ts';
import { entered } from './entry.ts';
import { checkLength } from './limits.ts';
import { patternAt } from './show.ts';

/** RAW keeps a text as it is; USER_ENTERED reads it as if a person had typed it. */
type Input = 'RAW' | 'USER_ENTERED';

/** How written texts are to be read. @throws ApiError 400 without a choice */
export function inputOption(options: { readonly valueInputOption?: string }): Input {
  const option = options.valueInputOption;
  if (option === 'RAW' || option === 'USER_ENTERED') return option;
  throw badRequest("'valueInputOption' is required but not specified");
}

/** What a written value becomes in its cell. @throws ApiError 400 for what is no value */
export function cellOf(
  book: Book,
  sheet: SheetState,
  row: number,
  column: number,
  value: unknown,
  input: Input,
  where: string,
): Cell {
  if (typeof value === 'string') {
    checkLength(value);
    if (input === 'RAW') return value === '' ? null : value;
    return entered(value, book.state.locale, patternAt(sheet, row, column) === '@');
  }
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) {
    return value;
  }
  throw badRequest(`Invalid ${where}: ${Array.isArray(value) ? 'list_value' : 'struct_value'}`);
}
