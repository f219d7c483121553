import { type Answer, Refusal } from './answer.ts';
import type { Face } from './face.ts';
import { type Html, html } from './html.ts';
import { inputTime, shownTime, timeOfInput, zoneOf } from './time.ts';

const HOUR = 3_600_000;
const STEPS: Readonly<Record<string, number>> = { hour: HOUR, day: 24 * HOUR };

/** The simulated date and the ways to move it. */
export function clockCard({ workspace, token, say }: Face): Html {
  const now = workspace.clock.now();
  const zone = zoneOf(workspace);
  const input = inputTime(now, zone);
  return html`<section class="card" aria-labelledby="clock-title">
<h2 id="clock-title">${say`Ngày giờ mô phỏng`}</h2>
<p class="time">${shownTime(say, now, zone)}</p>
<form method="post" action="/clock" class="row">
<input type="hidden" name="token" value="${token}">
<button name="step" value="day">${say`+1 ngày`}</button>
<button name="step" value="hour">${say`+1 giờ`}</button>
</form>
<form method="post" action="/clock" class="row">
<input type="hidden" name="token" value="${token}">
<label for="to">${say`Đến ngày giờ`}</label>
<input id="to" name="to" type="datetime-local" value="${input}" min="${input}" required>
<button>${say`Chuyển`}</button>
</form>
</section>`;
}

/** A person moves the date; it only ever goes forward. */
export async function moveClock(face: Face, form: URLSearchParams): Promise<Answer> {
  const { clock } = face.workspace;
  const step = STEPS[form.get('step') ?? ''];
  const to =
    step === undefined
      ? timeOfInput(form.get('to') ?? '', zoneOf(face.workspace))
      : clock.now() + step;
  if (to === undefined)
    throw new Refusal(400, (say) => say`Xin chọn một ngày giờ, ví dụ 15/04/2021 08:00.`);
  // The field knows no seconds.
  if (to < clock.now() - 60_000) {
    throw new Refusal(
      400,
      (say) => say`Đồng hồ mô phỏng chỉ đi tới. Xin chọn một ngày giờ muộn hơn.`,
    );
  }
  if (to > clock.now()) clock.set(to);
  await face.changed();
  return { redirect: '/' };
}
