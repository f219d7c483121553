import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { dashboardTitle } from '#core/schedule/dashboard.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { rowsOf } from './programme.ts';

const first = readFileSync(new URL('../../apps-script/templates/to-trinh.docx', import.meta.url));

/** The template of the Tờ trình after somebody replaced words in it. */
export function edited(from: string, to: string): Uint8Array {
  const zip = new PizZip(first);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  if (!xml.includes(from)) throw new Error(`no ${from} in the template`);
  zip.file('word/document.xml', xml.replace(from, to));
  return zip.generate({ type: 'uint8array' });
}

export const templateOf = ({ workspace }: Installation): string =>
  workspace.properties().get('config.template') ?? '';

/** The office saves its template, as Google Docs and "Tải phiên bản mới" do. */
export function save(office: Installation, bytes: Uint8Array): void {
  asOwner(office, 'PATCH', `/upload/drive/v3/files/${templateOf(office)}?uploadType=media`, bytes);
}

/** Somebody deletes it, past the bin. */
export function throwAway(office: Installation): void {
  asOwner(office, 'DELETE', `/drive/v3/files/${templateOf(office)}`, new Uint8Array());
}

function asOwner({ workspace }: Installation, verb: string, url: string, bytes: Uint8Array): void {
  const headers = { authorization: 'Bearer x', 'content-type': 'application/octet-stream' };
  const { status } = workspace.rest({ verb, url, headers, bytes });
  if (status >= 300) throw new Error(`${verb} ${url}: ${status}`);
}

/** What *Bảng điều khiển* says of templates; undefined where nothing is to be repaired. */
export const told = (office: Installation): string | undefined =>
  rowsOf(office, office.ledger, dashboardTitle).find(([label]) => label === 'Mẫu văn bản')?.[1];
