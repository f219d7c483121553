import { SPREADSHEET } from '../drive/file.ts';
import { columnName, quoted } from '../sheets/a1.ts';
import type { SheetView, SpreadsheetView } from '../sheets/read-model.ts';
import { xlsxOf } from '../xlsx.ts';
import { type Answer, missing } from './answer.ts';
import { cellOf, editorHtml } from './editor.ts';
import { type Face, fileOf } from './face.ts';
import { type Editing, type GridRows, gridHtml } from './grid.ts';
import { type Html, html, newStyles } from './html.ts';
import { addressOf, fieldsOf, type Look, lookOf } from './look.ts';
import { isLocked, lockedFor, mayEdit, type Person, peopleOf } from './people.ts';
import { finder, inVietnamese } from './words.ts';
import { pagesHtml, tabsHtml, toolsHtml } from './workbook-tools.ts';

const PAGE_ROWS = 200;
/** Empty rows below the last one, to type into. */
const SPARE_ROWS = 5;

interface Refused {
  readonly cell: string;
  readonly text: string;
  readonly why: string;
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

/** A person types into a cell, as whom they chose to be. */
export async function typeCell(face: Face, id: string, form: URLSearchParams): Promise<Answer> {
  const file = fileOf(face, id, [SPREADSHEET]);
  const look = lookOf(form);
  const cell = (form.get('cell') ?? '').toUpperCase();
  const text = (form.get('value') ?? '').replace(/\r\n?/g, '\n');
  if (!cellOf(cell)) throw missing('ô này');
  const view = face.workspace.spreadsheet(id);
  const sheet = tabOf(view, look);
  const { email } = personOf(peopleOf(face, file), look);
  const why = typed(face, id, `${quoted(sheet.title)}!${cell}`, text, email);
  if (why !== undefined) return shown(face, id, form, { cell, text, why });
  await face.changed();
  return { redirect: `${addressOf(id, look, { saved: cell })}#${cell}` };
}

/** Why the text was refused; undefined when it is in the cell. */
function typed(
  { workspace }: Face,
  id: string,
  a1: string,
  text: string,
  email: string,
): string | undefined {
  try {
    const result = workspace.typeInto(id, a1, text, email);
    return result.ok ? undefined : inVietnamese(result.message);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `Ô này chưa nhận được nội dung đó (${reason}). Xin sửa lại rồi lưu.`;
  }
}

function tabOf(view: SpreadsheetView, { tab }: Look): SheetView {
  const sheet = view.sheets.find((s) => s.title === tab || String(s.sheetId) === tab);
  const first = view.sheets.find((s) => !s.hidden);
  if (!(sheet ?? first) || (tab !== '' && !sheet)) throw missing('trang tính này');
  return (sheet ?? first) as SheetView;
}

/** Who was chosen, else the first who is not the owner and may edit: for them it was made. */
function personOf(people: readonly Person[], { as }: Look): Person {
  const chosen = people.find(({ email }) => email.toLowerCase() === as.toLowerCase());
  const usual = chosen ?? people.find(mayEdit) ?? people[0];
  return usual ?? { email: as, role: 'reader' };
}

function shown(face: Face, id: string, query: URLSearchParams, refused?: Refused): Answer {
  const file = fileOf(face, id, [SPREADSHEET]);
  const look = lookOf(query);
  const view = face.workspace.spreadsheet(id);
  const sheet = tabOf(view, look);
  const people = peopleOf(face, file);
  const person = personOf(people, look);
  const texts = sheet.rows();
  const found = rowsFound(sheet, texts, look.q);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_ROWS));
  const wanted = cellOf(refused?.cell ?? query.get('edit') ?? '');
  const index = wanted ? found.indexOf(wanted.row) : -1;
  const page = index < 0 ? Math.min(look.page, pages) : Math.floor(index / PAGE_ROWS) + 1;
  const rows: GridRows = { texts, shown: found.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS) };
  const styles = newStyles();
  const isClosed =
    wanted && (!mayEdit(person) || isLocked(lockedFor(sheet, person), wanted.row, wanted.column));
  const editing: Editing | undefined =
    wanted && !isClosed
      ? { ...wanted, editor: editorHtml({ view, sheet, texts, cell: wanted, look, refused }) }
      : undefined;
  const sentence = isClosed ? closedSentence(person, wanted) : undefined;
  const body = html`<h1>${view.title}</h1>
${toolsHtml(view, sheet, look, people, person)}
${tabsHtml(view, sheet, look)}
<p class="status" role="status">${statusOf(query, sentence ?? (refused && !editing ? refused.why : undefined))}</p>
<form id="typing" method="post" action="/spreadsheets/${id}">${hiddenFields(face, look, sheet)}</form>
<form id="picking" method="post" action="/spreadsheets/${id}">${hiddenFields(face, look, sheet)}<input type="hidden" name="cell"><input type="hidden" name="value"></form>
<section class="window" tabindex="0" aria-label="Bảng ${sheet.title}">
<form method="get" action="/spreadsheets/${id}">
${fieldsOf(look).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${gridHtml({ view, sheet, rows, hidden: look.hidden, person, styles, editing })}
</form>
</section>
${pagesHtml(id, look, page, pages, found.length)}`;
  const status = refused ? { status: 422 } : {};
  return {
    page: { title: `${sheet.title}, ${view.title}`, look: 'workbook', styles, body, ...status },
  };
}

const closedSentence = (
  person: Person,
  { row, column }: { row: number; column: number },
): string =>
  mayEdit(person)
    ? `Ô ${columnName(column)}${row + 1} được bảo vệ nên không sửa được. Xin chỉ sửa những ô bấm vào được.`
    : inVietnamese('You need permission to edit this file.');

function statusOf(query: URLSearchParams, sentence: string | undefined): Html | undefined {
  if (sentence !== undefined) return html`<span class="bad">${sentence}</span>`;
  const saved = query.get('saved');
  return saved !== null && cellOf(saved)
    ? html`<span class="good">Đã lưu ô ${saved}.</span>`
    : undefined;
}

function rowsFound(sheet: SheetView, texts: GridRows['texts'], q: string): readonly number[] {
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
