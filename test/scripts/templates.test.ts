import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { minutesRowTags, minutesTags } from '../../apps-script/core/petition/minutes-tags.ts';
import { petitionTags, rowTags } from '../../apps-script/core/petition/template-tags.ts';
import { buildTemplates } from '../../scripts/templates.ts';

const committed = (name: string) =>
  readFileSync(new URL(`../../apps-script/templates/${name}`, import.meta.url));

const documentOf = (name: string) =>
  new PizZip(committed(name)).file('word/document.xml')?.asText() ?? '';

test('the templates in the repository are what the script builds, byte for byte', async () => {
  for (const [name, bytes] of await buildTemplates()) {
    expect(Buffer.compare(committed(name), bytes), `${name}: run npm run templates`).toBe(0);
  }
});

test('the template of the Tờ trình has a place for every word of the petition', () => {
  const xml = documentOf('to-trinh.docx');
  for (const tag of [...Object.keys(petitionTags), ...Object.keys(rowTags)]) {
    expect(xml).toMatch(new RegExp(`\\{\\{#?${tag}\\}\\}`));
  }
});

test('the template of the minutes has a place for every word of them', () => {
  const xml = documentOf('bien-ban.docx');
  for (const tag of [...Object.keys(minutesTags), ...Object.keys(minutesRowTags)]) {
    expect(xml).toMatch(new RegExp(`\\{\\{#?${tag}\\}\\}`));
  }
});

test('the petition stands upright, its annex lies, and both hide the number of their first page', () => {
  const sections = documentOf('to-trinh.docx').match(/<w:sectPr.*?<\/w:sectPr>/g) ?? [];
  expect(sections).toHaveLength(2);
  expect(sections[0]).toContain('w:w="11906" w:h="16838" w:orient="portrait"');
  expect(sections[1]).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
  for (const section of sections) {
    expect(section).toContain('<w:titlePg/>');
    expect(section).toContain('<w:pgNumType w:start="1"/>');
  }
});

test('the annex repeats its heading on every page and splits no row', () => {
  const xml = documentOf('to-trinh.docx');
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  const rows = xml.match(/<w:tr>|<w:tr /g) ?? [];
  expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
});

test('line heights always say what they mean', () => {
  for (const [spacing] of documentOf('to-trinh.docx').matchAll(/<w:spacing [^>]*w:line=[^>]*>/g)) {
    expect(spacing).toContain('w:lineRule=');
  }
});
