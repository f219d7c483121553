import type { ServerResponse } from 'node:http';
import { type Answer, type Download, disposition } from './answer.ts';

/** What every answer forbids the browser. */
export const headersOf = (nonce: string): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  // With no-referrer the browser would send no Origin along with our own forms.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
});

/** Writes an answer; `documentFor` makes the whole page. */
export function send(
  response: ServerResponse,
  answer: Answer,
  documentFor: (page: Extract<Answer, { page: unknown }>['page']) => string,
): void {
  if ('redirect' in answer) {
    response.writeHead(303, { location: answer.redirect }).end();
  } else if ('download' in answer) {
    sendFile(response, answer.download);
  } else {
    response.writeHead(answer.page.status ?? 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(documentFor(answer.page));
  }
}

/** Bytes of other people are saved, never shown: whatever they claim to be. */
function sendFile(response: ServerResponse, { name, mimeType, bytes }: Download): void {
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(mimeType) ? mimeType : 'application/octet-stream';
  response.writeHead(200, {
    'content-type': type,
    'content-length': bytes.length,
    'content-disposition': disposition(name),
    'content-security-policy': "default-src 'none'; sandbox",
  });
  response.end(bytes);
}
