import type { FormItem } from '../forms/form.ts';
import { type Html, html, lines } from './html.ts';
import type { Say } from './say.ts';

/** How a question's field is called in a form sent and in a prefilled link. */
export const entryName = (item: FormItem): string => `entry.${item.id}`;

/** One question (or heading) of a form's page, with its answer so far and what is wrong with it. */
export function question(
  say: Say,
  item: FormItem,
  answer: string,
  error: string | undefined,
): Html {
  const id = `q${item.id}`;
  if (item.type === 'SECTION_HEADER') {
    return html`<div class="card"><h3>${item.title}</h3>${item.help !== '' && html`<p>${lines(item.help)}</p>`}</div>`;
  }
  const help = item.help !== '' && html`<p class="help" id="${id}-help">${lines(item.help)}</p>`;
  const wrong = error !== undefined && html`<p class="error" id="${id}-error">${lines(error)}</p>`;
  const star = item.required && html` <span class="star" aria-hidden="true">*</span>`;
  const described = [item.help !== '' && `${id}-help`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  const state = html`${described !== '' && html` aria-describedby="${described}"`}${
    error !== undefined && html` aria-invalid="true"`
  }`;
  const frame = error === undefined ? 'card question' : 'card question wrong';
  if (item.type === 'MULTIPLE_CHOICE') {
    return html`<fieldset class="${frame}" id="${id}" tabindex="-1"${described !== '' && html` aria-describedby="${described}"`}>
<legend>${item.title}${star}</legend>
${help}${wrong}${radios(say, item, answer)}
</fieldset>`;
  }
  return html`<div class="${frame}">
<label for="${id}">${item.title}${star}</label>
${help}${wrong}${field(say, item, id, answer, html`${item.required && html` required`}${state}`)}
</div>`;
}

function radios(say: Say, item: FormItem, answer: string): Html {
  const options = (item.choices ?? []).map(
    ({ value }) =>
      html`<label class="choice"><input type="radio" name="${entryName(item)}" value="${value}"${
        value === answer && html` checked`
      }${item.required && html` required`}> <span>${value}</span></label>`,
  );
  const clear =
    !item.required &&
    answer !== '' &&
    html`<button class="quiet-button" name="clear" value="${item.id}">${say`Bỏ chọn`}</button>`;
  return html`${options}${clear}`;
}

function field(say: Say, item: FormItem, id: string, answer: string, state: Html): Html {
  const name = entryName(item);
  switch (item.type) {
    case 'LIST':
      return html`<select id="${id}" name="${name}"${state}>
<option value="">${say`Chọn`}</option>
${(item.choices ?? []).map(({ value }) => html`<option${value === answer && html` selected`}>${value}</option>`)}
</select>`;
    case 'PARAGRAPH_TEXT':
      // HTML swallows the first line break within.
      return html`<textarea id="${id}" name="${name}" rows="5"${state}>
${answer}</textarea>`;
    default:
      return html`<input id="${id}" name="${name}" type="text" value="${answer}"${
        item.validation?.kind === 'number' && html` inputmode="decimal"`
      }${item.validation?.kind === 'email' && html` inputmode="email"`}${state}>`;
  }
}
