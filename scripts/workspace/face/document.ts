import { DOCUMENT, DOCX, FOLDER, FORM, SPREADSHEET } from '../drive/file.ts';
import { hasLibreOffice } from '../libre-office.ts';
import { type Answer, missing } from './answer.ts';
import { docxToHtml } from './docx.ts';
import { type Face, fileOf } from './face.ts';
import { type Html, html, newStyles, type Styles } from './html.ts';
import { pdfOf } from './pdf.ts';
import { shortTime, zoneOf } from './time.ts';

/** A document page by page, to print, and to save as .docx or, where LibreOffice is, as PDF. */
export function documentPage(face: Face, id: string): Answer {
  const { say, token } = face;
  const file = fileOf(face, id);
  if (file.mimeType === SPREADSHEET) return { redirect: `/spreadsheets/${id}` };
  if (file.mimeType === FOLDER) return { redirect: `/drive/folders/${id}` };
  if (file.mimeType === FORM) return { redirect: `/forms/${id}/viewform` };
  const styles = newStyles();
  const text = isText(file.mimeType);
  const body = html`<h1>${file.name}</h1>
<div class="row tools"><a class="button" href="/documents/${id}/download">${text ? say`Tải .docx` : say`Tải về`}</a>
${
  text &&
  hasLibreOffice() &&
  html`<form method="post" action="/documents/${id}/pdf" data-stays>
<input type="hidden" name="token" value="${token}"><button>${say`Tải PDF`}</button></form>`
}
${text && html`<button type="button" data-print hidden>${say`In`}</button>`}
<span class="quiet">${say`sửa ${shortTime(file.modifiedTime, zoneOf(face.workspace))}`}</span></div>
${
  text
    ? preview(face, face.workspace.bytesOf(id), styles)
    : html`<p>${say`Tệp này không xem được ở đây. Xin tải về để mở.`}</p>`
}`;
  return { page: { title: file.name, look: 'paper', styles, body } };
}

const isText = (mimeType: string): boolean => mimeType === DOCUMENT || mimeType === DOCX;

function preview({ say }: Face, bytes: Uint8Array, styles: Styles): Html {
  if (bytes.length === 0) return html`<p>${say`Văn bản này còn trống.`}</p>`;
  try {
    const { markup, lacks } = docxToHtml(say, bytes, styles);
    return html`<p class="quiet tools">${say`Trang được chia như khi in từ trình duyệt này; Word có thể ngắt dòng hơi khác.`}
${lacks.length > 0 && say`Ở đây không hiện: ${lacks.join(', ')}. Muốn xem đủ, xin tải về.`}</p>
<article class="sheets" aria-label="${say`Nội dung văn bản`}" data-page="${say`Trang`}">${markup}</article>`;
  } catch {
    return html`<p>${say`Chưa đọc được văn bản này ở đây. Xin tải về để mở.`}</p>`;
  }
}

/** A document as LibreOffice prints it. */
export async function documentPdf(face: Face, id: string): Promise<Answer> {
  const { name } = fileOf(face, id, [DOCUMENT, DOCX]);
  const bytes = await pdfOf(face.workspace.bytesOf(id));
  const title = name.replace(/\.docx$/i, '');
  return { download: { name: `${title}.pdf`, mimeType: 'application/pdf', bytes } };
}

/** Any file's bytes under its own name. */
export function downloadOf(face: Face, id: string): Answer {
  const file = fileOf(face, id);
  if ([SPREADSHEET, FORM, FOLDER].includes(file.mimeType))
    throw missing((say) => say`tệp để tải này`);
  const bytes = face.workspace.bytesOf(id);
  if (file.mimeType !== DOCUMENT)
    return { download: { name: file.name, mimeType: file.mimeType, bytes } };
  return { download: { name: `${file.name.replace(/\.docx$/i, '')}.docx`, mimeType: DOCX, bytes } };
}
