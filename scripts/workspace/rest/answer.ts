import { createHash } from 'node:crypto';
import { ApiError, errorBody } from '../api-error.ts';
import type { Core } from '../core.ts';
import { ExecutionKilled } from '../gate.ts';
import { asking, checkQuery, isContent, kindOf } from './method.ts';
import { jsonOf, partsOf, type Upload } from './multipart.ts';
import { queryOf, routeOf } from './route.ts';

/** A request at one of Google's paths. */
export interface RestRequest {
  readonly verb: string;
  /** Path and query, as sent. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
}

export interface RestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/**
 * Answers a request as Google's REST API does. Whoever bears a token is the owner; without one
 * nobody is let in, so that no web page can send what a browser sends by itself.
 * @throws ExecutionKilled when a fault cut the call: its answer is lost
 */
export function answerRest(core: Core, request: RestRequest): RestAnswer {
  core.gate.counters.bytesSent += request.bytes.length;
  const answer = answered(core, request);
  core.gate.counters.bytesReceived += answer.bytes.length;
  return answer;
}

function answered(core: Core, request: RestRequest): RestAnswer {
  try {
    const url = new URL(request.url, 'http://localhost');
    if (!/^Bearer \S/i.test(request.headers.authorization ?? '')) {
      throw new ApiError(
        403,
        "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
      );
    }
    const route = routeOf(request.verb, url.pathname);
    if (!route) {
      const place = `${request.verb} ${url.pathname}`;
      throw new ApiError(501, `${place} is not implemented by the local workspace`);
    }
    const { name, method, at } = route;
    const query = queryOf(url.searchParams);
    checkQuery(name, method, query);
    const { body, media } = uploadOf(request, url);
    // Its clients wait in the time of the world, and belong to another project than the program.
    if (name.startsWith('Sheets.')) core.quota.sheetsCall('http', kindOf(method), Date.now());
    const answer = core.gate.pass(name, () =>
      method.answer(core, asking({ at, query, body, media })),
    );
    return tagged(request, replyOf(answer));
  } catch (error) {
    if (error instanceof ExecutionKilled) throw error;
    const refused = asApiError(error);
    const bytes = Buffer.from(JSON.stringify(errorBody(refused)));
    return { status: refused.code, headers: JSON_TYPE, bytes };
  }
}

const JSON_TYPE = { 'content-type': 'application/json; charset=UTF-8' };

function uploadOf({ headers, bytes }: RestRequest, url: URL): Upload {
  if (!url.pathname.startsWith('/upload/')) return { body: jsonOf(bytes), media: undefined };
  const type = headers['content-type'] ?? 'application/octet-stream';
  const kind = url.searchParams.get('uploadType');
  if (kind === 'media') return { body: {}, media: { bytes, mimeType: type } };
  if (kind === 'multipart') return partsOf(type, Buffer.from(bytes));
  throw new ApiError(501, `uploadType=${kind} is not implemented by the local workspace`);
}

function replyOf(answer: unknown): RestAnswer {
  if (answer === undefined) return { status: 204, headers: {}, bytes: new Uint8Array() };
  if (isContent(answer)) {
    return { status: 200, headers: { 'content-type': answer.mimeType }, bytes: answer.bytes };
  }
  return { status: 200, headers: JSON_TYPE, bytes: Buffer.from(JSON.stringify(answer)) };
}

/** Whoever has an answer already that would be the same need not be sent it again. */
function tagged({ verb, headers }: RestRequest, answer: RestAnswer): RestAnswer {
  if (verb !== 'GET') return answer;
  const etag = `"${createHash('sha256').update(answer.bytes).digest('base64url').slice(0, 27)}"`;
  const withTag = { ...answer, headers: { ...answer.headers, etag } };
  return headers['if-none-match'] === etag
    ? { status: 304, headers: { etag }, bytes: new Uint8Array() }
    : withTag;
}

function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (message.endsWith('is not implemented by the local workspace')) {
    return new ApiError(501, message);
  }
  // A malformed resource meets a JSON function that took it for well formed.
  if (error instanceof TypeError)
    return new ApiError(400, `Invalid JSON payload received. ${message}`);
  return new ApiError(503, message);
}
