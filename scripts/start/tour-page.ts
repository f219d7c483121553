import { dayOf, isoOf, shortDate } from '#core/text/dates.ts';

export interface Step {
  readonly role: 'worker' | 'officer' | 'public';
  readonly href: string;
  readonly vi: string;
  readonly en: string;
}

interface Tour {
  readonly steps: readonly Step[];
  /** Simulated time, epoch ms. */
  readonly now: number;
  readonly face: string;
  readonly site: string;
}

const roles: readonly (readonly [Step['role'], string, string])[] = [
  ['worker', 'Người lao động', 'Worker'],
  ['officer', 'Cán bộ công đoàn cấp trên', 'Upper union officer'],
  ['public', 'Bạn đọc', 'The public'],
];

/** The first page of `npm start`: what this is, and the steps, each a link. */
export function tourPage({ steps, now, face, site }: Tour): string {
  const sections = roles.map(([role, vi, en]) => {
    const own = steps.filter((step) => step.role === role);
    return `<section><h2>${vi} <small lang="en">${en}</small></h2><ol>${own.map(stepItem).join('')}</ol></section>`;
  });
  const time = `${isoOf(now).slice(11, 16)} ngày ${shortDate(dayOf(now))}`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sáng Kiến: đi thử trong năm phút</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Sáng Kiến: đi thử trong năm phút</h1>
<p>Cả chương trình chạy trên máy này, không cần tài khoản và không gửi gì ra ngoài. Bây giờ là <strong>${time}</strong> trong chương trình; hạn gửi là hết ngày 10/4/2021.</p>
<p lang="en">The whole programme runs on this machine. People and entries are invented.</p>
${sections.join('\n')}
<section><h2>Xem thêm <small lang="en">More</small></h2>
<ul><li><a href="${face}">Mọi tệp, ngày giờ, thư đi và lịch chạy của chương trình</a> <span lang="en">All files, date, mail, triggers</span></li>
<li><a href="${site}">Trang công khai</a> <span lang="en">The public site</span></li></ul></section>
</main>
</body>
</html>`;
}

function stepItem({ href, vi, en }: Step): string {
  return `<li><a href="${href.replaceAll('&', '&amp;')}">${vi}</a><span lang="en">${en}</span></li>`;
}

const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #59636e; --line: #d5dae0; --link: #0b4f9e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --paper: #15181c; --soft: #a9b2bd; --line: #3a414a; --link: #8ab8f5; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.25rem; }
small { color: var(--soft); font-weight: 400; }
ol, ul { padding-left: 1.5rem; }
li { margin: .75rem 0; padding-left: .25rem; }
a { color: var(--link); padding-block: .2rem; }
a:focus-visible { outline: 3px solid #f2a900; outline-offset: 2px; }
[lang=en] { color: var(--soft); font-size: .9375rem; }
li [lang=en] { display: block; }
`;
