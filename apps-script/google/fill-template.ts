import type DocxtemplaterType from 'docxtemplater';
import type PizZipType from 'pizzip';
import { fieldsOf, type TemplateKind, tagKey } from '../core/petition/template-kind.ts';
import { breakingWell, sectionsApart, withBraces } from './document-xml.ts';
import { lostPlaces, type TemplateFault, templateProblem } from './template-problem.ts';

/** A filled document, or the sentence that tells the office what to repair in its template. */
export type Filled =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: string };

/** esbuild keeps a `require` inside a function lazy: 280 kB are evaluated only for a petition. */
declare function require(name: 'docxtemplater'): typeof DocxtemplaterType;
declare function require(name: 'pizzip'): typeof PizZipType;

const body = 'word/document.xml';
/** The parts of a document that hold text. */
const textParts = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/**
 * Fills a template of the office (.docx; signed bytes, as Apps Script gives them, are fine).
 * One pass: a value that holds "{{…}}" stays text. The same input gives the same bytes. A damaged
 * template, or a tag that is unknown, misplaced, lost or not closed, is answered with a sentence
 * that names it and its place.
 */
export function fillTemplate(
  template: Uint8Array | readonly number[],
  kind: TemplateKind,
  data: Readonly<Record<string, unknown>>,
): Filled {
  const PizZip = require('pizzip');
  const Docxtemplater = require('docxtemplater');
  const misplaced: TemplateFault[] = [];
  const used = new Set<string>();
  const texts = new Map<string, string>();
  const refused = (faults: readonly TemplateFault[]): Filled => ({
    ok: false,
    problem: templateProblem(kind, faults, (file) => texts.get(file) ?? ''),
  });
  try {
    const zip = new PizZip(Uint8Array.from(template, (byte) => byte & 255));
    for (const name of Object.keys(zip.files).filter((each) => textParts.test(each))) {
      texts.set(name, sectionsApart(withBraces(zip.file(name)?.asText() ?? '')));
      zip.file(name, texts.get(name) ?? '');
    }
    const document = new Docxtemplater(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      parser: parserOf(kind, used),
      nullGetter(part) {
        misplaced.push({ id: 'misplaced_tag', tag: part.value, offset: part.offset });
        return '';
      },
    });
    document.render(data);
    const faults = [...misplaced, ...lostPlaces(kind, used)];
    if (faults.length > 0) return refused(faults);
    zip.file(body, breakingWell(zip.file(body)?.asText() ?? ''));
    // First again, or who looks only at the beginning of a file takes it for any zip.
    const { '[Content_Types].xml': first, ...others } = zip.files;
    if (first) zip.files = { '[Content_Types].xml': first, ...others };
    for (const entry of Object.values(zip.files)) entry.date = new Date(2021, 0, 1);
    return { ok: true, bytes: zip.generate({ type: 'uint8array', compression: 'DEFLATE' }) };
  } catch (error) {
    return refused(faultsIn(error));
  }
}

/**
 * Refuses unknown tags when the template is read, and those that would take a value for markup
 * ("{{@…}}"); looks only at a value's own fields, and notes which tags it met.
 */
function parserOf(kind: TemplateKind, used: Set<string>) {
  const fields = fieldsOf(kind);
  return (tag: string, meta?: { readonly tag: { readonly module?: string } }) => {
    const field = tag === '.' ? tag : fields.get(tagKey(tag));
    if (field === undefined || meta?.tag.module === 'rawxml') throw new Error(`unknown tag ${tag}`);
    used.add(tagKey(tag));
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

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
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
