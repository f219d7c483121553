import { drive } from './drive-api.ts';

/** What changed since a token; "" begins now. */
export interface Changes {
  readonly files: ReadonlySet<string>;
  /** Those of them that somebody threw away, into the bin or for good. */
  readonly thrown: ReadonlySet<string>;
  /** The token for the next time. */
  readonly token: string;
}

export function changesSince(token: string): Changes {
  const changes = drive().Changes;
  if (!changes) throw new Error('the advanced service Drive has no changes');
  const changed = new Set<string>();
  const thrown = new Set<string>();
  if (token === '') {
    const start = changes.getStartPageToken().startPageToken ?? '';
    return { files: changed, thrown, token: start };
  }
  for (let page = token; ; ) {
    const answer = changes.list(page, {
      fields: 'changes(fileId,removed,file(trashed)),nextPageToken,newStartPageToken',
    });
    for (const { fileId, removed, file } of answer.changes ?? []) {
      if (!fileId) continue;
      changed.add(fileId);
      if (removed === true || file?.trashed === true) thrown.add(fileId);
    }
    if (answer.newStartPageToken) {
      return { files: changed, thrown, token: answer.newStartPageToken };
    }
    if (!answer.nextPageToken) throw new Error('Drive gave no token for its changes');
    page = answer.nextPageToken;
  }
}
