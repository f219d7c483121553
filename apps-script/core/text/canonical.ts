const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const SPACES = /[\t\p{Zs}]/gu;
/**
 * What no reader sees: zero-width and bidi characters, BOM, soft hyphen (all of them "default
 * ignorable"), annotation marks, halves of a surrogate pair.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cs}\uFFF9-\uFFFB]/gu;
const CONTROLS = /[^\P{Cc}\n]/gu;

/**
 * A text as it is stored: NFC, lines ended by \n, one space between words, nothing invisible.
 * Never fails; applied twice it changes nothing more.
 */
export function clean(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** `clean`, on one line. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\n+/g, ' ');
}

// The new style puts the tone of an open syllable on the last vowel (hoà, khoẻ, thuỷ). After q the
// u belongs to the consonant: "quý" has one spelling only. No look-behind: old iPhones lack it.
const NEW_STYLE = /(q?)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;

function oldStyle(whole: string, q: string, vowels: string): string {
  const [first = '', second = '', tone = ''] = [...vowels.normalize('NFD')];
  return q === '' ? (first + tone + second).normalize('NFC') : whole;
}

/**
 * The key under which two texts are the same to a Vietnamese reader: letter case, Unicode form,
 * invisible characters, look-alike Ð, style of quote and dash, place of the tone mark (hoà = hòa)
 * and white space make no difference. Only for comparing: show what the person typed.
 */
export function canonical(text: string): string {
  return clean(text)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[‐‒–—―−]/g, '-')
    .replace(NEW_STYLE, oldStyle)
    .replace(/\s+/g, ' ')
    .trim();
}

/** `canonical` without any mark: "Đồng Tháp" → "dong thap". For search and for forgiving matches. */
export function unaccented(text: string): string {
  return canonical(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .normalize('NFC');
}
