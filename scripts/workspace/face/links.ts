import { DOCUMENT, DOCX, FOLDER, FORM, SPREADSHEET } from '../drive/file.ts';
import type { DriveFile } from '../workspace.ts';
import type { Say, Sentence } from './say.ts';

/** Where the face shows a file; what has no page of its own is saved. */
export function pageOf(file: Pick<DriveFile, 'id' | 'mimeType'>): string {
  switch (file.mimeType) {
    case FORM:
      return `/forms/${file.id}/viewform`;
    case SPREADSHEET:
      return `/spreadsheets/${file.id}`;
    case DOCUMENT:
    case DOCX:
      return `/documents/${file.id}`;
    case FOLDER:
      return `/drive/folders/${file.id}`;
    default:
      return `/files/${file.id}/download`;
  }
}

const KINDS: Readonly<Record<string, Sentence>> = {
  [FORM]: (say) => say`Biểu mẫu`,
  [SPREADSHEET]: (say) => say`Bảng tính`,
  [DOCUMENT]: (say) => say`Văn bản`,
  [DOCX]: (say) => say`Văn bản .docx`,
  [FOLDER]: (say) => say`Thư mục`,
};

/** What a file is, in a word or two. */
export const kindName = (say: Say, mimeType: string): string =>
  KINDS[mimeType]?.(say) ?? say`Tệp khác`;

const FOLDERS = /^https:\/\/drive\.google\.com\/drive\/(?:u\/\d+\/)?folders\/([\w-]+)(?:[?#].*)?$/;
const GOOGLE =
  /^https:\/\/(?:docs|drive)\.google\.com\/(file|document|spreadsheets|forms)\/d\/(?:e\/)?([\w-]+)(?:\/[\w-]*)?(?:[?#].*)?$/;

/** Google's address of a file as a path of this face. */
export function localPath(url: string): string | undefined {
  const folder = FOLDERS.exec(url)?.[1];
  if (folder !== undefined) return `/drive/folders/${folder}`;
  const [, kind, id] = GOOGLE.exec(url) ?? [];
  if (kind === undefined) return undefined;
  if (kind === 'spreadsheets') return `/spreadsheets/${id}`;
  if (kind !== 'forms') return `/documents/${id}`;
  const query = url.indexOf('?');
  return `/forms/${id}/viewform${query < 0 ? '' : url.slice(query)}`;
}

/** What a cell that holds nothing but a web address leads to. */
export function linkOf(text: string): string | undefined {
  return /^https?:\/\/\S+$/.test(text) ? (localPath(text) ?? text) : undefined;
}
