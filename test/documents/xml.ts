/** An element with its children; text is left out. */
export interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: Element[];
}

/** Reads XML strictly: every element is closed by its own name. @throws Error where one is not */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: '', children: [] };
  const open = [root];
  const text = xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '');
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) throw new Error('a bare &');
  for (const [tag, close, name = '', attributes = '', empty] of text.matchAll(
    /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<[^>]*/g,
  )) {
    if (name === '') throw new Error(`no tag: ${tag}`);
    if (close === '/') {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>`);
      continue;
    }
    const element: Element = { name, attributes, children: [] };
    open[open.length - 1]?.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const [first, ...others] = root.children;
  if (open.length !== 1 || first === undefined || others.length > 0) {
    throw new Error('not one element');
  }
  return first;
}

/** An element and all that are inside it. */
export function* every(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* every(child);
}
