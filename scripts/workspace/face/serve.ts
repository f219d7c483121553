import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Workspace } from '../workspace.ts';
import { type Answer, type Download, disposition, Refusal } from './answer.ts';
import type { Face, LastRun } from './face.ts';
import { checkHost, readForm } from './guard.ts';
import { documentOf, sentencePage } from './page.ts';
import { answerTo } from './routes.ts';
import { shownTime, zoneOf } from './time.ts';

export interface FaceOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Awaited after every action of a person, before the answer: a sweep can follow at once. */
  readonly onChange?: () => void | Promise<void>;
  /** A link shown on top of every page. */
  readonly guide?: { readonly text: string; readonly href: string };
  /** Another door behind the same address, asked first: true says that it has answered. */
  readonly door?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

export interface ServedFace {
  /** `http://127.0.0.1:N/` */
  readonly url: string;
  close(): Promise<void>;
}

const ASSETS: Readonly<Record<string, string>> = {
  '/face.css': 'text/css; charset=utf-8',
  '/form.css': 'text/css; charset=utf-8',
  '/workbook.css': 'text/css; charset=utf-8',
  '/paper.css': 'text/css; charset=utf-8',
  '/face.js': 'text/javascript; charset=utf-8',
};

/** Shows a workspace in the browser of this machine, on 127.0.0.1 and nowhere else. */
export async function serveWorkspace(
  workspace: Workspace,
  options: FaceOptions,
): Promise<ServedFace> {
  let lastRun: LastRun | undefined;
  const face: Face = {
    workspace,
    token: randomBytes(24).toString('base64url'),
    changed: () => followed(options.onChange),
    lastRun: () => lastRun,
    noteRun: (run) => {
      lastRun = run;
    },
  };
  const server = createServer((request, response) => {
    respond(face, options, portOf(server), request, response).catch((error: unknown) => {
      // The page itself could not be made: nothing is known that could be shown.
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(options.port, '127.0.0.1', ready);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What follows an action may fail; the action itself is kept, and repeating it would do it twice. */
async function followed(onChange: FaceOptions['onChange']): Promise<void> {
  try {
    await onChange?.();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      500,
      `Thao tác của bạn đã được ghi, không cần làm lại. Nhưng lượt xử lý ngay sau đó gặp lỗi: ${reason}`,
    );
  }
}

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function respond(
  face: Face,
  options: FaceOptions,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (await options.door?.(request, response)) return;
  const nonce = randomBytes(16).toString('base64');
  for (const [name, value] of Object.entries(headersOf(nonce))) response.setHeader(name, value);
  let answer: Answer;
  try {
    checkHost(request, port);
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const type = ASSETS[url.pathname];
    if (type !== undefined) {
      response.setHeader('content-type', type);
      response.end(await readFile(new URL(`.${url.pathname}`, import.meta.url)));
      return;
    }
    const form = request.method === 'POST' ? await readForm(request, face.token) : undefined;
    answer = await answerTo(face, url, form);
  } catch (error) {
    answer = { page: refusedPage(error) };
    // What was not read of a refused form must not be taken for the next request.
    if (!request.complete) response.setHeader('connection', 'close');
  }
  send(response, answer, (page) =>
    documentOf(page, {
      time: shownTime(face.workspace.clock.now(), zoneOf(face.workspace)),
      guide: options.guide,
      nonce,
    }),
  );
}

const headersOf = (nonce: string): Readonly<Record<string, string>> => ({
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

function refusedPage(error: unknown) {
  if (error instanceof Refusal) {
    return sentencePage(error.status, 'Chưa thực hiện được', error.message);
  }
  const message = error instanceof Error ? error.message : String(error);
  return sentencePage(
    500,
    'Có trục trặc',
    `Thao tác vừa rồi gặp lỗi: ${message}. Xin quay lại và thử một lần nữa.`,
  );
}

function send(
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
