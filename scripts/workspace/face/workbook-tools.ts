import type { SheetView, SpreadsheetView } from '../sheets/read-model.ts';
import { columnsOf } from './grid.ts';
import { type Html, html } from './html.ts';
import { addressOf, fieldsOf, type Look } from './look.ts';
import { type Person, roleName } from './people.ts';
import type { Say } from './say.ts';

/** Save, search, act as somebody else, see what is hidden. */
export function toolsHtml(
  say: Say,
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
<a class="button" href="/spreadsheets/${view.id}/download">${say`Tải .xlsx`}</a>
<form method="get" action="/spreadsheets/${view.id}" class="row" role="search">${keep('q', 'page')}
<label for="q">${say`Lọc dòng có chữ`}</label>
<input id="q" name="q" type="search" value="${look.q}" autocomplete="off">
<button>${say`Lọc`}</button>
${look.q !== '' && html`<a href="${addressOf(view.id, { ...look, q: '', page: 1 })}">${say`Bỏ lọc`}</a>`}
</form>
${people.length > 1 && actingForm(say, view.id, people, person, keep('as'))}
${
  hidden > 0 &&
  html`<a href="${addressOf(view.id, { ...look, hidden: !look.hidden })}">${look.hidden ? say`Ẩn lại ${hidden} cột ẩn` : say`Hiện ${hidden} cột ẩn`}</a>`
}
</div>`;
}

const actingForm = (
  say: Say,
  id: string,
  people: readonly Person[],
  person: Person,
  kept: readonly Html[],
): Html => html`<form method="get" action="/spreadsheets/${id}" class="row">${kept}
<label for="as">${say`Làm việc với tên`}</label>
<select id="as" name="as" data-submit>${people.map(
  (p) =>
    html`<option value="${p.email}"${p.email === person.email && html` selected`}>${p.email} (${roleName(say, p.role)})</option>`,
)}</select>
<button>${say`Đổi`}</button>
</form>`;

export function tabsHtml(say: Say, view: SpreadsheetView, current: SheetView, look: Look): Html {
  const tabs = view.sheets.filter((s) => !s.hidden || s === current);
  return html`<nav class="tabs" aria-label="${say`Trang tính`}">${tabs.map(
    (sheet) =>
      html`<a href="${addressOf(view.id, { ...look, tab: sheet.title, q: '', page: 1 })}"${
        sheet === current && html` aria-current="page"`
      }>${sheet.title}</a> `,
  )}</nav>`;
}

/** The way through a tab of more rows than one page shows, and what a search found. */
export function pagesHtml(
  say: Say,
  id: string,
  look: Look,
  page: number,
  pages: number,
  found: number,
): Html | undefined {
  const count =
    look.q !== '' &&
    html`<span>${found === 0 ? say`Không có dòng nào như vậy. Xin thử ít chữ hơn.` : say`${found} dòng có chữ “${look.q}”.`}</span>`;
  if (pages === 1) return count ? html`<p class="pages">${count}</p>` : undefined;
  const to = (n: number, text: string) =>
    html`<a href="${addressOf(id, { ...look, page: n })}">${text}</a>`;
  return html`<nav class="pages" aria-label="${say`Các phần của bảng`}">${count}
${page > 1 && to(page - 1, say`← Phần trước`)} <span>${say`Phần ${page} / ${pages}`}</span> ${page < pages && to(page + 1, say`Phần sau →`)}</nav>`;
}
