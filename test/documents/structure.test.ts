import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { filled, kinds, partsOf, templateOf } from './filled.ts';
import { departures } from './schema.ts';
import { every, parseXml } from './xml.ts';

const mm = (twentieths: number) => (twentieths * 25.4) / 1440;
const numbers = (attributes: string) =>
  Object.fromEntries(
    [...attributes.matchAll(/w:(\w+)="(\d+)"/g)].map(([, name, value]) => [name, Number(value)]),
  );

describe.each(kinds)('the %s', (kind) => {
  test.each([
    ['template', async () => templateOf(kind)],
    ['document of 12 initiatives', () => filled(kind, 12)],
  ])('as a %s is what the schema of .docx asks', async (_, made) => {
    const parts = partsOf(await made());
    for (const [name, xml] of parts) {
      if (!name.startsWith('word/')) continue;
      expect(departures(parseXml(xml)), name).toEqual([]);
    }
    for (const [name, xml] of parts) expect(() => parseXml(xml), name).not.toThrow();
  });

  test('names only parts that it has, and all of them by their type', async () => {
    const parts = partsOf(await filled(kind, 3));
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const [name, xml] of parts) {
      if (name.startsWith('word/') && name.endsWith('.xml')) {
        expect(types, name).toContain(`PartName="/${name}"`);
      }
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/g)) {
        expect(parts.has(target.startsWith('/') ? target.slice(1) : folder + target), target).toBe(
          true,
        );
      }
    }
  });

  test('has the margins of NĐ 30/2020 on every upright sheet of A4', async () => {
    const document = parseXml(partsOf(await filled(kind, 3)).get('word/document.xml') ?? '');
    const sections = [...every(document)].filter(({ name }) => name === 'w:sectPr');
    expect(sections.length).toBeGreaterThan(0);
    for (const { children } of sections) {
      const of = (name: string) =>
        numbers(children.find((child) => child.name === name)?.attributes ?? '');
      const { w = 0, h = 0 } = of('w:pgSz');
      if (Math.round(mm(w)) !== 210 || Math.round(mm(h)) !== 297) continue;
      const margins = of('w:pgMar');
      for (const [side, from, to] of [
        ['top', 20, 25],
        ['bottom', 20, 25],
        ['left', 30, 35],
        ['right', 15, 20],
      ] as const) {
        expect(mm(margins[side] ?? 0), side).toBeGreaterThan(from - 0.05);
        expect(mm(margins[side] ?? 0), side).toBeLessThan(to + 0.05);
      }
    }
  });

  test('keeps its rows whole and what is signed together', async () => {
    const xml = partsOf(await filled(kind, 4)).get('word/document.xml') ?? '';
    const lists = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter((table) =>
      table.includes('<w:tblHeader/>'),
    );
    expect(lists.length).toBeGreaterThan(0);
    for (const table of lists) {
      const rows = table.split('<w:tr>').slice(1);
      expect(rows[0]).toContain('<w:tblHeader/>');
      const last = rows[rows.length - 1] ?? '';
      expect(last.split('<w:p>').length).toBe(last.split('<w:keepNext/>').length);
    }
  });
});

test('a section that an editor let end with the tag of a repetition stays a section', async () => {
  const zip = new PizZip(templateOf('thanks'));
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  const [section = ''] = /<w:sectPr>.*?<\/w:sectPr>/.exec(xml) ?? [];
  const joined = xml
    .replace(section, '')
    .replace(/<w:pPr>(?=(?:(?!<w:pPr>).)*\{\{\/Thư cảm ơn)/, (begin) => `${begin}${section}`);
  zip.file('word/document.xml', joined);
  const document = await filled('thanks', 3, zip.generate({ type: 'uint8array' }));
  const sheets = (partsOf(document).get('word/document.xml') ?? '').match(/<w:pgSz [^>]*>/g);
  expect(sheets).toEqual(xml.match(/<w:pgSz [^>]*>/g));
  expect(sheets).toHaveLength(2);
});
