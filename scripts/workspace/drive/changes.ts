import { badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import { checkMask, parseMask, pick } from '../fields.ts';
import type { Viewer } from '../rest/method.ts';
import type { ListOptions } from './list.ts';
import { resourceOf } from './resource.ts';

/** changes.getStartPageToken: the position after everything that has changed so far. */
export function startPageToken(core: Core): unknown {
  return { kind: 'drive#startPageToken', startPageToken: String(last(core) + 1) };
}

const newest = (core: Core): number =>
  Math.max(0, ...Array.from(core.files.values(), (file) => file.change));

const last = (core: Core): number => newest(core) - (core.gate.stale ? 1 : 0);

const DEFAULT_CHANGE = parseMask('kind,changeType,time,removed,fileId,file(kind,id,name,mimeType)');

/** changes.list: one entry for each file that changed since, with its newest state. */
export function listChanges(
  core: Core,
  token: string,
  options: ListOptions,
  viewer: Viewer,
): unknown {
  const from = Number(token);
  if (token === '' || !Number.isInteger(from)) throw badRequest('Invalid Value: pageToken');
  // A feed that lags shows neither the change nor a token after it.
  const end = Math.max(from - 1, last(core));
  const mask = options.fields === undefined ? undefined : parseMask(options.fields);
  checkMask(mask ?? new Map(), new Set(['kind', 'changes', 'newStartPageToken', 'nextPageToken']));
  const below = mask?.get('changes') ?? new Map();
  const changed = [...core.files.values()]
    .filter(
      (file) =>
        file.change >= from && file.change <= end && (file.byProgram || !viewer.onlyOwnFiles),
    )
    .sort((a, b) => a.change - b.change);
  const size = options.pageSize ?? 100;
  const page = changed.slice(0, size);
  const changes = page.map((file) =>
    pick(
      {
        kind: 'drive#change',
        changeType: 'file',
        time: new Date(file.modifiedTime).toISOString(),
        removed: file.removed === true,
        fileId: file.id,
        ...(file.removed ? {} : { file: resourceOf(core, file) }),
      },
      below.size > 0 ? below : DEFAULT_CHANGE,
    ),
  );
  const reply = {
    kind: 'drive#changeList',
    changes,
    ...(page.length < changed.length
      ? { nextPageToken: String((page.at(-1)?.change ?? from) + 1) }
      : { newStartPageToken: String(end + 1) }),
  };
  if (!mask || mask.has('*')) return reply;
  return Object.fromEntries(Object.entries(reply).filter(([name]) => mask.has(name)));
}
