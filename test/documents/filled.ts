import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { type DocumentKind, templateKinds } from '#core/petition/documents.ts';
import { load } from '../google/filled-document.ts';
import { sample } from './samples.ts';

/** The templates as they ship, by the document that each makes. */
const files: Readonly<Record<DocumentKind, string>> = {
  petition: 'to-trinh.docx',
  unitPetition: 'to-trinh-tinh-nganh.docx',
  minutes: 'bien-ban.docx',
  confirmation: 'giay-xac-nhan.docx',
  cover: 'bia-ho-so.docx',
  thanks: 'thu-cam-on.docx',
};

export const kinds = Object.keys(files) as DocumentKind[];

export const templateOf = (kind: DocumentKind): Uint8Array =>
  readFileSync(new URL(`../../apps-script/templates/${files[kind]}`, import.meta.url));

let fill: ReturnType<typeof load> | undefined;

/** A document with this many invented initiatives, made by the bundle's own code. */
export async function filled(
  kind: DocumentKind,
  count: number,
  template = templateOf(kind),
): Promise<Uint8Array> {
  fill ??= load();
  const made = (await fill)(template, templateKinds[kind], sample(kind, count));
  if (!made.ok) throw new Error(made.problem);
  return made.bytes;
}

/** The parts of a .docx that are XML, by name. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  const zip = new PizZip(docx);
  const names = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/.test(name));
  return new Map(names.map((name) => [name, zip.file(name)?.asText() ?? '']));
}
