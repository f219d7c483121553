import { DOCUMENT, DOCX, FOLDER, FORM, SPREADSHEET } from '../drive/file.ts';
import type { DriveFile } from '../workspace.ts';

/** Where the face shows a file; undefined for what has no page of its own. */
export function pageOf(file: Pick<DriveFile, 'id' | 'mimeType'>): string | undefined {
  switch (file.mimeType) {
    case FORM:
      return `/forms/${file.id}/viewform`;
    case SPREADSHEET:
      return `/spreadsheets/${file.id}`;
    case DOCUMENT:
    case DOCX:
      return `/documents/${file.id}`;
    case FOLDER:
      return undefined;
    default:
      return `/files/${file.id}/download`;
  }
}

const GOOGLE =
  /^https:\/\/(?:docs|drive)\.google\.com\/(file|document|spreadsheets|forms)\/d\/(?:e\/)?([\w-]+)(?:\/[\w-]*)?(?:[?#].*)?$/;

/** Google's address of a file as a path of this face. */
export function localPath(url: string): string | undefined {
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
