/** An element of an XML file; text lies in `#text` children. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Open extends Element {
  readonly children: Element[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

/** Reads well-formed XML without a document type, as Office writes it. */
export function parseXml(xml: string): Element {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [root];
  for (const [, cdata, close, name, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (cdata !== undefined || text !== undefined) {
      parent.children.push({ ...BARE, text: cdata ?? decoded(text ?? '') });
    } else if (name !== undefined && close === '') {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (empty === '') open.push(element);
    } else if (close === '/' && open.length > 1) {
      open.pop();
    }
  }
  return root;
}

const BARE: Element = { name: '#text', attributes: new Map(), children: [], text: '' };

/** The first child of this name, along a path of names. */
export function child(
  element: Element | undefined,
  ...path: readonly string[]
): Element | undefined {
  let at = element;
  for (const name of path) at = at?.children.find((c) => c.name === name);
  return at;
}

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((c) => c.name === name) ?? [];

/** The attribute `w:val`, by which WordprocessingML says nearly everything. */
export const valOf = (element: Element | undefined, name = 'w:val'): string | undefined =>
  element?.attributes.get(name);

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', a, b]) => [
      name,
      decoded(a ?? b ?? ''),
    ]),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
