import { discardFile, drive, type FileKey } from './drive-api.ts';

/** A file that the program made for this account, with what it is for. */
interface OwnFile {
  readonly id: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** All of them that lie in no bin. */
export function ownFiles(): readonly OwnFile[] {
  const own: OwnFile[] = [];
  for (let page = ''; ; ) {
    const answer = drive().Files?.list({
      q: 'trashed = false',
      fields: 'files(id,appProperties),nextPageToken',
      pageSize: 1000,
      ...(page === '' ? {} : { pageToken: page }),
    });
    for (const { id, appProperties } of answer?.files ?? []) {
      if (id) own.push({ id, keys: (appProperties ?? {}) as Readonly<Record<string, string>> });
    }
    if (!answer?.nextPageToken) return own;
    page = answer.nextPageToken;
  }
}

/**
 * Puts into the bin what was made a second time: Drive's index may not know yet what an execution
 * made that was stopped before it noted it.
 * @param noted the one file of each key
 */
export function discardTwins(noted: readonly (FileKey & { readonly id: string })[]): void {
  for (const { id, keys } of ownFiles()) {
    const same = noted.find(({ kind, key }) => keys[kind] === key);
    if (same && same.id !== '' && same.id !== id) discardFile(id);
  }
}
