import { cleanLine } from '../text/canonical.ts';

export type Phone =
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly typed: string }
  /** `national`: digits with the leading 0. `converted`: an 11-digit number of before 2018. */
  | { readonly kind: 'valid'; readonly national: string; readonly converted: boolean };

/** The national numbering plan, without the leading 0: mobile, then landline (area code, 7 or 8 digits). */
const MOBILE = /^(?:3\d|5[1689]|52[238]|559|70|7[6-9]|8[1-8]|89[6-9]|9[0-8]|99[013-9])\d*$/;
const LANDLINE =
  /^2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d*$/;

/** Mobile prefixes given up in 2018 and what took their place; the last seven digits stayed. */
const CONVERTED: ReadonlyMap<string, string> = new Map([
  ['0120', '070'],
  ['0121', '079'],
  ['0122', '077'],
  ['0123', '083'],
  ['0124', '084'],
  ['0125', '085'],
  ['0126', '076'],
  ['0127', '081'],
  ['0128', '078'],
  ['0129', '082'],
  ['0162', '032'],
  ['0163', '033'],
  ['0164', '034'],
  ['0165', '035'],
  ['0166', '036'],
  ['0167', '037'],
  ['0168', '038'],
  ['0169', '039'],
  ['0186', '056'],
  ['0188', '058'],
  ['0199', '059'],
]);

/**
 * A Vietnamese telephone number as people type it. Mobile and landline numbers are a person's;
 * service numbers (1800, 1900, short ones) are not.
 */
export function phoneOf(text: string): Phone {
  const typed = cleanLine(text);
  if (typed === '') return { kind: 'missing' };
  const dialled = nationalDigits(typed.normalize('NFKC'));
  if (dialled === undefined) return { kind: 'invalid', typed };
  const current = CONVERTED.get(dialled.slice(0, 4));
  const converted = current !== undefined;
  const national = converted ? current + dialled.slice(4) : dialled;
  return isPersonal(national) ? { kind: 'valid', national, converted } : { kind: 'invalid', typed };
}

/** Digits with a leading 0 where the text is some way to write a number. */
function nationalDigits(text: string): string | undefined {
  // A letter ("o981…") is a slip that must be asked about, not guessed.
  if (!/^\+?[\d\s().\-‐‒–—/]+$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (text.startsWith('+')) return digits.startsWith('84') ? withZero(digits.slice(2)) : undefined;
  if (digits.startsWith('0084')) return withZero(digits.slice(4));
  // Nine digits that begin with 84 are a mobile number without its 0.
  if (digits.startsWith('84') && digits.length >= 11) return withZero(digits.slice(2));
  // A spreadsheet ate the 0.
  return /^[235789]/.test(digits) ? `0${digits}` : digits;
}

function withZero(digits: string): string {
  return digits.startsWith('0') ? digits : `0${digits}`;
}

function isPersonal(national: string): boolean {
  if (!national.startsWith('0')) return false;
  const number = national.slice(1);
  if (number.length === 9) return MOBILE.test(number);
  return number.length === 10 && LANDLINE.test(number);
}
