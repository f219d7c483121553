import { type Answer, missing } from './answer.ts';
import type { Face } from './face.ts';
import { type Html, html } from './html.ts';
import { shownTime, zoneOf } from './time.ts';

/** What runs by the clock, with "run now" and what came of it. */
export function triggersCard(face: Face): Html {
  const triggers = face.workspace.triggers();
  return html`<section class="card" aria-labelledby="triggers-title">
<h2 id="triggers-title">Việc chạy theo giờ</h2>
${triggers.length === 0 && html`<p>Chương trình chưa hẹn việc nào.</p>`}
${triggers.map(
  ({ handler, everyMinutes }) => html`<form method="post" action="/triggers" class="row">
<input type="hidden" name="token" value="${face.token}">
<span><code>${handler}</code>, mỗi ${everyMinutes} phút</span>
<button name="handler" value="${handler}" aria-label="Chạy ngay ${handler}">Chạy ngay</button>
</form>`,
)}
${lastRunOf(face)}
</section>`;
}

function lastRunOf(face: Face): Html | undefined {
  const run = face.lastRun();
  if (!run) return undefined;
  const said = run.console.map(
    ({ level, text }) => `${level === 'log' ? '' : `[${level}] `}${text}`,
  );
  return html`<h3>Lần chạy gần nhất</h3>
<p role="status"><code>${run.handler}</code>, ${shownTime(run.at, zoneOf(face.workspace))}:
${run.error === undefined ? html`<strong class="good">xong</strong>` : html`<strong class="bad">dừng vì lỗi</strong>`}</p>
${
  (run.error !== undefined || said.length > 0) &&
  html`<pre tabindex="0" aria-label="Nhật ký của lần chạy">${[...said, run.error ?? ''].join('\n').trim()}</pre>`
}`;
}

/** Runs a trigger's function as the clock would. */
export async function runNow(face: Face, form: URLSearchParams): Promise<Answer> {
  const { workspace } = face;
  const handler = form.get('handler') ?? '';
  if (!workspace.triggers().some((trigger) => trigger.handler === handler)) {
    throw missing('việc này');
  }
  const at = workspace.clock.now();
  let error: string | undefined;
  try {
    workspace.run(handler);
  } catch (thrown) {
    error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  }
  const run = { handler, at, console: workspace.console() };
  face.noteRun(error === undefined ? run : { ...run, error });
  await face.changed();
  return { redirect: '/#triggers-title' };
}
