import type { Page } from './answer.ts';
import { type Html, html } from './html.ts';
import type { Language, Say } from './say.ts';

export interface Frame {
  /** The simulated time, in words. */
  readonly time: string;
  readonly guide?: { readonly text: string; readonly href: string } | undefined;
  readonly nonce: string;
  readonly language: Language;
  readonly say: Say;
  /** The address of this page in the other language. */
  readonly other: string;
}

/** The script of its own that a kind of page has. */
const SCRIPTS: Readonly<Partial<Record<NonNullable<Page['look']>, string>>> = {
  workbook: '/grid.js',
  paper: '/paginate.js',
};

/** A whole page: what it is for, what it is not, and the way home. */
export function documentOf(page: Page, frame: Frame): string {
  const { time, guide, nonce, language, say, other } = frame;
  const script = page.look && SCRIPTS[page.look];
  const whole = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · ${say`Bản mô phỏng`}</title>
<link rel="stylesheet" href="/face.css">
${page.look && html`<link rel="stylesheet" href="/${page.look}.css">`}
${styleSheet(page.styles?.css() ?? '', nonce)}
<script src="/face.js" defer></script>
${script && html`<script src="${script}" type="module"></script>`}
</head>
<body class="${page.look ?? 'plain'}" data-language="${language}">
<header>
<p class="simulation">${say`Bản mô phỏng trên máy này, không gửi gì ra ngoài`}</p>
<nav aria-label="${say`Trang mô phỏng`}"><a href="/">${say`Trang chính`}</a>
${page.look !== 'form' && html`<a href="/drive">Drive</a> <a href="/mail">${say`Thư gửi đi`}</a>`}
<span class="now">${time}</span>
<a href="${other}" hreflang="${language === 'vi' ? 'en' : 'vi'}" lang="${language === 'vi' ? 'en' : 'vi'}">${language === 'vi' ? 'English' : 'Tiếng Việt'}</a></nav>
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
export const sentencePage = (say: Say, status: number, title: string, sentence: string): Page => ({
  title,
  status,
  body: html`<h1>${title}</h1><p>${sentence}</p><p><a href="/">${say`Về trang chính`}</a></p>`,
});
