import type DocxtemplaterType from 'docxtemplater';
import type PizZipType from 'pizzip';
import { fieldsOf, type TemplateKind, tagKey } from '../core/petition/template-kind.ts';
import { type TemplateFault, templateProblem } from './template-problem.ts';

/** A filled document, or the sentence that tells the office what to repair in its template. */
export type Filled =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };

/** esbuild keeps a `require` inside a function lazy: 280 kB are evaluated only for a petition. */
declare function require(name: 'docxtemplater'): typeof DocxtemplaterType;
declare function require(name: 'pizzip'): typeof PizZipType;

const body = 'word/document.xml';
/** What fits in the widest column of the annex: a line, and half a page. */
const charactersInLine = 38;
const longCell = 18 * charactersInLine;

/**
 * Fills a template of the office (.docx; signed bytes, as Apps Script gives them, are fine).
 * One pass: a value that holds "{{…}}" stays text. The same input gives the same bytes. A damaged
 * template, or a tag that is unknown, misplaced or not closed, is answered with a sentence that
 * names it and its place.
 */
export function fillTemplate(
  template: Uint8Array | readonly number[],
  kind: TemplateKind,
  data: Readonly<Record<string, unknown>>,
): Filled {
  const PizZip = require('pizzip');
  const Docxtemplater = require('docxtemplater');
  const misplaced: TemplateFault[] = [];
  let textOf = (_file: string) => '';
  try {
    const zip = new PizZip(Uint8Array.from(template, (byte) => byte & 255));
    // The text as the office wrote it: rendering replaces the files.
    const files = { ...zip.files };
    textOf = (file) => plainText(files[file]?.asText() ?? '');
    const document = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      parser: parserOf(kind),
      nullGetter(part) {
        misplaced.push({ id: 'misplaced_tag', tag: part.value, offset: part.offset });
        return '';
      },
    });
    document.render(data);
    if (misplaced.length > 0)
      return { ok: false, problem: templateProblem(kind.name, misplaced, textOf) };
    const text = zip.file(body)?.asText() ?? '';
    zip.file(body, text.replace(/<w:tr[ >][\s\S]*?<\/w:tr>/g, splitIfLong));
    for (const entry of Object.values(zip.files)) entry.date = new Date(2021, 0, 1);
    return { ok: true, bytes: zip.generate({ type: 'uint8array', compression: 'DEFLATE' }) };
  } catch (error) {
    return { ok: false, problem: templateProblem(kind.name, faultsIn(error), textOf) };
  }
}

/**
 * Refuses unknown tags when the template is read, and those that would take a value for markup
 * ("{{@…}}"); looks only at a value's own fields.
 */
function parserOf(kind: TemplateKind) {
  const fields = fieldsOf(kind);
  return (tag: string, meta?: { readonly tag: { readonly module?: string } }) => {
    const field = tag === '.' ? tag : fields.get(tagKey(tag));
    if (field === undefined || meta?.tag.module === 'rawxml') throw new Error(`unknown tag ${tag}`);
    return {
      get(scope: unknown): unknown {
        if (field === '.') return typeof scope === 'string' ? unixLines(scope) : undefined;
        if (typeof scope !== 'object' || scope === null) return undefined;
        const value: unknown = Object.entries(scope).find(([name]) => name === field)?.[1];
        return typeof value === 'string' ? unixLines(value) : value;
      },
    };
  };
}

/** A row of the annex stays whole, unless it takes half a page and would leave as much empty. */
function splitIfLong(row: string): string {
  const long = row.split('</w:tc>').some((cell) => {
    const breaks = cell.split(/<w:br\/>|<\/w:p>/).length;
    return plainText(cell).length + breaks * (charactersInLine / 2) > longCell;
  });
  return long ? row.replace(/<w:cantSplit(?: [^>]*)?\/>/, '') : row;
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** The joined text that docxtemplater's offsets point into, readable again. */
function plainText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

/** docxtemplater throws one error, or one that holds several. */
function faultsIn(error: unknown): readonly TemplateFault[] {
  const { properties } = error as { properties?: Record<string, unknown> };
  if (properties === undefined) return [];
  if (Array.isArray(properties.errors)) return properties.errors.flatMap(faultsIn);
  const { id, xtag, openingtag, offset, file } = properties;
  const start: unknown = Array.isArray(offset) ? offset[0] : offset;
  return [
    {
      id: String(id),
      tag: String(xtag ?? openingtag ?? ''),
      offset: typeof start === 'number' ? start : undefined,
      file: typeof file === 'string' ? file : undefined,
    },
  ];
}
