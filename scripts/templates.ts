import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Packer } from 'docx';
import PizZip from 'pizzip';
import { coverTemplate } from './templates/bia-ho-so.ts';
import { minutesTemplate } from './templates/bien-ban.ts';
import { confirmationTemplate } from './templates/giay-xac-nhan.ts';
import { thanksTemplate } from './templates/thu-cam-on.ts';
import { petitionTemplate, unitPetitionTemplate } from './templates/to-trinh.ts';

/** When the first versions of the templates were written, for the dates inside the files. */
const born = { iso: '2021-03-16T00:00:00Z', zip: new Date(2021, 2, 16) };

/** The bytes of every template of the program, by file name: the same bytes at every run. */
export async function buildTemplates(): Promise<ReadonlyMap<string, Uint8Array>> {
  const built = new Map<string, Uint8Array>();
  for (const [name, document] of [
    ['to-trinh.docx', petitionTemplate()],
    ['to-trinh-tinh-nganh.docx', unitPetitionTemplate()],
    ['bien-ban.docx', minutesTemplate()],
    ['giay-xac-nhan.docx', confirmationTemplate()],
    ['bia-ho-so.docx', coverTemplate()],
    ['thu-cam-on.docx', thanksTemplate()],
  ] as const) {
    built.set(name, timeless(await Packer.toBuffer(document)));
  }
  return built;
}

/** The paragraph that ends a section is a line high, and would push a full page over its end. */
const sectionEnd =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr>';

/**
 * docx stamps the present into the properties and into every entry of the zip, and puts the list of
 * content types last; who looks only at the beginning of a file then takes it for any zip.
 */
function timeless(docx: Buffer): Uint8Array {
  const zip = new PizZip(docx);
  const { '[Content_Types].xml': first, ...others } = zip.files;
  zip.files = first ? { '[Content_Types].xml': first, ...others } : others;
  const properties = zip.file('docProps/core.xml')?.asText() ?? '';
  zip.file(
    'docProps/core.xml',
    properties.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${born.iso}`),
  );
  const text = zip.file('word/document.xml')?.asText() ?? '';
  zip.file('word/document.xml', text.replaceAll('<w:p><w:pPr><w:sectPr>', sectionEnd));
  for (const entry of Object.values(zip.files)) entry.date = born.zip;
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

if (import.meta.main) {
  const folder = new URL('../apps-script/templates/', import.meta.url);
  for (const [name, bytes] of await buildTemplates()) {
    writeFileSync(fileURLToPath(new URL(name, folder)), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}
