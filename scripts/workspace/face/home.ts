import { DOCUMENT, DOCX, FOLDER, FORM, SPREADSHEET } from '../drive/file.ts';
import type { DriveFile } from '../workspace.ts';
import type { Answer } from './answer.ts';
import { clockCard } from './clock.ts';
import type { Face } from './face.ts';
import { type Html, html } from './html.ts';
import { kindName, pageOf } from './links.ts';
import { runCard } from './run.ts';
import { shortTime, zoneOf } from './time.ts';
import { usageCard } from './usage.ts';
import { finder } from './words.ts';

const KINDS: readonly (readonly string[])[] = [[FORM], [SPREADSHEET], [DOCUMENT, DOCX]];

/** The workspace at a glance: files by kind, the clock, the triggers, the outbox. */
export function homePage(face: Face, query: URLSearchParams): Answer {
  const { say, workspace } = face;
  const q = query.get('q') ?? '';
  const matches = finder(q);
  const all = workspace.files().filter((f) => !f.trashed && f.mimeType !== FOLDER);
  const files = all.filter(({ name }) => matches(name));
  const known = KINDS.flat();
  const mails = workspace.mail().length;
  const body = html`<h1>${say`Không gian làm việc trên máy này`}</h1>
<p>${say`Biểu mẫu, bảng tính, văn bản và thư của chương trình, như khi chạy trên Google, nhưng chỉ ở máy này.`}</p>
<div class="cards">
${clockCard(face)}
${runCard(face)}
${usageCard(face)}
<section class="card" aria-labelledby="mail-title">
<h2 id="mail-title">${say`Thư gửi đi`}</h2>
<p>${mails === 0 ? say`Chưa có thư nào.` : say`Có ${mails} thư đã gửi (mô phỏng).`}</p>
<p><a class="button" href="/mail">${say`Mở hộp thư gửi đi`}</a></p>
</section>
</div>
<section aria-labelledby="files-title">
<h2 id="files-title">${say`Tệp`}</h2>
<form method="get" action="/" class="row" role="search">
<label for="q">${say`Tìm tệp theo tên`}</label>
<input id="q" name="q" type="search" value="${q}" autocomplete="off">
<button>${say`Tìm`}</button>
${q !== '' && html`<a href="/">${say`Xem tất cả`}</a>`}
</form>
${q !== '' && html`<p role="status">${files.length === 0 ? say`Không có tệp nào tên như “${q}”. Xin thử ít chữ hơn.` : say`Tìm thấy ${files.length} trong ${all.length} tệp.`}</p>`}
${KINDS.map((mimeTypes) =>
  listOf(
    face,
    kindName(say, mimeTypes[0] ?? ''),
    files.filter((f) => mimeTypes.includes(f.mimeType)),
  ),
)}
${listOf(
  face,
  say`Tệp khác`,
  files.filter((f) => !known.includes(f.mimeType)),
)}
</section>`;
  return { page: { title: say`Trang chính`, body } };
}

const byName = new Intl.Collator('vi', { numeric: true });

function listOf(
  { say, workspace }: Face,
  title: string,
  files: readonly DriveFile[],
): Html | undefined {
  if (files.length === 0) return undefined;
  const zone = zoneOf(workspace);
  const container = workspace.containerId();
  const sorted = [...files].sort(
    (a, b) =>
      Number(b.id === container) - Number(a.id === container) || byName.compare(a.name, b.name),
  );
  return html`<h3>${title} <span class="count">(${files.length})</span></h3>
<ul class="files">${sorted.map(
    (file) => html`<li><a href="${pageOf(file)}">${file.name}</a>
<span class="quiet">${file.mimeType === DOCX && '.docx, '}${say`sửa ${shortTime(file.modifiedTime, zone)}`}</span></li>`,
  )}</ul>`;
}
