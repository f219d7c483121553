import { FORM } from '../drive/file.ts';
import { publishedId } from '../forms/address.ts';
import type { FormItem, FormState } from '../forms/form.ts';
import { nextPage, type Page, pageErrors, pagesOf } from '../forms/submit.ts';
import { type Answer, missing } from './answer.ts';
import type { Face } from './face.ts';
import { entryName, question } from './form-question.ts';
import { html, lines } from './html.ts';
import type { Say } from './say.ts';
import { told } from './words.ts';

/** A respondent on the way: the pages seen so far, the last one before the eyes. */
interface Journey {
  readonly form: FormState;
  readonly pages: readonly Page[];
  readonly answers: ReadonlyMap<number, string>;
  readonly way: readonly number[];
  /** Id of the response that an edit link opened, '' for a new one. */
  readonly edits: string;
}

const NONE: ReadonlyMap<number, string> = new Map();

/** The first page, with the answers of a prefilled link, or of the response an edit link names. */
export function formPage(face: Face, id: string, query: URLSearchParams): Answer {
  const form = formOf(face, id);
  if (!form.published || !form.accepting) return closed(face, form);
  const journey = journeyOf(form, query, [0]);
  if (journey.edits === '') return shown(face, journey, NONE);
  const sent = face.workspace.responses(form.id).find((response) => response.id === journey.edits);
  if (!sent || form.flags.AllowResponseEdits !== true) return fixed(face, form);
  const before = sent.answers.map(([item, text]): [number, string] => [item, String(text)]);
  return shown(face, { ...journey, answers: new Map([...before, ...journey.answers]) }, NONE);
}

/** Next, back, or send: the answers of all pages travel in the form itself. */
export async function sendPage(face: Face, id: string, sent: URLSearchParams): Promise<Answer> {
  const form = formOf(face, id);
  if (!form.published || !form.accepting) return closed(face, form);
  const journey = journeyOf(form, sent, wayOf(sent.get('way') ?? ''));
  const { pages, answers, way } = journey;
  const at = way.at(-1) ?? 0;
  const cleared = sent.get('clear');
  if (cleared !== null) {
    const kept = new Map([...answers].filter(([item]) => String(item) !== cleared));
    return shown(face, { ...journey, answers: kept }, NONE);
  }
  if (sent.get('go') === 'back') {
    return shown(face, { ...journey, way: way.length > 1 ? way.slice(0, -1) : [0] }, NONE);
  }
  const page = pages[at];
  if (!page) throw missing((say) => say`trang này của biểu mẫu`);
  const errors = pageErrors(page, answers);
  if (errors.size > 0) return shown(face, journey, errors);
  const next = nextPage(pages, at, answers);
  if (next !== undefined) return shown(face, { ...journey, way: [...way, next] }, NONE);
  const { edits } = journey;
  const submitted = face.workspace.submit(form.id, answers, edits === '' ? {} : { edits });
  if (!submitted.ok) {
    // A page before this one: somebody went back, or sent what no page had shown.
    const wrong = pages.findIndex(({ items }) =>
      items.some((item) => submitted.errors.has(item.id)),
    );
    if (wrong < 0) return edits === '' ? closed(face, form) : fixed(face, form);
    return shown(face, { ...journey, way: [wrong] }, submitted.errors);
  }
  await face.changed();
  return { redirect: `/forms/${form.id}/formResponse` };
}

/** What a respondent reads after sending. */
export function confirmationPage(face: Face, id: string): Answer {
  const form = formOf(face, id);
  const body = html`<div class="card lead"><h1>${form.title}</h1>
<p role="status">${lines(form.confirmationMessage || face.say`Đã ghi nhận câu trả lời của anh/chị.`)}</p>
<p><a href="/forms/${form.id}/viewform">${face.say`Gửi một câu trả lời khác`}</a></p></div>`;
  return { page: { title: face.say`Đã gửi: ${form.title}`, look: 'form', body } };
}

/** By the id of its file, or by the other one that its public address bears. */
function formOf({ workspace }: Face, id: string): FormState {
  const file = workspace
    .files()
    .find((f) => f.mimeType === FORM && !f.trashed && (f.id === id || publishedId(f.id) === id));
  if (!file) throw missing((say) => say`biểu mẫu này`);
  return workspace.form(file.id);
}

