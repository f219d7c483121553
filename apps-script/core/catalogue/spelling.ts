/**
 * How a union's name is read, so that all its usual spellings meet: the words in full become the
 * office's abbreviations, "LĐLĐ"/"CĐ"/"ngành" in front and "Việt Nam" behind fall away, and the
 * word for the kind of place is told apart from the name.
 */

const abbreviations: readonly (readonly [full: string, short: string])[] = [
  ['công đoàn cơ sở', 'cđcs'],
  ['liên đoàn lao động', 'lđlđ'],
  ['công đoàn', 'cđ'],
  ['thành phố', 'tp'],
  ['thị xã', 'tx'],
  ['việt nam', 'vn'],
  ['hồ chí minh', 'hcm'],
  ['khu công nghiệp', 'kcn'],
  ['phát triển nông thôn', 'ptnt'],
  ['nông nghiệp', 'nn'],
  ['giao thông vận tải', 'gtvt'],
];
const organisations = ['lđlđ', 'cđ', 'ngành'];
const country = 'vn';
const kindWords: readonly (readonly [word: string, kind: string])[] = [
  ['tỉnh', 'tinh'],
  ['tp', 'tp'],
  ['tx', 'tx'],
  ['huyện', 'huyen'],
  ['h', 'huyen'],
  ['quận', 'quan'],
  ['q', 'quan'],
];

/** A name taken apart: "LĐLĐ TP. Cao Lãnh" → kind "tp", core "cao lãnh". */
export interface Spelling {
  /** "" where no word for the kind of place stands in front. */
  readonly kind: string;
  readonly core: string;
  /** The same with the kind word left in the name: "Quan Sơn" is no "quận Sơn". */
  readonly whole: string;
}

export interface Reader {
  /** The words of a text, abbreviated; an apostrophe joins and every other sign separates. */
  words(text: string): readonly string[];
  spelling(words: readonly string[]): Spelling;
}

/**
 * A reader for texts under one folding (with accents or without), which its own words go through
 * too: when the first text is read, since most sweeps read none.
 */
export function readerOf(fold: (text: string) => string): Reader {
  let prepared: ReturnType<typeof prepare> | undefined;

  function prepare() {
    const shortOf = new Map(abbreviations.map(([full, short]) => [fold(full), fold(short)]));
    return {
      shortOf,
      fullForms: new RegExp(`(^| )(${[...shortOf.keys()].join('|')})(?![^ ])`, 'g'),
      leading: new Set(organisations.map(fold)),
      kinds: new Map(kindWords.map(([word, kind]) => [fold(word), kind])),
    };
  }

  function words(text: string): readonly string[] {
    prepared ??= prepare();
    const { shortOf, fullForms } = prepared;
    const line = fold(text)
      .replace(/'\s*/g, '')
      .replace(/&/g, ` ${fold('và')} `)
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .replace(/(^| )0+(?=\d)/g, '$1')
      .replace(
        fullForms,
        (_, before: string, full: string) => before + (shortOf.get(full) ?? full),
      );
    return line.split(' ').filter((word) => word !== '');
  }

  function spelling(all: readonly string[]): Spelling {
    prepared ??= prepare();
    const { leading, kinds } = prepared;
    const from = all.findIndex((word) => !leading.has(word));
    const to = all[all.length - 1] === country ? all.length - 1 : all.length;
    const named = from < 0 ? [] : all.slice(from, to);
    const kind = named.length > 1 ? kinds.get(named[0] ?? '') : undefined;
    const whole = named.join(' ');
    return { kind: kind ?? '', core: kind ? named.slice(1).join(' ') : whole, whole };
  }

  return { words, spelling };
}
