import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Workspace } from '../workspace.ts';
import { type Answer, Refusal } from './answer.ts';
import type { Face, LastRun } from './face.ts';
import { checkHost, readForm } from './guard.ts';
import { documentOf, sentencePage } from './page.ts';
import { answerTo } from './routes.ts';
import { type Language, languageOf, type Say, sayIn } from './say.ts';
import { headersOf, send } from './send.ts';
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

const CSS = 'text/css; charset=utf-8';
const JS = 'text/javascript; charset=utf-8';
const ASSETS: Readonly<Record<string, string>> = {
  '/face.css': CSS,
  '/form.css': CSS,
  '/workbook.css': CSS,
  '/paper.css': CSS,
  '/face.js': JS,
  '/grid.js': JS,
  '/grid-cells.js': JS,
  '/grid-clipboard.js': JS,
  '/grid-saving.js': JS,
  '/paginate.js': JS,
  '/split.js': JS,
};

/** Shows a workspace in the browser of this machine, on 127.0.0.1 and nowhere else. */
export async function serveWorkspace(
  workspace: Workspace,
  options: FaceOptions,
): Promise<ServedFace> {
  let lastRun: LastRun | undefined;
  const face: Shared = {
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

/** What all requests share. */
type Shared = Omit<Face, 'language' | 'say'>;

/** What follows an action may fail; the action itself is kept, and repeating it would do it twice. */
async function followed(onChange: FaceOptions['onChange']): Promise<void> {
  try {
    await onChange?.();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      500,
      (say) =>
        say`Thao tác của bạn đã được ghi, không cần làm lại. Nhưng lượt xử lý ngay sau đó gặp lỗi: ${reason}`,
    );
  }
}

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function respond(
  shared: Shared,
  options: FaceOptions,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (await options.door?.(request, response)) return;
  const nonce = randomBytes(16).toString('base64');
  for (const [name, value] of Object.entries(headersOf(nonce))) response.setHeader(name, value);
  let answer: Answer;
  const url = new URL((request.url ?? '/').replace(/^\/+/, '/'), `http://127.0.0.1:${port}`);
  const asked = url.searchParams.get('lang');
  const language = languageOf(asked, request.headers.cookie);
  const face: Face = { ...shared, language, say: sayIn(language) };
  try {
    checkHost(request, port);
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const type = ASSETS[url.pathname];
    if (type !== undefined) {
      response.setHeader('content-type', type);
      response.end(await readFile(new URL(`./browser${url.pathname}`, import.meta.url)));
      return;
    }
    if (asked !== null) {
      response.setHeader('set-cookie', `face-lang=${language}; Path=/; SameSite=Lax; HttpOnly`);
    }
    const form = request.method === 'POST' ? await readForm(request, face.token) : undefined;
    answer = await answerTo(face, url, form);
  } catch (error) {
    answer = { page: refusedPage(face.say, error) };
    // What was not read of a refused form must not be taken for the next request.
    if (!request.complete) response.setHeader('connection', 'close');
  }
  send(response, answer, (page) =>
    documentOf(page, {
      time: shownTime(face.say, face.workspace.clock.now(), zoneOf(face.workspace)),
      guide: options.guide,
      nonce,
      language,
      say: face.say,
      other: inOther(url, language),
    }),
  );
}

function inOther(url: URL, language: Language): string {
  const other = new URL(url);
  other.searchParams.set('lang', language === 'vi' ? 'en' : 'vi');
  return other.pathname + other.search;
}

function refusedPage(say: Say, error: unknown) {
  if (error instanceof Refusal) {
    return sentencePage(say, error.status, say`Chưa thực hiện được`, error.sentence(say));
  }
  const message = error instanceof Error ? error.message : String(error);
  return sentencePage(
    say,
    500,
    say`Có trục trặc`,
    say`Thao tác vừa rồi gặp lỗi: ${message}. Xin quay lại và thử một lần nữa.`,
  );
}
