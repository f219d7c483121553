import { badRequest } from '../api-error.ts';
import type { Content } from './method.ts';

export interface Upload {
  /** The resource, when it came along. */
  readonly body: unknown;
  readonly media: Content | undefined;
}

/** Parts a multipart/related upload into its JSON and its content. @throws ApiError 400 */
export function partsOf(contentType: string, bytes: Buffer): Upload {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (!name) throw badRequest('Missing end boundary in multipart body.');
  const [resource, media] = split(bytes, Buffer.from(`--${name}`)).map(part);
  if (!resource || !media) throw badRequest('Missing end boundary in multipart body.');
  return { body: jsonOf(resource.bytes), media };
}

/** JSON of a request; an empty one is an empty object. @throws ApiError 400 */
export function jsonOf(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw badRequest('Invalid JSON payload received. Unexpected token.');
  }
}

function split(bytes: Buffer, delimiter: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let from = bytes.indexOf(delimiter);
  while (from >= 0) {
    const start = from + delimiter.length;
    const next = bytes.indexOf(delimiter, start);
    if (next < 0) break;
    parts.push(bytes.subarray(start, next));
    from = next;
  }
  return parts;
}

/** One part: its headers end with an empty line, its content with the break before the boundary. */
function part(bytes: Buffer): Content {
  const crlf = bytes.indexOf('\r\n\r\n');
  const at = crlf >= 0 ? crlf + 4 : bytes.indexOf('\n\n') + 2;
  const headers = bytes.subarray(0, at).toString('latin1');
  const end = bytes.at(-2) === 0x0d ? -2 : -1;
  const encoded = bytes.subarray(at, end);
  const base64 = /content-transfer-encoding:\s*base64/i.test(headers);
  return {
    mimeType:
      /content-type:\s*([^\r\n;]+)/i.exec(headers)?.[1]?.trim() ?? 'application/octet-stream',
    bytes: base64 ? Buffer.from(encoded.toString('latin1'), 'base64') : encoded,
  };
}
