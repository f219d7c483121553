import type { Correction, Step } from '#core/publication/tracking.ts';
import type { StepWords } from '#core/publication/tracking-words.ts';
import { shortDate } from '#core/text/dates.ts';
import { type Answer, lookUp, mistakeIn } from './look-up.ts';
import { offerRecognition } from './offer-recognition.ts';
import { part } from './page-part.ts';
import { typedCode } from './typed-code.ts';

const form = part<HTMLFormElement>('form');
const input = part<HTMLInputElement>('code');
const error = part('error');
const summary = part('summary');
const status = part('status');
const title = document.title;
const words: {
  readonly steps: Readonly<Record<Step, StepWords>>;
  readonly corrections: Readonly<Record<Correction, string>>;
} = JSON.parse(form.dataset.words ?? '');

const earlierSites: readonly { readonly page: string; readonly count: number }[] = JSON.parse(
  form.dataset.earlier ?? '[]',
);

part('without-script').hidden = true;
form.hidden = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void ask();
});

// A link that carries the code after "#", such as a receipt's, is looked up at once.
const carried = location.hash.slice(1);
if (carried !== '' && mistakeIn(carried) === undefined) {
  input.value = carried;
  void ask();
}

async function ask(): Promise<void> {
  const mistake = mistakeIn(input.value);
  tell(mistake);
  showAnswer(undefined);
  if (mistake !== undefined) {
    summary.focus();
    return;
  }
  status.textContent = 'Đang tra cứu…';
  const { folder = '', shards } = form.dataset;
  const answer = await lookUp(input.value, { folder, count: Number(shards) });
  const earlier = answer.kind === 'unknown' ? await pageOfEarlier(input.value) : undefined;
  status.textContent = '';
  if (earlier === undefined) showAnswer(answer);
  else location.assign(`${earlier}#${typedCode(input.value)}`);
}

/** The look-up of the earlier programme that knows this code. */
async function pageOfEarlier(typed: string): Promise<string | undefined> {
  for (const { page, count } of earlierSites) {
    const { kind } = await lookUp(typed, { folder: `${page}du-lieu/`, count });
    if (kind === 'found') return page;
  }
  return undefined;
}

/** The mistake beside the field, in the summary above the heading, and in the page's title. */
function tell(mistake: string | undefined): void {
  const has = mistake !== undefined;
  error.hidden = summary.hidden = !has;
  part('error-words').textContent = mistake ?? '';
  part('summary-words').textContent = mistake ?? '';
  document.title = has ? `Lỗi: ${title}` : title;
  form.classList.toggle('mistaken', has);
  input.setAttribute('aria-invalid', String(has));
  input.setAttribute('aria-describedby', has ? 'ma-goi-y ma-loi' : 'ma-goi-y');
}

function showAnswer(answer: Answer | undefined): void {
  for (const kind of ['found', 'unknown', 'unreachable'] as const) {
    part(kind).hidden = answer?.kind !== kind;
  }
  if (answer === undefined) return;
  if (answer.kind === 'found') {
    const { entry } = answer;
    const { state, next } = words.steps[entry.step];
    part('state').textContent = state;
    part('next').textContent = next;
    part('due').textContent = shortDate(entry.due ?? '');
    part('due-row').hidden = entry.due === null;
    part('correct').textContent = entry.correct.map((kind) => words.corrections[kind]).join('; ');
    part('correct-row').hidden = entry.correct.length === 0;
    part('title-words').textContent = entry.title ?? '';
    part('title-row').hidden = entry.title === null;
    part('date').textContent = shortDate(entry.date);
    offerRecognition(entry, { state, programme: form.dataset.programme ?? '' });
  }
  part(answer.kind).focus();
}
