import type { SheetView, SpreadsheetView } from '../sheets/read-model.ts';
import { columnsOf } from './grid.ts';
import { type Html, html } from './html.ts';
import { addressOf, fieldsOf, type Look } from './look.ts';
import type { Person } from './people.ts';

/** Save, search, act as somebody else, see what is hidden. */
export function toolsHtml(
  view: SpreadsheetView,
  sheet: SheetView,
  look: Look,
  people: readonly Person[],
  person: Person,
): Html {
  const hidden =
    columnsOf(sheet, sheet.rows(), true).length - columnsOf(sheet, sheet.rows(), false).length;
  const keep = (...names: readonly string[]) =>
    fieldsOf(look)
      .filter(([name]) => !names.includes(name))
      .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  return html`<div class="row tools">
<a class="button" href="/spreadsheets/${view.id}/download">Tải .xlsx</a>
<form method="get" action="/spreadsheets/${view.id}" class="row" role="search">${keep('q', 'page')}
<label for="q">Lọc dòng có chữ</label>
<input id="q" name="q" type="search" value="${look.q}" autocomplete="off">
<button>Lọc</button>
${look.q !== '' && html`<a href="${addressOf(view.id, { ...look, q: '', page: 1 })}">Bỏ lọc</a>`}
</form>
${people.length > 1 && actingForm(view.id, people, person, keep('as'))}
${
  hidden > 0 &&
  html`<a href="${addressOf(view.id, { ...look, hidden: !look.hidden })}">${look.hidden ? 'Ẩn lại' : 'Hiện'} ${hidden} cột ẩn</a>`
}
</div>`;
}

const actingForm = (
  id: string,
  people: readonly Person[],
  person: Person,
  kept: readonly Html[],
): Html => html`<form method="get" action="/spreadsheets/${id}" class="row">${kept}
<label for="as">Làm việc với tên</label>
<select id="as" name="as" data-submit>${people.map(
  (p) =>
    html`<option value="${p.email}"${p.email === person.email && html` selected`}>${p.email} (${ROLES[p.role]})</option>`,
)}</select>
<button>Đổi</button>
</form>`;

const ROLES: Readonly<Record<Person['role'], string>> = {
  owner: 'chủ tệp',
  writer: 'được sửa',
  commenter: 'chỉ góp ý',
  reader: 'chỉ xem',
};

export function tabsHtml(view: SpreadsheetView, current: SheetView, look: Look): Html {
  const tabs = view.sheets.filter((s) => !s.hidden || s === current);
  return html`<nav class="tabs" aria-label="Trang tính">${tabs.map(
    (sheet) =>
      html`<a href="${addressOf(view.id, { ...look, tab: sheet.title, q: '', page: 1 })}"${
        sheet === current && html` aria-current="page"`
      }>${sheet.title}</a> `,
  )}</nav>`;
}

/** The way through a tab of more rows than one page shows, and what a search found. */
export function pagesHtml(
  id: string,
  look: Look,
  page: number,
  pages: number,
  found: number,
): Html | undefined {
  const count =
    look.q !== '' &&
    html`<span>${found === 0 ? 'Không có dòng nào như vậy. Xin thử ít chữ hơn.' : `${found} dòng có chữ “${look.q}”.`}</span>`;
  if (pages === 1) return count ? html`<p class="pages">${count}</p>` : undefined;
  const to = (n: number, text: string) =>
    html`<a href="${addressOf(id, { ...look, page: n })}">${text}</a>`;
  return html`<nav class="pages" aria-label="Các phần của bảng">${count}
${page > 1 && to(page - 1, '← Phần trước')} <span>Phần ${page} / ${pages}</span> ${page < pages && to(page + 1, 'Phần sau →')}</nav>`;
}
