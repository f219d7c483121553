import { codeOf } from '#core/submission/code.ts';

/**
 * The tracking code that somebody typed, dictated or pasted: alone, in a sentence, or in the link
 * of a receipt; with O for 0 and l for 1; and through a keyboard that made Vietnamese letters of it.
 * Undefined where there is none that its check character agrees with.
 */
export function typedCode(text: string): string | undefined {
  for (const reading of readingsOf(text)) {
    const code = codeOf(reading);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Whether a Vietnamese keyboard changed what was typed. */
export const hasMarks = (text: string): boolean => /[\u0300-\u036fđĐ]/.test(text.normalize('NFD'));

const GROUPS = /[0-9A-Z]{4}(?:[\s-]?[0-9A-Z]{4}){3}/gi;

function readingsOf(text: string): readonly string[] {
  const bare = text.slice(text.indexOf('#') + 1).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return [bare, ...(text.match(GROUPS) ?? []), keysOf(bare, telex), keysOf(bare, vni)];
}

/** The key for each mark, in the order of: breve and horn, tones. */
interface Keyboard {
  readonly circumflex: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly d: string;
}

/** "AA" was typed for Â, "DD" for Đ, "AS" for Á. */
const telex: Keyboard = {
  circumflex: '',
  d: 'DD',
  marks: {
    '\u0306': 'W',
    '\u031b': 'W',
    '\u0301': 'S',
    '\u0300': 'F',
    '\u0309': 'R',
    '\u0303': 'X',
    '\u0323': 'J',
  },
};

/** "A6" was typed for Â, "D9" for Đ, "A1" for Á. */
const vni: Keyboard = {
  circumflex: '6',
  d: 'D9',
  marks: {
    '\u0306': '8',
    '\u031b': '7',
    '\u0301': '1',
    '\u0300': '2',
    '\u0309': '3',
    '\u0303': '4',
    '\u0323': '5',
  },
};

/** The keys behind Vietnamese letters: shapes were typed before tones. */
function keysOf(text: string, { circumflex, marks, d }: Keyboard): string {
  return text
    .normalize('NFD')
    .toUpperCase()
    .replace(/Đ/g, d)
    .replace(/(\P{M})(\p{M}+)/gu, (_, letter: string, own: string) => {
      // No code has a U: the key W alone makes Ư.
      const base = letter === 'U' ? '' : letter;
      const hat = own.includes('\u0302') ? circumflex || letter : '';
      return (
        base +
        hat +
        Object.keys(marks)
          .map((mark) => (own.includes(mark) ? marks[mark] : ''))
          .join('')
      );
    });
}
