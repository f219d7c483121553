const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const BILLION = 1_000_000_000;

/** Numbers below 10 with a leading 0, as documents write counts and days: 5 → "05". */
export function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/**
 * A count or an amount in Vietnamese words: 21 → "hai mươi mốt". Whole numbers from 0 to
 * Number.MAX_SAFE_INTEGER; throws a RangeError on others.
 */
export function countInWords(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`not a count: ${n}`);
  return n === 0 ? 'không' : words(n, false).join(' ');
}

/** `inside`: something was read before it, so that missing hundreds are read ("không trăm"). */
function words(n: number, inside: boolean): string[] {
  // Above a billion the billions are counted like a number of their own: "một nghìn hai trăm tỷ".
  if (n >= BILLION) {
    return [...words(Math.floor(n / BILLION), inside), 'tỷ', ...words(n % BILLION, true)];
  }
  const read: string[] = [];
  for (const [size, name] of [
    [1_000_000, ['triệu']],
    [1_000, ['nghìn']],
    [1, []],
  ] as const) {
    const group = Math.floor(n / size) % 1_000;
    if (group > 0) read.push(...threeDigits(group, inside || read.length > 0), ...name);
  }
  return read;
}

function threeDigits(n: number, inside: boolean): string[] {
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor(n / 10) % 10;
  const ones = n % 10;
  const head = hundreds > 0 || inside ? [digit(hundreds), 'trăm'] : [];
  if (tens === 0)
    return ones === 0 ? head : [...head, ...(head.length > 0 ? ['linh'] : []), digit(ones)];
  return [...head, ...(tens === 1 ? ['mười'] : [digit(tens), 'mươi']), ...afterTens(tens, ones)];
}

function afterTens(tens: number, ones: number): string[] {
  if (ones === 0) return [];
  if (ones === 1 && tens > 1) return ['mốt'];
  return [ones === 5 ? 'lăm' : digit(ones)];
}

function digit(n: number): string {
  return DIGITS[n] ?? '';
}
