import { unaccented } from '#core/text/canonical.ts';

/** Crockford's base 32; a character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_LENGTH = 5;
/** In a printed code nobody has to tell 0 from O, or 1 from I and L. */
const FORM = /^[2-9A-HJKMNP-TV-Z]{6}$/;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * The weights 1 to 5 differ and 31 is prime: every wrong character and every swap of two is seen
 * (the values 2 to 31 never differ by 31).
 */
function checkOf(data: string): string {
  const sum = [...data].reduce((sum, char, at) => sum + (at + 1) * ALPHABET.indexOf(char), 0);
  return ALPHABET.charAt(sum % 31);
}

function codeAt(id: string, attempt: number): string {
  const hash = hashOf(`${attempt}:${id}`);
  const data = Array.from({ length: DATA_LENGTH }, (_, at) =>
    ALPHABET.charAt((hash >>> (5 * at)) & 31),
  ).join('');
  return data + checkOf(data);
}

/**
 * The short codes of unions, by id: six characters, the last one a check. A code follows from the
 * id alone, so that a printed poster stays true when unions are added behind it; the first in the
 * list keeps its code where two would have the same.
 */
export function unionCodes(ids: readonly string[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    if (codes.has(id)) continue;
    let attempt = 0;
    let code = codeAt(id, attempt);
    while (!FORM.test(code) || taken.has(code)) {
      attempt += 1;
      code = codeAt(id, attempt);
    }
    codes.set(id, code);
    taken.add(code);
  }
  return codes;
}

/** "k7m 2qx" → "K7M2QX"; undefined where a character is wrong or missing. */
export function unionCodeOf(typed: string): string | undefined {
  const code = unaccented(typed).toUpperCase().replace(/[\s-]/g, '');
  return FORM.test(code) && checkOf(code.slice(0, DATA_LENGTH)) === code.charAt(DATA_LENGTH)
    ? code
    : undefined;
}

/** As people read it aloud: "K7M-2QX". */
export const showUnionCode = (code: string): string => `${code.slice(0, 3)}-${code.slice(3)}`;

/** As an address has it: phones write addresses in small letters. */
export const codeInAddress = (code: string): string => code.toLowerCase();
