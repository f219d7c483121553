import { type Answer, missing } from './answer.ts';
import type { Face, Question } from './face.ts';
import { type Html, html } from './html.ts';
import { alertsOf, handlersOf, menusOf, promptsOf } from './menu.ts';
import { shownTime, zoneOf } from './time.ts';

/** What runs by the clock and what the operator's menu offers, each to be run now, and what came of it. */
export function runCard(face: Face): Html {
  const { say, workspace } = face;
  const triggers = workspace.triggers();
  const menus = menusOf(workspace.ui());
  return html`<section class="card" aria-labelledby="run-title">
<h2 id="run-title">${say`Việc chạy theo giờ`}</h2>
${triggers.length === 0 && html`<p>${say`Chương trình chưa hẹn việc nào.`}</p>`}
${triggers.map(
  ({ handler, everyMinutes }) => html`<form method="post" action="/run" class="row">
<input type="hidden" name="token" value="${face.token}">
<span><code>${handler}</code>, ${say`mỗi ${everyMinutes} phút`}</span>
<button name="handler" value="${handler}" aria-label="${say`Chạy ngay ${handler}`}">${say`Chạy ngay`}</button>
</form>`,
)}
${menus.map(
  ({ title, items }) => html`<h3>${say`Trình đơn “${title}” của người vận hành`}</h3>
<form method="post" action="/run" class="row menu">
<input type="hidden" name="token" value="${face.token}">
${items.map(({ label, handler }) => html`<button name="handler" value="${handler}">${label}</button>`)}
</form>`,
)}
${menus.length === 0 && workspace.containerId() !== undefined && openForm(face)}
${lastRunOf(face)}
</section>`;
}

/** Google shows a program's menu to whoever opens its workbook: that runs this function. */
const OPENING = 'onOpen';

const openForm = ({ say, token }: Face): Html => html`<form method="post" action="/run" class="row">
<input type="hidden" name="token" value="${token}">
<button name="handler" value="${OPENING}">${say`Hiện trình đơn của người vận hành`}</button>
</form>`;

function lastRunOf(face: Face): Html | undefined {
  const { say } = face;
  const run = face.lastRun();
  if (!run) return undefined;
  const said = run.console.map(
    ({ level, text }) => `${level === 'log' ? '' : `[${level}] `}${text}`,
  );
  return html`<h3>${say`Lần chạy gần nhất`}</h3>
<p role="status"><code>${run.handler}</code>, ${shownTime(say, run.at, zoneOf(face.workspace))}:
${run.error === undefined ? html`<strong class="good">${say`xong`}</strong>` : html`<strong class="bad">${say`dừng vì lỗi`}</strong>`}</p>
${run.asked && askedForm(face, run.handler, run.asked)}
${run.alerts.map((texts) => html`<blockquote class="alert">${texts.map((text) => html`<p>${text}</p>`)}</blockquote>`)}
${
  (run.error !== undefined || said.length > 0) &&
  html`<pre tabindex="0" role="region" aria-label="${say`Nhật ký của lần chạy`}">${[...said, run.error ?? ''].join('\n').trim()}</pre>`
}`;
}

/** What a dialog asks: the answer lets the function run anew, up to the next question or the end. */
const askedForm = (
  { say, token }: Face,
  handler: string,
  { texts, replies }: Question,
): Html => html`<form method="post" action="/run">
<input type="hidden" name="token" value="${token}">
${replies.map((reply) => html`<input type="hidden" name="reply" value="${reply}">`)}
<div class="alert">${texts.map((text) => html`<p>${text}</p>`)}</div>
<p class="row"><label for="reply">${say`Trả lời`}</label>
<input id="reply" name="reply" autocomplete="off" required>
<button name="handler" value="${handler}">OK</button></p>
</form>`;

/** Runs a function as the clock or the menu would; no other function of the program can be named. */
export async function runNow(face: Face, form: URLSearchParams): Promise<Answer> {
  const { workspace } = face;
  const handler = form.get('handler') ?? '';
  const known = [
    ...workspace.triggers().map((trigger) => trigger.handler),
    ...handlersOf(workspace.ui()),
    ...(workspace.containerId() === undefined ? [] : [OPENING]),
  ];
  if (!known.includes(handler)) throw missing((say) => say`việc này`);
  const at = workspace.clock.now();
  const before = workspace.ui().length;
  const replies = form.getAll('reply');
  workspace.reply(...replies);
  let error: string | undefined;
  try {
    const trigger = workspace.triggers().find((each) => each.handler === handler);
    if (trigger) workspace.fire(trigger.id);
    else workspace.run(handler);
  } catch (thrown) {
    error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  }
  const shown = workspace.ui().slice(before);
  const texts = promptsOf(shown)[replies.length];
  const asked = texts === undefined ? {} : { asked: { texts, replies } };
  // Whatever it says to a closed dialog is of no use to somebody who is still asked.
  const alerts = texts === undefined ? alertsOf(shown) : [];
  const run = { handler, at, console: workspace.console(), alerts, ...asked };
  face.noteRun(error === undefined ? run : { ...run, error });
  await face.changed();
  return { redirect: '/#run-title' };
}
