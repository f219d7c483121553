import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from './answer.ts';

/** Largest form that is read, in bytes: the longest answer a cell holds, many times over. */
const LIMIT = 4_000_000;

/** A page of another host that a foreign name was pointed at this machine for (DNS rebinding). */
export function checkHost(request: IncomingMessage, port: number): void {
  const host = request.headers.host ?? '';
  if (host === `127.0.0.1:${port}` || host === `localhost:${port}`) return;
  throw new Refusal(
    421,
    (say) => say`Địa chỉ này không phải của bản mô phỏng. Xin mở lại bằng 127.0.0.1.`,
  );
}

/** Only a form that this face itself has shown may change anything. */
export async function readForm(request: IncomingMessage, token: string): Promise<URLSearchParams> {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const foreign =
    (origin !== undefined && origin !== `http://${host}`) ||
    (site !== undefined && site !== 'same-origin');
  const type = request.headers['content-type'] ?? '';
  if (foreign || !type.startsWith('application/x-www-form-urlencoded')) {
    throw new Refusal(403, (say) => say`Yêu cầu đến từ một trang khác nên không được thực hiện.`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT)
      throw new Refusal(413, (say) => say`Nội dung quá dài. Xin rút ngắn rồi gửi lại.`);
    chunks.push(chunk);
  }
  const fields = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  const given = Buffer.from(fields.get('token') ?? '');
  const wanted = Buffer.from(token);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new Refusal(
      403,
      (say) => say`Trang đã cũ. Xin quay lại, tải lại trang rồi làm lại một lần nữa.`,
    );
  }
  return fields;
}
