import type { Random } from './random.ts';

/** A mobile number that nobody has: 09xx 000 xxx. Ten digits. */
export function mobile(random: Random): string {
  const prefix = `09${random.int(0, 8)}${random.int(0, 9)}`;
  return `${prefix}000${String(random.int(1, 999)).padStart(3, '0')}`;
}

/** The number of before 2018 that some still write down: 01xx 000 xxxx. */
export function oldMobile(random: Random): string {
  const prefix = random.pick(['0120', '0121', '0123', '0127', '0165', '0168', '0169']);
  return `${prefix}000${String(random.int(1, 9999)).padStart(4, '0')}`;
}

/** The number as one person or another types it. */
export function typedPhone(digits: string, random: Random): string {
  const [a, b, c] = [digits.slice(0, 4), digits.slice(4, 7), digits.slice(7)];
  return random.weighted([
    [digits, 50],
    [`${a} ${b} ${c}`, 18],
    [`${a}.${b}.${c}`, 18],
    [`${a}-${b}-${c}`, 4],
    [`+84 ${a.slice(1)} ${b} ${c}`, 4],
    [`84${digits.slice(1)}`, 3],
    // A spreadsheet ate the 0; an old number would not be one any more.
    [digits.length === 10 ? digits.slice(1) : digits, 3],
  ]);
}

/** A slip that cannot be guessed away. */
export function wrongPhone(digits: string, random: Random): string {
  return random.pick([
    digits.slice(0, -1),
    digits.slice(0, -2),
    `${digits}0`,
    digits.replace('0', 'o'),
    `${digits.slice(0, 7)}xxx`,
    'không nhớ',
  ]);
}
