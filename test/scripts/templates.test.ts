import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { templateKinds } from '#core/petition/documents.ts';
import { buildTemplates } from '../../scripts/templates.ts';

const committed = (name: string) =>
  readFileSync(new URL(`../../apps-script/templates/${name}`, import.meta.url));

const documentOf = (name: string) =>
  new PizZip(committed(name)).file('word/document.xml')?.asText() ?? '';

const files = {
  petition: 'to-trinh.docx',
  unitPetition: 'to-trinh-tinh-nganh.docx',
  minutes: 'bien-ban.docx',
  confirmation: 'giay-xac-nhan.docx',
  cover: 'bia-ho-so.docx',
  thanks: 'thu-cam-on.docx',
} as const satisfies Record<keyof typeof templateKinds, string>;

test('the templates in the repository are what the script builds, byte for byte', async () => {
  const built = await buildTemplates();
  expect([...built.keys()].sort()).toEqual(Object.values(files).sort());
  for (const [name, bytes] of built) {
    expect(Buffer.compare(committed(name), bytes), `${name}: run npm run templates`).toBe(0);
  }
});

describe.each(Object.entries(files))('the template of the %s', (kind, file) => {
  const xml = documentOf(file);

  test('has a place for every word of the document, and no other', () => {
    const { places, lists } = templateKinds[kind as keyof typeof files];
    const known = [places, ...Object.values(lists)].flatMap((each) => Object.keys(each));
    const used = [...xml.matchAll(/\{\{#?([^/.{}]+)\}\}/g)].map(([, tag]) => tag);
    expect([...new Set(used)].sort()).toEqual([...new Set(known)].sort());
  });

  test('splits no row, and repeats the heading of its lists on every page', () => {
    const rows = xml.match(/<w:tr>|<w:tr /g) ?? [];
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  test('always says what its line heights mean', () => {
    for (const [spacing] of xml.matchAll(/<w:spacing [^>]*w:line=[^>]*>/g)) {
      expect(spacing).toContain('w:lineRule=');
    }
  });
});

test.each([files.petition, files.unitPetition])(
  'in %s the petition stands upright, its annex lies, and both hide the number of their first page',
  (file) => {
    const sections = documentOf(file).match(/<w:sectPr.*?<\/w:sectPr>/g) ?? [];
    expect(sections).toHaveLength(2);
    expect(sections[0]).toContain('w:w="11906" w:h="16838" w:orient="portrait"');
    expect(sections[1]).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
    for (const section of sections) {
      expect(section).toContain('<w:titlePg/>');
      expect(section).toContain('<w:pgNumType w:start="1"/>');
    }
  },
);
