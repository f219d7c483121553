import { english } from './english.ts';

export type Language = 'vi' | 'en';

/** A sentence of the face in the reader's language; what fills its places keeps their order. */
export type Say = (parts: TemplateStringsArray, ...pieces: readonly (string | number)[]) => string;

/** A sentence that is said later, to whoever reads it. */
export type Sentence = (say: Say) => string;

/** Vietnamese stands in the code; English is looked up by it, places written as {}. */
export function sayIn(language: Language): Say {
  return (parts, ...pieces) => {
    const key = parts.join('{}');
    const template = (language === 'en' ? english[key] : undefined) ?? key;
    let next = 0;
    return template.replace(/\{\}/g, () => {
      const piece = pieces[next];
      next += 1;
      return String(piece ?? '');
    });
  };
}

/** The language a reader asked for: now by the address, before by the cookie; else Vietnamese. */
export function languageOf(asked: string | null, cookie: string | undefined): Language {
  const kept = /(?:^|;\s*)face-lang=(\w+)/.exec(cookie ?? '')?.[1];
  return (asked ?? kept) === 'en' ? 'en' : 'vi';
}
