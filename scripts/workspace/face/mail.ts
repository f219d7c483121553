import type { SentMail } from '../workspace.ts';
import { type Answer, missing } from './answer.ts';
import type { Face } from './face.ts';
import { html, lines } from './html.ts';
import { shortTime, shownTime, zoneOf } from './time.ts';

/** The outbox, newest first. */
export function outboxPage({ workspace }: Face): Answer {
  const mails = workspace.mail();
  const zone = zoneOf(workspace);
  const rows = mails
    .map(
      (mail, n) => html`<li><a href="/mail/${n + 1}">${mail.subject || '(không có tiêu đề)'}</a>
<span class="quiet">gửi ${mail.to}, ${shortTime(mail.at, zone)}${
        mail.attachments.length > 0 && `, ${mail.attachments.length} tệp kèm`
      }</span></li>`,
    )
    .reverse();
  const body = html`<h1>Thư gửi đi</h1>
<p>Những thư này chỉ nằm trên máy này, không ai nhận được.</p>
${rows.length === 0 ? html`<p>Chưa có thư nào.</p>` : html`<ul class="files one">${rows}</ul>`}`;
  return { page: { title: 'Thư gửi đi', body } };
}

/** One mail as its text; marked-up bodies are not shown. */
export function mailPage(face: Face, id: string): Answer {
  const mail = mailOf(face, id);
  const fields = [
    ['Từ', mail.name ?? face.workspace.owner],
    ['Đến', mail.to],
    ['Đồng gửi', mail.cc],
    ['Gửi ẩn', mail.bcc],
    ['Trả lời về', mail.replyTo],
    ['Lúc', shownTime(mail.at, zoneOf(face.workspace))],
  ] as const;
  const body = html`<p><a href="/mail">← Thư gửi đi</a></p>
<h1>${mail.subject || '(không có tiêu đề)'}</h1>
<dl class="fields">${fields.map(([name, value]) => value !== undefined && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<div class="letter">${lines(mail.body)}</div>
${mail.htmlBody !== undefined && html`<p class="quiet">Thư còn có bản trình bày, ở đây không hiển thị.</p>`}
${
  mail.attachments.length > 0 &&
  html`<h2>Tệp kèm</h2><ul class="files one">${mail.attachments.map(
    ({ name, bytes }, k) => html`<li><a href="/mail/${id}/${k + 1}">${name}</a>
<span class="quiet">${Math.ceil(bytes.length / 1024)} kB</span></li>`,
  )}</ul>`
}`;
  return { page: { title: mail.subject, body } };
}

export function attachmentOf(face: Face, id: string, _query: URLSearchParams, k: string): Answer {
  const attachment = mailOf(face, id).attachments[Number(k) - 1];
  if (!attachment) throw missing('tệp kèm này');
  return { download: attachment };
}

function mailOf({ workspace }: Face, id: string): SentMail {
  const mail = workspace.mail()[Number(id) - 1];
  if (!mail) throw missing('thư này');
  return mail;
}
