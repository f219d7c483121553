import { type Answer, missing, Refusal } from './answer.ts';
import { changeCells } from './changes.ts';
import { moveClock } from './clock.ts';
import { documentPage, documentPdf, downloadOf } from './document.ts';
import { folderPage } from './drive.ts';
import type { Face } from './face.ts';
import { confirmationPage, formPage, sendPage } from './form-journey.ts';
import { homePage } from './home.ts';
import { localPath } from './links.ts';
import { attachmentOf, mailPage, outboxPage } from './mail.ts';
import { runNow } from './run.ts';
import { workbookDownload, workbookPage } from './workbook.ts';

type Reply = Answer | Promise<Answer>;

interface Route {
  readonly path: RegExp;
  readonly get?: (face: Face, id: string, query: URLSearchParams, rest: string) => Reply;
  /** An action of a person. */
  readonly post?: (face: Face, id: string, form: URLSearchParams) => Reply;
}

const routes: readonly Route[] = [
  { path: /^\/$/, get: (face, _id, query) => homePage(face, query) },
  { path: /^\/clock$/, post: (face, _id, form) => moveClock(face, form) },
  { path: /^\/run$/, post: (face, _id, form) => runNow(face, form) },
  { path: /^\/drive$/, get: (face) => folderPage(face, '') },
  { path: /^\/drive\/folders\/([\w-]+)$/, get: folderPage },
  { path: /^\/forms\/([\w-]+)\/viewform$/, get: formPage, post: sendPage },
  { path: /^\/forms\/([\w-]+)\/formResponse$/, get: confirmationPage },
  { path: /^\/spreadsheets\/([\w-]+)$/, get: workbookPage, post: changeCells },
  { path: /^\/spreadsheets\/([\w-]+)\/download$/, get: workbookDownload },
  { path: /^\/documents\/([\w-]+)$/, get: documentPage },
  { path: /^\/documents\/([\w-]+)\/pdf$/, post: (face, id) => documentPdf(face, id) },
  { path: /^\/(?:documents|files)\/([\w-]+)\/download$/, get: downloadOf },
  { path: /^\/mail$/, get: outboxPage },
  { path: /^\/mail\/(\d+)$/, get: mailPage },
  { path: /^\/mail\/(\d+)\/(\d+)$/, get: attachmentOf },
];

/** The answer to a request; a form is there when it was sent by one of our own pages. */
export async function answerTo(
  face: Face,
  url: URL,
  form: URLSearchParams | undefined,
): Promise<Answer> {
  for (const { path, get, post } of routes) {
    const [found, id = '', rest = ''] = path.exec(url.pathname) ?? [];
    if (found === undefined) continue;
    if (form && post) return post(face, id, form);
    if (!form && get) return get(face, id, url.searchParams, rest);
    throw new Refusal(
      405,
      (say) => say`Trang này không nhận thao tác đó. Xin mở lại từ trang chính.`,
    );
  }
  // Google's own paths, as somebody pastes them behind this host.
  const local = localPath(`https://docs.google.com${url.pathname}${url.search}`);
  if (local !== undefined) return { redirect: local };
  throw missing((say) => say`trang này`);
}
