import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import PizZip from 'pizzip';
import { beforeAll, expect, test } from 'vitest';
import { petitionData } from '#core/petition/petition.ts';
import type { PetitionData, PetitionInitiative } from '#core/petition/petition-data.ts';
import { petitionTemplate } from '#core/petition/template-tags.ts';
import type { Filled } from '../../apps-script/google/fill-template.ts';
import { initiative, petitionOf } from '../core/petition/example.ts';
import { load, textOf } from './filled-document.ts';

const template = readFileSync(
  new URL('../../apps-script/templates/to-trinh.docx', import.meta.url),
);

let fill: (template: Bytes, data: PetitionData) => Filled;
type Bytes = Uint8Array | readonly number[];

beforeAll(async () => {
  const fillTemplate = await load();
  fill = (bytes, data) => fillTemplate(bytes, petitionTemplate, data);
});

const filled = (...initiatives: readonly PetitionInitiative[]) => {
  const result = fill(template, petitionData(petitionOf(initiatives)));
  if (!result.ok) throw new Error(result.problem);
  return result.bytes;
};

/** The committed template after somebody edited its text. */
function edited(from: string, to: string): Uint8Array {
  const zip = new PizZip(template);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  expect(xml).toContain(from);
  zip.file(
    'word/document.xml',
    xml.replace(from, () => to),
  );
  return zip.generate({ type: 'uint8array' });
}

const problemOf = (bytes: Uint8Array | readonly number[]) => {
  const result = fill(bytes, petitionData(petitionOf([initiative, initiative])));
  return result.ok ? '' : result.problem;
};

test('every word of the petition stands in the document, and no tag is left', () => {
  const text = textOf(filled(initiative, initiative, initiative));
  expect(text).toContain('TỜ TRÌNH');
  expect(text).toContain('03 (ba) sáng kiến khối doanh nghiệp');
  expect(text).toContain('LIÊN ĐOÀN LAO ĐỘNG\nTHÀNH PHỐ CAO LÃNH');
  expect(text.match(/ĐT: 0912 000 345/g)).toHaveLength(3);
  expect(text.match(/CHỦ TỊCH\u2029/g)).toHaveLength(2);
  expect(text).not.toMatch(/\{\{|\}\}|undefined/);
});

test('the same petition gives the same bytes, from signed bytes too', () => {
  const data = petitionData(petitionOf([initiative]));
  const signed = [...new Int8Array(template)];
  expect(fill(signed, data)).toEqual(fill(template, data));
});

test('hostile values come out as the text they are', () => {
  const title = `{{Kính gửi}} {{chuTich}} $& $1 <b>đậm</b> </w:t> & "x" 'y' =1+1`;
  const text = textOf(filled({ ...initiative, title, fullName: '{{#Danh sách}}' }));
  expect(text).toContain(`\u2029${title}\u2029`);
  expect(text).toContain(`1. ${title} – {{#Danh sách}}, `);
});

test('a long text keeps its line breaks, whoever wrote them', () => {
  const line = 'Đã thử nghiệm ở tổ 1. '.repeat(16).trim();
  const text = textOf(filled({ ...initiative, description: `${line}\r\n${line}\n${line}` }));
  expect(text).toContain(`${line}\n${line}\n${line}\u2029`);
});

test('characters that no document may hold are left out', () => {
  const text = textOf(filled({ ...initiative, title: 'Khay\u0000 \u0008mới\uFFFE' }));
  expect(text).toContain('Khay mới');
});

test('five hundred initiatives come out in order', () => {
  const many = Array.from({ length: 500 }, (_, i) => ({ ...initiative, title: `Số ${i + 1}.` }));
  const titles = textOf(filled(...many)).match(/Số \d+\./g);
  expect(titles).toEqual(many.map(({ title }) => title));
});

test('a row is kept whole unless it takes half a page', () => {
  const whole = (docx: Uint8Array) =>
    (new PizZip(docx).file('word/document.xml')?.asText() ?? '').split('<w:cantSplit/>').length;
  const short = filled(initiative, initiative);
  const long = filled(initiative, { ...initiative, description: 'Dài như vậy. '.repeat(77) });
  expect(whole(short) - whole(long)).toBe(1);
});

test('tags are found as people retype them', () => {
  const decomposed = '{{ KÍNH  gửi }}'.normalize('NFD');
  const result = fill(edited('{{Kính gửi}}', decomposed), petitionData(petitionOf([initiative])));
  expect(result.ok && textOf(result.bytes)).toContain('Kính gửi: Ban Thường vụ Liên đoàn');
});

