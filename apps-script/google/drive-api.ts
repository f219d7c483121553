type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const FOLDER = 'application/vnd.google-apps.folder';
const FORM = 'application/vnd.google-apps.form';
const DOCUMENT = 'application/vnd.google-apps.document';
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const PDF = 'application/pdf';

/** What a file is for, by which it is found again: one file per kind and key. */
export interface FileKey {
  readonly kind:
    | 'union'
    | 'unit'
    | 'ledger'
    | 'petition'
    | 'fulltext'
    | 'copy'
    | 'rotated'
    | 'projection'
    | 'template'
    | 'folder'
    | 'form'
    | 'backup';
  readonly key: string;
}

/** The id of the file that was made for this, if it is still there. */
export function findFile({ kind, key }: FileKey): string | undefined {
  const q = `appProperties has { key='${kind}' and value='${key}' } and trashed = false`;
  const { files: found = [] } = files().list({
    q,
    fields: 'files(id,createdTime)',
    orderBy: 'createdTime',
  });
  return found[0]?.id;
}

/** A new spreadsheet, known by its key from its first moment. */
export function createSpreadsheet(name: string, key: FileKey, folder: string): string {
  return create({ name, mimeType: SPREADSHEET }, key, folder);
}

export function createFolder(name: string, key: FileKey, folder = ''): string {
  return create({ name, mimeType: FOLDER }, key, folder);
}

/** A Form without any item: made here, it can be found again, as one of FormApp's can't. */
export function createForm(name: string, key: FileKey, folder: string): string {
  return create({ name, mimeType: FORM }, key, folder);
}

/** A file of bytes; under an id that was set aside, a repeat finds it made ("409"). */
export function createBlob(
  blob: GoogleAppsScript.Base.Blob,
  key: FileKey,
  folder: string,
  id = '',
): string {
  const name = blob.getName() ?? key.key;
  const resource = id === '' ? { name } : { name, id };
  try {
    return create({ ...resource, mimeType: blob.getContentType() ?? DOCX }, key, folder, blob);
  } catch (error) {
    if (id !== '' && isConflict(error)) return id;
    throw error;
  }
}

/** Puts other bytes into a file; its id and links stay. */
export function replaceBlob(id: string, blob: GoogleAppsScript.Base.Blob): void {
  files().update({}, id, blob);
}

/** A Google Doc that reads as the .docx does. */
export function createDocument(
  blob: GoogleAppsScript.Base.Blob,
  name: string,
  key: FileKey,
  folder: string,
): string {
  return create({ name, mimeType: DOCUMENT }, key, folder, blob);
}

/** An id that a file made later can bear. */
export function reserveId(): string {
  const [id] = files().generateIds({ count: 1 }).ids ?? [];
  if (id === undefined) throw new Error('Drive gave no id');
  return id;
}

/** The bytes of a stored file: the advanced service can't give them. */
export function download(id: string): readonly number[] {
  const url = `https://www.googleapis.com/drive/v3/files/${id}?alt=media`;
  return UrlFetchApp.fetch(url, { headers: authorization() }).getContent();
}

/** A Google Doc as PDF; undefined where Google refuses, as one that would have more than 10 MB. */
export function exportPdf(id: string): readonly number[] | undefined {
  const type = encodeURIComponent(PDF);
  const url = `https://www.googleapis.com/drive/v3/files/${id}/export?mimeType=${type}`;
  const answer = UrlFetchApp.fetch(url, { headers: authorization(), muteHttpExceptions: true });
  const code = answer.getResponseCode();
  if (code === 200) return answer.getContent();
  // Whatever passes is tried again by the next sweep.
  if (code === 429 || code >= 500) throw new Error(`the export of a document failed: ${code}`);
  return undefined;
}

const authorization = () => ({ Authorization: `Bearer ${ScriptApp.getOAuthToken()}` });

/** The address of the account that runs this, '' where Google does not tell. */
export function accountNow(): string {
  const about = drive().About?.get({ fields: 'user(emailAddress)' });
  return about?.user?.emailAddress ?? '';
}

/** What a file is called, and how large it is. */
export function describeFile(id: string): {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
} {
  const { name = '', size = '0' } = files().get(id, { fields: 'name,size' }) as File;
  return { id, name, bytes: Number(size) };
}

export function discardFile(id: string): void {
  files().update({ trashed: true }, id);
}

/** Whether a file is still there; one in the bin is taken out of it, with the folder it lies in. */
export function takeFromBin(file: string, folder: string): 'there' | 'gone' {
  const isTrashed = () => files().get(file, { fields: 'trashed' }) as File;
  try {
    if (isTrashed().trashed !== true) return 'there';
  } catch (error) {
    if (error instanceof Error && /File not found/i.test(error.message)) return 'gone';
    throw error;
  }
  files().update({ trashed: false }, file);
  if (isTrashed().trashed === true && folder !== '') files().update({ trashed: false }, folder);
  return 'there';
}

function create(
  resource: File,
  { kind, key }: FileKey,
  folder: string,
  blob?: GoogleAppsScript.Base.Blob,
): string {
  const marked: File = {
    ...resource,
    appProperties: { [kind]: key },
    ...(folder === '' ? {} : { parents: [folder] }),
  };
  const { id } = blob ? files().create(marked, blob) : files().create(marked);
  if (!id) throw new Error('Drive made a file without an id');
  return id;
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && /already exists/i.test(error.message);
}

/** The advanced service. @throws Error where the project has it switched off */
export function drive(): GoogleAppsScript.Drive {
  if (typeof Drive === 'undefined') throw new Error('the advanced service Drive is switched off');
  return Drive;
}

function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const collection = drive().Files;
  if (!collection) throw new Error('the advanced service Drive has no files');
  return collection;
}
