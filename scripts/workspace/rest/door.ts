import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, errorBody } from '../api-error.ts';
import { ExecutionKilled } from '../gate.ts';
import type { Workspace } from '../workspace.ts';
import { isGooglePath } from './route.ts';

/** Largest request that is read, in bytes; Google itself takes far larger uploads. */
const LIMIT = 100_000_000;

/** Answers a request if it is for Google's APIs; false leaves it to somebody else. */
export type Door = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/**
 * The HTTP door of a workspace: Google's own paths on this machine, for the unmodified `googleapis`
 * client with `rootUrl` (uploads need it once more among the options of the call: the client
 * forgets it there). Mounted on a server that listens on a loopback address.
 */
export function doorOf(workspace: Workspace): Door {
  return async (request, response) => {
    const url = request.url ?? '/';
    if (!isGooglePath(url.replace(/\?.*$/s, ''))) return false;
    try {
      checkHost(request);
      const bytes = await bodyOf(request);
      const headers = request.headers as Record<string, string | undefined>;
      const answer = workspace.rest({ verb: request.method ?? 'GET', url, headers, bytes });
      response.writeHead(answer.status, {
        ...answer.headers,
        ...(answer.status === 200 ? { 'content-length': String(answer.bytes.length) } : {}),
        'cache-control': 'private',
      });
      response.end(answer.bytes);
    } catch (error) {
      if (error instanceof ApiError) {
        response.writeHead(error.code, { 'content-type': 'application/json; charset=UTF-8' });
        response.end(JSON.stringify(errorBody(error)));
      } else if (error instanceof ExecutionKilled) {
        // What a client sees when the connection breaks: it cannot know whether the call was done.
        request.socket.destroy();
      } else throw error;
    }
    return true;
  };
}

/** Refuses a name that somebody else's page may have pointed at this machine (DNS rebinding). */
function checkHost(request: IncomingMessage): void {
  const name = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (name === '127.0.0.1' || name === 'localhost' || name === '[::1]') return;
  throw new ApiError(403, 'The local workspace answers at 127.0.0.1 only.');
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT) throw new ApiError(413, 'Request payload size exceeds the limit.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
