import { drive, type FileKey } from './drive-api.ts';

type Blob = GoogleAppsScript.Base.Blob;
type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

export interface ListedFile {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What lies in a folder, the newest first; nothing that was thrown away. */
export function listFolder(folder: string): readonly ListedFile[] {
  const found: ListedFile[] = [];
  for (let page = ''; ; ) {
    const answer = files().list({
      q: `'${folder}' in parents and trashed = false`,
      orderBy: 'createdTime desc',
      fields: 'files(id,name,description),nextPageToken',
      pageSize: 1000,
      ...(page === '' ? {} : { pageToken: page }),
    });
    for (const { id = '', name = '', description = '' } of answer.files ?? []) {
      found.push({ id, name, description });
    }
    if (!answer.nextPageToken) return found;
    page = answer.nextPageToken;
  }
}

/** A file of bytes with a note about them, known by its key from its first moment. */
export function createNoted(
  blob: Blob,
  { kind, key }: FileKey,
  folder: string,
  note: string,
): void {
  const resource: File = {
    name: blob.getName() ?? key,
    description: note,
    appProperties: { [kind]: key },
    parents: [folder],
  };
  files().create(resource, blob);
}

/** Other bytes and another note in a file; its id stays. */
export function replaceNoted(id: string, blob: Blob, note: string): void {
  files().update({ description: note }, id, blob);
}

/** Deletes a file, or a folder and all that lies in it: it is in no bin either. */
export function removeFile(id: string): void {
  files().remove(id);
}

function files(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const collection = drive().Files;
  if (!collection) throw new Error('the advanced service Drive has no files');
  return collection;
}
