import { SPREADSHEET } from '../drive/file.ts';
import { columnName } from '../sheets/a1.ts';
import type { SheetView, SpreadsheetView } from '../sheets/read-model.ts';
import { xlsxOf } from '../xlsx.ts';
import { type Answer, missing } from './answer.ts';
import { cellOf, type GridRows } from './cell-text.ts';
import { editorHtml } from './editor.ts';
import { type Face, fileOf } from './face.ts';
import { gridHtml } from './grid.ts';
import type { Editing } from './grid-cell.ts';
import { type Html, html, newStyles } from './html.ts';
import { fieldsOf, type Look, lookOf } from './look.ts';
import { isLocked, lockedFor, mayEdit, type Person, peopleOf } from './people.ts';
import type { Say } from './say.ts';
import { finder, told } from './words.ts';
import { pagesHtml, tabsHtml, toolsHtml } from './workbook-tools.ts';

const PAGE_ROWS = 200;
/** Empty rows below the last one, to type into. */
const SPARE_ROWS = 20;

export interface Refused {
  readonly cell: string;
  readonly text: string;
  readonly why: string;
  /** A block has no editor in the page: its reason stands above the table. */
  readonly block: boolean;
}

export function workbookPage(face: Face, id: string, query: URLSearchParams): Answer {
  return shown(face, id, query);
}

export async function workbookDownload(face: Face, id: string): Promise<Answer> {
  const { name } = fileOf(face, id, [SPREADSHEET]);
  const bytes = await xlsxOf(face.workspace.spreadsheet(id));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { download: { name: `${name}.xlsx`, mimeType, bytes } };
}

export function tabOf(view: SpreadsheetView, { tab }: Look): SheetView {
  const sheet = view.sheets.find((s) => s.title === tab || String(s.sheetId) === tab);
  const first = view.sheets.find((s) => !s.hidden);
  if (!(sheet ?? first) || (tab !== '' && !sheet)) throw missing((say) => say`trang tính này`);
  return (sheet ?? first) as SheetView;
}

/** Who was chosen, else the first who is not the owner and may edit: for them it was made. */
export function personOf(people: readonly Person[], { as }: Look): Person {
  const chosen = people.find(({ email }) => email.toLowerCase() === as.toLowerCase());
  const usual = chosen ?? people.find(mayEdit) ?? people[0];
  return usual ?? { email: as, role: 'reader' };
}

export function shown(face: Face, id: string, query: URLSearchParams, refused?: Refused): Answer {
  const file = fileOf(face, id, [SPREADSHEET]);
  const { say } = face;
  const look = lookOf(query);
  const view = face.workspace.spreadsheet(id);
  const sheet = tabOf(view, look);
  const people = peopleOf(face, file);
  const person = personOf(people, look);
  const texts = sheet.rows();
  const found = rowsFound(sheet, texts, look.q);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_ROWS));
  const wanted = refused?.block ? undefined : cellOf(refused?.cell ?? query.get('edit') ?? '');
  const index = wanted ? found.indexOf(wanted.row) : -1;
  const page = index < 0 ? Math.min(look.page, pages) : Math.floor(index / PAGE_ROWS) + 1;
  const rows: GridRows = { texts, shown: found.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS) };
  const styles = newStyles();
  const isClosed =
    wanted && (!mayEdit(person) || isLocked(lockedFor(sheet, person), wanted.row, wanted.column));
  const editing: Editing | undefined =
    wanted && !isClosed
      ? { ...wanted, editor: editorHtml({ say, view, sheet, texts, cell: wanted, look, refused }) }
      : undefined;
  const sentence = isClosed ? closedSentence(say, person, wanted) : undefined;
  const body = html`<h1>${view.title}</h1>
${toolsHtml(say, view, sheet, look, people, person)}
${tabsHtml(say, view, sheet, look)}
<p class="status" role="status">${statusOf(say, query, sentence ?? (refused && !editing ? refused.why : undefined))}</p>
<form id="typing" method="post" action="/spreadsheets/${id}">${hiddenFields(face, look, sheet)}</form>
<section class="window" tabindex="0" aria-label="${say`Bảng ${sheet.title}`}" data-saving="${say`Đang lưu …`}" data-lost="${say`Chưa lưu được: bản mô phỏng không trả lời. Xin xem nó còn chạy không rồi nhập lại.`}">
<form method="get" action="/spreadsheets/${id}">
${fieldsOf(look).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${gridHtml({ say, view, sheet, rows, hidden: look.hidden, person, styles, editing })}
</form>
</section>
${pagesHtml(say, id, look, page, pages, found.length)}
<details class="keys"><summary>${say`Phím tắt trong bảng`}</summary>
<p>${say`Mũi tên: chuyển ô; Shift + mũi tên: chọn nhiều ô. Enter hoặc F2: sửa; gõ chữ: viết mới. Enter: lưu, xuống dòng dưới; Tab: lưu, sang phải; Esc: bỏ. Alt + Enter: xuống dòng trong ô. Delete: xoá. Ctrl + C, Ctrl + X, Ctrl + V: chép, cắt, dán, cả từ Excel. Phím cách: đánh dấu ô chọn. Esc rồi Tab: ra khỏi bảng.`}</p></details>`;
  const status = refused ? { status: 422 } : {};
  return {
    page: { title: `${sheet.title}, ${view.title}`, look: 'workbook', styles, body, ...status },
  };
}

const closedSentence = (
  say: Say,
  person: Person,
  { row, column }: { row: number; column: number },
): string =>
  mayEdit(person)
    ? say`Ô ${columnName(column)}${row + 1} được bảo vệ nên không sửa được. Xin chỉ sửa những ô bấm vào được.`
    : told(say, 'You need permission to edit this file.');

function statusOf(
  say: Say,
  query: URLSearchParams,
  sentence: string | undefined,
): Html | undefined {
  if (sentence !== undefined) return html`<span class="bad">${sentence}</span>`;
  const saved = query.get('saved');
  return saved !== null && cellOf(saved)
    ? html`<span class="good">${say`Đã lưu ô ${saved}.`}</span>`
    : undefined;
}

export function rowsFound(
  sheet: SheetView,
  texts: GridRows['texts'],
  q: string,
): readonly number[] {
  const matches = finder(q);
  const end =
    q === ''
      ? Math.min(sheet.rowCount, Math.max(texts.length, sheet.frozenRowCount) + SPARE_ROWS)
      : texts.length;
  return Array.from(
    { length: Math.max(0, end - sheet.frozenRowCount) },
    (_, i) => i + sheet.frozenRowCount,
  ).filter((row) => q === '' || matches((texts[row] ?? []).join(' ')));
}

const hiddenFields = ({ token }: Face, look: Look, sheet: SheetView): Html =>
  html`<input type="hidden" name="token" value="${token}">${fieldsOf({
    ...look,
    tab: sheet.title,
  }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
