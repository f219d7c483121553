import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Check } from './tree.ts';

/** Lists of other people's packages and the licence hold nobody's data. */
export const mayHoldPeople = (path: string): boolean =>
  !['package-lock.json', 'LICENSE'].includes(basename(path));

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** RFC 2606: nobody owns an address there. */
export const emails: Check = (_path, text) =>
  (text.match(EMAIL) ?? [])
    .filter((address) => /\.\p{L}{2,}$/u.test(address))
    .filter((address) => !/[@.]example\.org$/i.test(address))
    .map((address) => `${address} is not at example.org`);

const PHONE = /(?<![\p{L}\p{N}.+-])(?:\+84|0084|84|0)[ .-]?\d(?:[ .-]?\d){7,9}(?![\p{L}\p{N}])/gu;

/** Numbers of a Vietnamese mobile that are not of the kind 09xx 000 xxx, which nobody is given. */
export const phones: Check = (_path, text) =>
  (text.match(PHONE) ?? [])
    .map((typed) => typed.replace(/\D/g, '').replace(/^(0084|84)/, '0'))
    .filter((digits) => /^0([35789]\d{8}|1\d{9})$/.test(digits))
    .filter((digits) => !/000\d{3}$/.test(digits))
    .map((digits) => `${digits} may be somebody's`);

/** SHA-256 of what letter 57 says of real people: a name, a phone without its 0, an address. */
const letter = new Set([
  'f1e61580883150853500f155015e6698715c47898ddce7c64ef548c82f07a6d9',
  '71945b70084af77f1ee27b08788e509ce1f0bb49b230ed4c81cd19a3ba3d9684',
  '407a470d9242ccd5fb017cf4f7db127dad014ca4c4e24a8fded7b7128258594b',
]);

/** The letter's real people, however they are written. */
export const letterPeople: Check = (_path, text) => peopleOf(text, letter);

/** Where the text says something whose SHA-256 is known, without telling what. */
export function peopleOf(text: string, known: ReadonlySet<string>): readonly string[] {
  const said = new Set([...namesIn(text), ...numbersIn(text), ...addressesIn(text)]);
  return [...said].some((one) => known.has(sha256(one))) ? ['names a real person'] : [];
}

/** Every four words in a row, without accents and case. */
function namesIn(text: string): readonly string[] {
  const words = plain(text).match(/\p{L}+/gu) ?? [];
  return words.map((_word, at) =>
    words
      .slice(at, at + 4)
      .join(' ')
      .toLowerCase(),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
}

/** Every nine digits in a row, whatever separates them. */
function numbersIn(text: string): readonly string[] {
  const runs = (text.match(/\d(?:[ .-]?\d){8,}/g) ?? []).map((run) => run.replace(/\D/g, ''));
  return runs.flatMap((run) =>
    Array.from({ length: run.length - 8 }, (_, at) => run.slice(at, at + 9)),
  );
}

function addressesIn(text: string): readonly string[] {
  return (text.match(EMAIL) ?? []).map((address) => address.toLowerCase());
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
