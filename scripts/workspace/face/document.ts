import { DOCUMENT, DOCX, FOLDER, FORM, SPREADSHEET } from '../drive/file.ts';
import { type Answer, missing } from './answer.ts';
import { docxToHtml } from './docx.ts';
import { type Face, fileOf } from './face.ts';
import { type Html, html, newStyles } from './html.ts';
import { shortTime, zoneOf } from './time.ts';

/** A document to read, and to save as .docx. */
export function documentPage(face: Face, id: string): Answer {
  const file = fileOf(face, id);
  if (file.mimeType === SPREADSHEET) return { redirect: `/spreadsheets/${id}` };
  if (file.mimeType === FORM) return { redirect: `/forms/${id}/viewform` };
  const styles = newStyles();
  const body = html`<h1>${file.name}</h1>
<p class="row tools"><a class="button" href="/documents/${id}/download">${isText(file.mimeType) ? 'Tải .docx' : 'Tải về'}</a>
<span class="quiet">sửa ${shortTime(file.modifiedTime, zoneOf(face.workspace))}</span></p>
${
  isText(file.mimeType)
    ? html`<p class="quiet tools">Bản xem nhanh, chưa chia trang: không có đầu trang, số trang và hình.</p>
${preview(face.workspace.bytesOf(id), styles)}`
    : html`<p>Tệp này không xem được ở đây. Xin tải về để mở.</p>`
}`;
  return { page: { title: file.name, look: 'paper', styles, body } };
}

const isText = (mimeType: string): boolean => mimeType === DOCUMENT || mimeType === DOCX;

function preview(bytes: Uint8Array, styles: ReturnType<typeof newStyles>): Html {
  if (bytes.length === 0) return html`<p>Văn bản này còn trống.</p>`;
  try {
    return html`<article class="pages" aria-label="Nội dung văn bản">${docxToHtml(bytes, styles)}</article>`;
  } catch {
    return html`<p>Chưa đọc được văn bản này ở đây. Xin tải về để mở.</p>`;
  }
}

/** Any file's bytes under its own name. */
export function downloadOf(face: Face, id: string): Answer {
  const file = fileOf(face, id);
  if ([SPREADSHEET, FORM, FOLDER].includes(file.mimeType)) throw missing('tệp để tải này');
  const bytes = face.workspace.bytesOf(id);
  if (file.mimeType !== DOCUMENT)
    return { download: { name: file.name, mimeType: file.mimeType, bytes } };
  return { download: { name: `${file.name.replace(/\.docx$/i, '')}.docx`, mimeType: DOCX, bytes } };
}