test.each([
  ['{{Kính gửi}}', '{{Kính gởi}}', ['{{Kính gởi}}', '…', 'Trích yếu}}']],
  ['{{Kính gửi}}', '{{constructor}}', ['{{constructor}}']],
  ['{{Kính gửi}}', '{{Tóm tắt}}', ['{{Tóm tắt}}', 'Trích yếu}}']],
  ['{{Kính gửi}}', '{{Kính gửi}', ['thiếu hoặc thừa dấu', 'Trích yếu}}']],
  ['{{Kính gửi}}', '{{@Kính gửi}}', ['{{Kính gửi}}', 'Trích yếu}}']],
  ['{{Kính gửi}}', '{{=[[ ]]=}}', ['{{=[[ ]]=}}']],
  ['{{/Căn cứ}}', 'Căn cứ', ['{{#Căn cứ}}', '{{/Căn cứ}}', 'Kính gửi}}']],
  ['{{/Sáng kiến}}', '', ['{{#Sáng kiến}}', '{{/Sáng kiến}}']],
])('a template in which %s became %s is refused, with name and place', (from, to, said) => {
  const problem = problemOf(edited(from, to));
  for (const words of said) expect(problem).toContain(words);
  expect(problem).toContain('Vui lòng');
});

test('tags between << and >> are read too, wherever an editor parted the signs', () => {
  const data = petitionData(petitionOf([initiative]));
  const parted = '&lt;</w:t></w:r><w:r><w:t>&lt;kính gửi&gt;&gt;';
  for (const tag of ['&lt;&lt;Kính gửi&gt;&gt;', '&lt;&lt; KÍNH GỬI &gt;&gt;', parted]) {
    const result = fill(edited('{{Kính gửi}}', tag), data);
    expect(result.ok && textOf(result.bytes)).toContain('Kính gửi: Ban Thường vụ Liên đoàn');
  }
  expect(problemOf(edited('{{Kính gửi}}', '&lt;&lt;Kính gởi&gt;&gt;'))).toContain('{{Kính gởi}}');
  expect(problemOf(edited('{{Kính gửi}}', '&lt;&lt;Kính gửi'))).toContain('thiếu hoặc thừa dấu');
});

test('a row of the annex that was deleted is missed', () => {
  const [row = ''] =
    /<w:tr><w:trPr><w:cantSplit\/><\/w:trPr>(?:(?!<w:tr>).)*Sáng kiến}}.*?<\/w:tr>/.exec(
      new PizZip(template).file('word/document.xml')?.asText() ?? '',
    ) ?? [''];
  expect(row).toContain('{{Tóm tắt}}');
  expect(problemOf(edited(row, ''))).toContain(
    'phần lặp {{#Sáng kiến}} … {{/Sáng kiến}} không còn trong mẫu',
  );
  expect(problemOf(edited('{{Tóm tắt}}', ''))).toContain('{{Tóm tắt}} không còn trong mẫu');
});

test('what is wrong in a table is found by its row and cell', () => {
  expect(problemOf(edited('{{Tóm tắt}}', '{{Tóm lược}}'))).toContain(
    'dòng 2, ô 5 của bảng “TT | Họ và tên, năm sinh',
  );
});

test('the last row of the annex stays with what is below it', () => {
  const rows = (
    new PizZip(filled(initiative, initiative)).file('word/document.xml')?.asText() ?? ''
  )
    .split('</w:tr>')
    .filter((row) => row.includes(initiative.phone));
  expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([false, true]);
});

test('a file that is no document is refused in a sentence', () => {
  for (const bytes of [[], [1, 2, 3], template.subarray(0, 5000)]) {
    expect(problemOf(bytes)).toContain('Không đọc được tệp mẫu');
  }
});

test('the engine is evaluated when a petition is made, not when the program starts', async () => {
  const alarmed: Plugin = {
    name: 'alarmed-engine',
    setup({ onLoad }) {
      onLoad({ filter: /node_modules.(docxtemplater|pizzip)/ }, () => ({
        contents: "throw new Error('engine evaluated')",
      }));
    },
  };
  const lazy = await load(alarmed);
  expect(() => lazy(template, petitionTemplate, petitionData(petitionOf([initiative])))).toThrow(
    'engine evaluated',
  );
});
