import type { SentMail } from '../workspace.ts';
import { type Answer, missing } from './answer.ts';
import type { Face } from './face.ts';
import { html, lines } from './html.ts';
import { shortTime, shownTime, zoneOf } from './time.ts';

/** The outbox, newest first. */
export function outboxPage({ workspace, say }: Face): Answer {
  const mails = workspace.mail();
  const zone = zoneOf(workspace);
  const rows = mails
    .map(
      (mail, n) => html`<li><a href="/mail/${n + 1}">${mail.subject || say`(không có tiêu đề)`}</a>
<span class="quiet">${say`gửi ${mail.to}, ${shortTime(mail.at, zone)}`}${
        mail.attachments.length > 0 && say`, ${mail.attachments.length} tệp kèm`
      }</span></li>`,
    )
    .reverse();
  const body = html`<h1>${say`Thư gửi đi`}</h1>
<p>${say`Những thư này chỉ nằm trên máy này, không ai nhận được.`}</p>
${rows.length === 0 ? html`<p>${say`Chưa có thư nào.`}</p>` : html`<ul class="files one">${rows}</ul>`}`;
  return { page: { title: say`Thư gửi đi`, body } };
}

/** One mail as its text; marked-up bodies are not shown. */
export function mailPage(face: Face, id: string): Answer {
  const mail = mailOf(face, id);
  const { say } = face;
  const fields = [
    [say`Từ`, mail.name ?? face.workspace.owner],
    [say`Đến`, mail.to],
    [say`Đồng gửi`, mail.cc],
    [say`Gửi ẩn`, mail.bcc],
    [say`Trả lời về`, mail.replyTo],
    [say`Lúc`, shownTime(say, mail.at, zoneOf(face.workspace))],
  ] as const;
  const body = html`<p><a href="/mail">${say`← Thư gửi đi`}</a></p>
<h1>${mail.subject || say`(không có tiêu đề)`}</h1>
<dl class="fields">${fields.map(([name, value]) => value !== undefined && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<div class="letter">${lines(mail.body)}</div>
${mail.htmlBody !== undefined && html`<p class="quiet">${say`Thư còn có bản trình bày, ở đây không hiển thị.`}</p>`}
${
  mail.attachments.length > 0 &&
  html`<h2>${say`Tệp kèm`}</h2><ul class="files one">${mail.attachments.map(
    ({ name, bytes }, k) => html`<li><a href="/mail/${id}/${k + 1}">${name}</a>
<span class="quiet">${Math.ceil(bytes.length / 1024)} kB</span></li>`,
  )}</ul>`
}`;
  return { page: { title: mail.subject || say`(không có tiêu đề)`, body } };
}

export function attachmentOf(face: Face, id: string, _query: URLSearchParams, k: string): Answer {
  const attachment = mailOf(face, id).attachments[Number(k) - 1];
  if (!attachment) throw missing((say) => say`tệp kèm này`);
  return { download: attachment };
}

function mailOf({ workspace }: Face, id: string): SentMail {
  const mail = workspace.mail()[Number(id) - 1];
  if (!mail) throw missing((say) => say`thư này`);
  return mail;
}
