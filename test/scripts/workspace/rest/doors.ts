import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { google } from 'googleapis';
import { doorOf } from '../../../../scripts/workspace/rest/door.ts';
import { openWorkspace, type Workspace } from '../../../../scripts/workspace/workspace.ts';
import { manifest } from '../program.ts';

/** One call of a REST method, in the words of Apps Script. */
export interface Call {
  /** Ids and ranges of its address, in Google's order. */
  readonly at?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly media?: { readonly mimeType: string; readonly text: string };
}

/** What both doors answer alike: the answer's JSON, or the code and words of a refusal. */
export type Ask = (name: string, call?: Call) => Promise<unknown>;

export interface Door {
  readonly workspace: Workspace;
  readonly ask: Ask;
  close(): Promise<void>;
}

export const now = Date.parse('2021-03-20T08:15:00+07:00');

const PROGRAM = `function ask(name, { at = {}, query, body, media }) {
  const path = name.split('.');
  let service = { Sheets, Drive };
  for (const part of path.slice(0, -1)) service = service[part];
  const method = service[path[path.length - 1]];
  const args = body === undefined && !media ? [] : [body || {}];
  args.push(...Object.values(at));
  if (/Files\\.(create|update)$/.test(name)) args.push(media ? Utilities.newBlob(media.text, media.mimeType) : null);
  if (name === 'Drive.Files.export') args.push(query.mimeType, { alt: 'media' });
  else if (name === 'Drive.Changes.list') args.push(query.pageToken);
  else if (query) args.push(query);
  try {
    const answer = method(...args);
    return answer && answer.getDataAsString ? answer.getDataAsString() : answer;
  } catch (e) {
    if (!e.details) throw e;
    return { refused: e.details.code, message: e.message.replace(/^API call to [\\w.]+ failed with error: /, '') };
  }
}`;

/** The bundle's advanced services. */
export function programDoor(): Door {
  const workspace = openWorkspace({ dir: ':memory:', now });
  workspace.loadProject({
    code: PROGRAM,
    // With the whole of Drive: what HTTP clients made is there too.
    manifest: manifest.replace('auth/drive.file', 'auth/drive'),
  });
  return {
    workspace,
    ask: async (name, call = {}) => workspace.run('ask', [name, call]),
    close: async () => workspace.close(),
  };
}

/** A loopback server with nothing but the HTTP door. */
export async function serveDoor(
  workspace: Workspace,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const door = doorOf(workspace);
  const server = createServer((request, response) => {
    void door(request, response).then((answered) => {
      if (!answered) response.writeHead(404).end();
    });
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The unmodified clients of googleapis, pointed at a url. */
export function clientsAt(rootUrl: string) {
  const auth = new google.auth.OAuth2();
  auth.setCredentials({ access_token: 'any-token' });
  // A refusal is what a test asks for: trying again would only take time.
  const options = { rootUrl, auth, retry: false };
  return {
    Sheets: google.sheets({ version: 'v4', ...options }),
    Drive: google.drive({ version: 'v3', ...options }),
  };
}

interface Refused {
  readonly error: { readonly code: number; readonly message: string };
}

type Member = (params: object, options?: object) => Promise<{ data: unknown; status: number }>;

/** googleapis over HTTP. */
export async function httpDoor(): Promise<Door> {
  const workspace = openWorkspace({ dir: ':memory:', now });
  const server = await serveDoor(workspace);
  const clients = clientsAt(server.url);
  const ask: Ask = async (name, { at, query, body, media } = {}) => {
    const path = name.split('.').map((part) => `${part[0]?.toLowerCase()}${part.slice(1)}`);
    let target: unknown = { sheets: clients.Sheets, drive: clients.Drive };
    for (const part of path.slice(0, -1)) target = Reflect.get(target as object, part);
    const last = path.at(-1) === 'remove' ? 'delete' : (path.at(-1) ?? '');
    const method = Reflect.get(target as object, last) as Member;
    const upload = media && {
      media: { mimeType: media.mimeType, body: Readable.from([Buffer.from(media.text)]) },
    };
    try {
      const { data, status } = await method.call(
        target,
        { ...at, ...query, ...(body === undefined ? {} : { requestBody: body }), ...upload },
        {
          // The client rewrites every address by its own rootUrl except that of an upload.
          ...(media ? { rootUrl: server.url } : {}),
          ...(name === 'Drive.Files.export' ? { responseType: 'text' } : {}),
        },
      );
      return status === 204 ? undefined : data;
    } catch (error) {
      const { response } = error as { response?: { data: Refused | string } };
      if (!response) throw error;
      const { data } = response;
      const refused = typeof data === 'string' ? (JSON.parse(data) as Refused) : data;
      return { refused: refused.error.code, message: refused.error.message };
    }
  };
  return {
    workspace,
    ask,
    close: async () => {
      await server.close();
      workspace.close();
    },
  };
}