function journeyOf(form: FormState, fields: URLSearchParams, way: readonly number[]): Journey {
  const answers = new Map<number, string>();
  for (const item of form.items) {
    const answer = fields.get(entryName(item));
    if (answer) answers.set(item.id, answer.replace(/\r\n?/g, '\n'));
  }
  return { form, pages: pagesOf(form.items), answers, way, edits: fields.get('edit2') ?? '' };
}

/** `0.3.7`, as the form carries it; damaged, the journey begins anew. */
function wayOf(text: string): readonly number[] {
  return /^\d{1,4}(\.\d{1,4}){0,200}$/.test(text) ? text.split('.').map(Number) : [0];
}

function closed({ say }: Face, form: FormState): Answer {
  const sentence = form.closedMessage || told(say, 'This form is no longer accepting responses.');
  const body = html`<div class="card lead"><h1>${form.title}</h1><p>${lines(sentence)}</p></div>`;
  return { page: { title: form.title, look: 'form', body } };
}

/** An edit link to a response that is not there, or of a form that allows no edits. */
function fixed({ say }: Face, form: FormState): Answer {
  const body = html`<div class="card lead"><h1>${form.title}</h1>
<p>${say`Câu trả lời này không sửa được nữa.`}</p></div>`;
  return { page: { title: form.title, look: 'form', body } };
}

function shown(
  { token, say }: Face,
  { form, pages, answers, way, edits }: Journey,
  errors: ReadonlyMap<number, string>,
): Answer {
  const at = way.at(-1) ?? 0;
  const page = pages[at];
  if (!page) throw missing((say) => say`trang này của biểu mẫu`);
  const here = new Set(page.items.map((item) => item.id));
  const carried = form.items.filter((item) => !here.has(item.id) && answers.has(item.id));
  const first = way.length === 1;
  const last = isLast(pages, at);
  const body = html`<div class="card lead"><h1>${form.title}</h1>
${at === 0 && form.description !== '' && html`<p>${lines(form.description)}</p>`}
${page.items.some((item) => item.required) && html`<p class="quiet"><span class="star" aria-hidden="true">*</span> ${say`là câu bắt buộc`}</p>`}
</div>
${errors.size > 0 && summary(say, page.items, errors)}
<form method="post" action="/forms/${form.id}/viewform" novalidate>
<input type="hidden" name="token" value="${token}">
<input type="hidden" name="way" value="${way.join('.')}">
${edits !== '' && html`<input type="hidden" name="edit2" value="${edits}">`}
${carried.map((item) => html`<input type="hidden" name="${entryName(item)}" value="${answers.get(item.id)}">`)}
<button class="default" name="go" value="next" tabindex="-1" aria-hidden="true">${say`Tiếp`}</button>
${
  page.start &&
  html`<div class="card section"><h2>${page.start.title}</h2>${page.start.help !== '' && html`<p>${lines(page.start.help)}</p>`}</div>`
}
${page.items.map((item) => {
  const error = errors.get(item.id);
  return question(say, item, answers.get(item.id) ?? '', error && told(say, error));
})}
<div class="row go">
${!first && html`<button name="go" value="back">${say`Quay lại`}</button>`}
<button class="primary" name="go" value="next">${last ? say`Gửi` : say`Tiếp`}</button>
</div>
</form>`;
  const title = `${errors.size > 0 ? say`Cần sửa: ` : ''}${page.start?.title ? `${page.start.title}, ` : ''}${form.title}`;
  return { page: { title, look: 'form', body, ...(errors.size > 0 ? { status: 422 } : {}) } };
}

/** Whether no answer on this page can lead on: then its button says that it sends. */
function isLast(pages: readonly Page[], at: number): boolean {
  const branches = pages[at]?.items.some((item) =>
    item.choices?.some((choice) => choice.goTo !== undefined && choice.goTo !== 'SUBMIT'),
  );
  return !branches && nextPage(pages, at, NONE) === undefined;
}

function summary(say: Say, items: readonly FormItem[], errors: ReadonlyMap<number, string>) {
  const wrong = items.filter((item) => errors.has(item.id));
  return html`<div class="card wrong" role="alert" tabindex="-1" id="summary">
<h2>${say`Còn ${wrong.length} câu cần xem lại`}</h2>
<ul>${wrong.map((item) => html`<li><a href="#q${item.id}">${item.title}</a>: ${told(say, errors.get(item.id) ?? '')}</li>`)}</ul>
</div>`;
}
