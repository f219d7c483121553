import { canonical } from './canonical.ts';

// Own weights: whether Apps Script's collation knows Vietnamese is not certain.
const LETTERS = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
/** huyền, hỏi, ngã, sắc, nặng; a syllable without a tone (ngang) comes before them. */
const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
/** breve, circumflex, horn: they make another letter. */
const SHAPES = '\u0306\u0302\u031B';

/** Letters first, then tones: "tram" < "trâm" < "trân", and "an" < "àn" < "ản" < "ãn" < "án" < "ạn". */
interface Key {
  readonly letters: string;
  readonly tones: string;
}

function keyOf(text: string): Key {
  let letters = '';
  let tones = '';
  // NFD puts the dot below before a breve or circumflex: each letter is taken with all its marks.
  for (const [, base = '', marks = ''] of canonical(text)
    .normalize('NFD')
    .matchAll(/(\P{M})(\p{M}*)/gu)) {
    const shape = [...marks].filter((mark) => SHAPES.includes(mark)).join('');
    const tone = [...marks].filter((mark) => !SHAPES.includes(mark))[0];
    const place = LETTERS.indexOf((base + shape).normalize('NFC'));
    // Spaces, signs and digits (below 0x7F) come before the letters, other scripts after them.
    letters += place < 0 ? base : String.fromCharCode(0x80 + place);
    // 1: no tone; 2 to 6: the tones; 7: a mark that Vietnamese doesn't have.
    tones += tone === undefined ? 1 : TONES.includes(tone) ? TONES.indexOf(tone) + 2 : 7;
  }
  return { letters, tones };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Dictionary order of Vietnamese texts, for `sort`. 0 for texts that are canonically equal. */
export function compareVietnamese(a: string, b: string): number {
  const left = keyOf(a);
  const right = keyOf(b);
  return compare(left.letters, right.letters) || compare(left.tones, right.tones);
}

/** Order of people's full names in Vietnamese lists: given name (last), family name (first), the rest. */
export function comparePeople(a: string, b: string): number {
  const left = partsOf(a);
  const right = partsOf(b);
  return (
    compareVietnamese(left.given, right.given) ||
    compareVietnamese(left.family, right.family) ||
    compareVietnamese(left.middle, right.middle)
  );
}

function partsOf(fullName: string) {
  const names = canonical(fullName).split(' ');
  return {
    given: names[names.length - 1] ?? '',
    family: names.length > 1 ? (names[0] ?? '') : '',
    middle: names.slice(1, -1).join(' '),
  };
}
