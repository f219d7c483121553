import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { google } from 'googleapis';
import type { Door, Telling } from '../../../scripts/google/door.ts';
import { doorOf } from '../../../scripts/workspace/rest/door.ts';
import type { Workspace } from '../../../scripts/workspace/workspace.ts';

/** A workspace on a loopback address, before which answers may be set that go wrong. */
export interface Loopback {
  readonly door: Door;
  /** Addresses asked for, decoded, since the last `calm`. */
  readonly asked: readonly string[];
  /** Waits that were asked for, in ms; none is waited. */
  readonly waited: readonly number[];
  readonly telling: Telling;
  /** Stand in for the next answers, first to last. */
  next(...faults: readonly RequestListener[]): void;
  /** The same for what is asked at such addresses only. */
  nextAt(address: RegExp, ...faults: readonly RequestListener[]): void;
  calm(): void;
  close(): void;
}

export async function loopbackTo(workspace: Workspace): Promise<Loopback> {
  let faults: RequestListener[] = [];
  let faulty = /(?:)/;
  const asked: string[] = [];
  const waited: number[] = [];
  const server = createServer((request, response) => {
    const address = decodeURIComponent(request.url ?? '');
    asked.push(address);
    const fault = faulty.test(address) ? faults.shift() : undefined;
    if (fault) fault(request, response);
    else void doorOf(workspace)(request, response);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const auth = new google.auth.OAuth2();
  auth.setCredentials({ access_token: 'any' });
  const nextAt = (address: RegExp, ...given: readonly RequestListener[]) => {
    faulty = address;
    faults = [...given];
  };
  return {
    door: { auth, server: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` },
    asked,
    waited,
    telling: { wait: async (ms) => void waited.push(ms), progress: () => undefined },
    next: (...given) => nextAt(/(?:)/, ...given),
    nextAt,
    calm: () => {
      faults = [];
      asked.length = 0;
      waited.length = 0;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Google's refusal with this status. */
export const refuse =
  (
    status: number,
    message = 'no',
    headers: Readonly<Record<string, string>> = {},
  ): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error: { code: status, message } }));
  };

/** A connection that breaks in the middle of an answer. */
export const cut: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
  response.write('{"range":"x","values":[["a"');
  setTimeout(() => response.destroy(), 5);
};

/** An answer that says that it is whole, and is not. */
export const half: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"range":"x","values":[["a"');
};

/** A whole answer with these data. */
export const answer =
  (data: unknown): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(data));
  };

export const hangUp: RequestListener = (request) => request.socket.destroy();
