/** Markup that is safe to send; only `html` and `styleSheet` make it. */
export interface Html {
  readonly markup: string;
}

export type Piece = Html | string | number | false | undefined | readonly Piece[];

/** The one way to markup: every text put into it is escaped, also inside quoted attributes. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let markup = parts[0] ?? '';
  pieces.forEach((piece, i) => {
    markup += markupOf(piece) + (parts[i + 1] ?? '');
  });
  return { markup };
}

/** Text with its line breaks kept. */
export const lines = (text: string): readonly Piece[] =>
  text.split(/\r\n?|\n/).map((line, i) => (i === 0 ? line : html`<br>${line}`));

function markupOf(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'markup' in piece ? piece.markup : piece.map(markupOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\ufffd',
};

/** The text as HTML shows it; NUL, which HTML can't hold, as the replacement character. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"'\0]/g, (c) => ENTITIES[c] ?? '');

/** Declarations that only one page needs; the page's policy forbids style attributes. */
export interface Styles {
  /** The class that carries these declarations, the same for the same ones. */
  of(declarations: string): string;
  /** The class of everything that is printed on sheets of this size and with these margins. */
  sheet(size: string, margin: string): string;
  css(): string;
}

/** Refuses what could leave the declaration: values come from files of other people. */
export function newStyles(): Styles {
  const classes = new Map<string, string>();
  const sheets: string[] = [];
  const checked = (declarations: string): void => {
    if (/[<>{}\\"'@]/.test(declarations)) throw new Error(`not a style: ${declarations}`);
  };
  return {
    of(declarations) {
      checked(declarations);
      const known = classes.get(declarations);
      if (known) return known;
      const name = `s${classes.size}`;
      classes.set(declarations, name);
      return name;
    },
    sheet(size, margin) {
      checked(size + margin);
      const name = `p${sheets.length}`;
      // With a script every page is laid out whole; without one the printer breaks the pages.
      sheets.push(
        `.${name}{page:${name}}`,
        `@page ${name}{size:${size};margin:0}`,
        `@media (scripting:none){@page ${name}{margin:${margin}}}`,
      );
      return name;
    },
    css: () =>
      [...classes]
        .map(([declarations, name]) => `.${name}{${declarations}}`)
        .concat(sheets)
        .join('\n'),
  };
}
