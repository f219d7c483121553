import { canonical } from '../text/canonical.ts';

/** Crockford's base 32: without I, L, O (read as 1, 1, 0) and U. A character's value is its place. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_LENGTH = 15;
const FORM = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** One step up among the powers of α in GF(32), whose primitive polynomial is x⁵ + x² + 1. */
function timesAlpha(value: number): number {
  const shifted = value << 1;
  return shifted & 0b100000 ? shifted ^ 0b100101 : shifted;
}

/**
 * The check character of 15 characters: Σ αⁱ⁺¹·xᵢ. All 16 places weigh differently (the check
 * itself weighs α⁰), so every wrong character and every swap of two characters is seen.
 */
function checkOf(data: string): string {
  // Horner's rule, from the last character to the first.
  const sum = [...data].reduceRight((sum, char) => timesAlpha(sum ^ ALPHABET.indexOf(char)), 0);
  return ALPHABET.charAt(sum);
}

/**
 * The tracking code in a text: 16 characters, without hyphens. Forgives lower case, spaces and
 * hyphens, O for 0, I and L for 1. Undefined where it is damaged or no code at all.
 */
export function codeOf(text: string): string | undefined {
  const code = canonical(text)
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const whole = FORM.test(code) && checkOf(code.slice(0, DATA_LENGTH)) === code.slice(DATA_LENGTH);
  return whole ? code : undefined;
}

/**
 * The code made of the first 75 bits of at least 10 random or HMAC bytes. Bytes may be signed, as
 * Apps Script gives them. Throws a RangeError when there are fewer.
 */
export function codeFromBytes(bytes: readonly number[]): string {
  if (bytes.length < 10) throw new RangeError('a code needs 10 bytes');
  const bits = bytes.map((byte) => (byte & 0xff).toString(2).padStart(8, '0')).join('');
  const fives = Array.from({ length: DATA_LENGTH }, (_, i) => bits.slice(5 * i, 5 * i + 5));
  const data = fives.map((five) => ALPHABET.charAt(Number.parseInt(five, 2))).join('');
  return data + checkOf(data);
}

/** How people read a code: XXXX-XXXX-XXXX-XXXX. */
export function showCode(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-');
}
