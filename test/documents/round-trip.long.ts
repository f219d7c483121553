import { beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../google/filled-document.ts';
import { filled, kinds, partsOf, templateOf } from './filled.ts';
import { abroad, lacking } from './pdf.ts';
import { parseXml } from './xml.ts';

const missing = lacking();

test(`documents are ${missing === '' ? 'sent abroad' : `NOT SENT ABROAD on this machine: it lacks ${missing}`}`, () => {
  if (missing !== '') console.warn(`No document was sent abroad: this machine lacks ${missing}.`);
});

const words = (docx: Uint8Array) =>
  textOf(docx)
    .split(/\s+/)
    .filter((word) => word !== '');

/** LibreOffice is started twice for all of them: a start takes longer than a document. */
let back: readonly Uint8Array[] = [];
beforeAll(async () => {
  if (missing !== '') return;
  const documents = await Promise.all(kinds.map((kind) => filled(kind, 5)));
  back = abroad([...kinds.map(templateOf), ...documents]);
});

describe.skipIf(missing !== '').each(kinds.map((kind, at) => [kind, at] as const))(
  'after another program saved it, the %s',
  (kind, at) => {
    test('can still be filled, where it is a template', async () => {
      const document = await filled(kind, 5, back[at]);
      expect(words(document)).toEqual(words(await filled(kind, 5)));
      const xml = partsOf(document).get('word/document.xml') ?? '';
      expect(() => parseXml(xml)).not.toThrow();
      expect(xml).toContain('<w:tblHeader');
      const lying = (document: string) => document.split('w:orient="landscape"').length;
      expect(lying(xml)).toBe(lying(partsOf(templateOf(kind)).get('word/document.xml') ?? ''));
      const numbered = (docx: Uint8Array) =>
        [...partsOf(docx)].some(
          ([name, part]) => /header\d*\.xml$/.test(name) && part.includes('PAGE'),
        );
      expect(numbered(document)).toBe(numbered(templateOf(kind)));
    });

    test('says the same, where it is filled', async () => {
      const document = back[kinds.length + at] ?? new Uint8Array();
      expect(words(document)).toEqual(words(await filled(kind, 5)));
    });
  },
);
