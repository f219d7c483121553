import type { Page } from './answer.ts';
import { type Html, html } from './html.ts';

export interface Frame {
  /** The simulated time, in words. */
  readonly time: string;
  readonly guide?: { readonly text: string; readonly href: string } | undefined;
  readonly nonce: string;
}

/** A whole page: what it is for, what it is not, and the way home. */
export function documentOf(page: Page, { time, guide, nonce }: Frame): string {
  const css = page.styles?.css() ?? '';
  const nav =
    page.look === 'form'
      ? html`<a href="/">Trang chính</a>`
      : html`<a href="/">Trang chính</a> <a href="/mail">Thư gửi đi</a>`;
  const whole = html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Bản mô phỏng</title>
<link rel="stylesheet" href="/face.css">
${page.look && html`<link rel="stylesheet" href="/${page.look}.css">`}
${css !== '' && styleSheet(css, nonce)}
<script src="/face.js" defer></script>
</head>
<body class="${page.look ?? 'plain'}">
<header>
<p class="simulation">Bản mô phỏng trên máy này, không gửi gì ra ngoài</p>
<nav aria-label="Trang mô phỏng">${nav} <span class="now">${time}</span></nav>
${guide && html`<p class="guide"><a href="${guide.href}">${guide.text}</a></p>`}
</header>
<main>
${page.body}
</main>
</body>
</html>
`;
  return whole.markup;
}

/** The page's own rules; `newStyles` has let nothing into them that could end the element. */
function styleSheet(css: string, nonce: string): Html {
  return { markup: `${html`<style nonce="${nonce}">`.markup}${css}</style>` };
}

/** A sentence on a page of its own. */
export const sentencePage = (status: number, title: string, sentence: string): Page => ({
  title,
  status,
  body: html`<h1>${title}</h1><p>${sentence}</p><p><a href="/">Về trang chính</a></p>`,
});
