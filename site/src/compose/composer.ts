// The composer in the browser: one page of the address at a time, over the rules of journey.ts.
import { catalogueOf, withinScope } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';
import { answerRows } from './answers-view.ts';
import { CARRIED, draftIn } from './carried-draft.ts';
import { wireFields } from './composer-fields.ts';
import { type Draft, emptyDraft, isEmpty } from './draft.ts';
import { draftStore } from './draft-store.ts';
import { tellMistake } from './error-view.ts';
import {
  askedOf,
  before,
  correctionOf,
  entranceOf,
  placeOf,
  proceed,
  withAnswer,
} from './journey.ts';
import type { Setting } from './mistakes.ts';
import { keepOffline } from './offline.ts';
import { answerIn, fieldsOf, part, sectionOf, showAnswer } from './page-parts.ts';
import { posterOf } from './poster.ts';
import { sendingView } from './sending-view.ts';
import { sentAnswers } from './sent-answers.ts';
import type { Setup } from './setup.ts';
import { type Asked, questionAt, type Step, slugs, stepOf } from './steps.ts';

const root = part('composer');
const setup: Setup = JSON.parse(root.dataset.setup ?? '');
const { programme } = setup;
const catalogue = withinScope(catalogueOf(programme.catalogue), programme.scope);
const resolver = resolverOf(catalogue.units, catalogue.unions);
const store = draftStore(programme.id);
const siteTitle = document.title;
const started = setup.clock ? Date.parse(setup.clock) - performance.now() : undefined;

const setting = (): Setting => ({
  programme,
  resolver,
  now: started === undefined ? Date.now() : started + performance.now(),
});

let draft: Draft = store.read()?.draft ?? emptyDraft;
let savedAt = store.read()?.savedAt ?? 0;
let received: Draft | undefined;
let step: Step = 'start';
let editing = false;
let shownAt = 0;

// --- the draft -------------------------------------------------------------------------------

function keep(next: Draft): void {
  draft = next;
  savedAt = Date.now();
  const kept = store.write({ draft, savedAt });
  part('unsaved').hidden = kept;
  if (kept) showSavedAt();
}

function showSavedAt(): void {
  const time = new Date(savedAt).toLocaleTimeString('vi-VN', {
    hour: '2-digit',
    minute: '2-digit',
  });
  part('saved').textContent = savedAt === 0 ? '' : `Đã lưu lúc ${time} trên máy này.`;
}

/** What stands in the field of the shown question goes into the draft, right or wrong. */
function takeIn(): void {
  const id = questionAt(step);
  if (id === undefined) return;
  const text = answerIn(sectionOf(step));
  if (text !== (draft.answers[id] ?? '')) keep(withAnswer(setting(), draft, id, text));
}

function forget(): void {
  store.forget();
  draft = emptyDraft;
  savedAt = 0;
  showSavedAt();
}

// --- from page to page -----------------------------------------------------------------------

function addressOf(to: Step, toEdit = false): string {
  const address = new URL(location.pathname, location.origin);
  address.searchParams.set('buoc', slugs[to]);
  if (toEdit) address.searchParams.set('sua', '1');
  return address.href;
}

const depth = (): number => Number(history.state?.depth ?? 0);

function go(wanted: Step, { toEdit = false, replace = false } = {}): void {
  const place = placeOf(setting(), draft, wanted);
  const state = { depth: replace ? depth() : depth() + 1 };
  if (replace) history.replaceState(state, '', addressOf(place, toEdit));
  else history.pushState(state, '', addressOf(place, toEdit));
  editing = toEdit;
  say('');
  show(place);
}

/** The page that the address names, or the right one instead. */
function goToAddress(): void {
  const { searchParams } = new URL(location.href);
  const named = stepOf(searchParams.get('buoc'));
  go(named ?? entranceOf(setting(), draft), {
    toEdit: searchParams.has('sua'),
    replace: true,
  });
}

function show(next: Step): void {
  step = next;
  for (const section of root.querySelectorAll<HTMLElement>('[data-step]')) {
    section.hidden = section.dataset.step !== step;
  }
  const section = sectionOf(step);
  const heading = section.querySelector('h1');
  const title = `${heading?.textContent?.trim() ?? ''} – ${siteTitle}`;
  document.title = title;
  const id = questionAt(step);
  if (id !== undefined) fillQuestion(section, id, title);
  else if (step === 'oldCode') tellMistake('oldCode', title, undefined);
  else part('summary').hidden = true;
  if (step === 'check') showCheck();
  sending.show(step);
  const back = part<HTMLAnchorElement>('back');
  const previous = before(setting(), draft, step);
  back.hidden = previous === undefined && depth() === 0;
  back.href = addressOf(previous ?? 'start');
  part('kept').hidden = isEmpty(draft) || ['start', 'carry', 'received'].includes(step);
  shownAt = performance.now();
  window.scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}

function fillQuestion(section: HTMLElement, id: Asked, title: string): void {
  const asked = askedOf(setting(), draft.answers);
  showAnswer(section, draft.answers[id] ?? '');
  for (const field of fieldsOf(section)) field.dispatchEvent(new Event('shown'));
  const number = section.querySelector('[data-number]');
  if (number) number.textContent = `Câu ${asked.indexOf(id) + 1} / ${asked.length}`;
  tellMistake(id, title, undefined);
}

function showCheck(): void {
  const asked = askedOf(setting(), draft.answers);
  const sent = sentAnswers(setting(), catalogue, draft);
  part('rows').replaceChildren(...answerRows(programme, asked, sent, (id) => addressOf(id, true)));
}

/** A sentence above the step, until the next one. */
function say(sentence: string): void {
  part('notice').textContent = sentence;
  part('notice').hidden = sentence === '';
}

// --- what a person does ----------------------------------------------------------------------

function goOn(id: Asked): void {
  takeIn();
  const outcome = proceed(setting(), draft, id, editing);
  if (outcome.kind === 'to') go(outcome.step, { toEdit: editing });
  else tellMistake(id, document.title.replace(/^Lỗi: /, ''), outcome.mistake.sentence);
}

const firstQuestion = (): Step => askedOf(setting(), draft.answers)[0] ?? 'check';

const sending = sendingView({
  setup,
  setting,
  catalogue,
  draft: () => draft,
  keep,
  go,
});

const acts: Readonly<Record<string, () => void>> = {
  begin: () => go(firstQuestion()),
  continue: () => go('check'),
  renew: () => {
    forget();
    go('start');
  },
  adopt: () => {
    if (received) keep(received);
    go(entranceOf(setting(), draft) === 'resume' ? 'check' : 'opened', { replace: true });
  },
  keepMine: () => go(entranceOf(setting(), draft), { replace: true }),
  ...sending.acts,
};

root.addEventListener('submit', (event) => {
  event.preventDefault();
  const id = questionAt(step);
  if (id !== undefined) goOn(id);
  else if (step === 'oldCode') takeOldCode();
});

function takeOldCode(): void {
  const next = correctionOf(draft, answerIn(sectionOf('oldCode')));
  if (next) {
    keep(next);
    go(firstQuestion());
  } else {
    const title = document.title.replace(/^Lỗi: /, '');
    tellMistake('oldCode', title, 'Nhập đủ 16 chữ và số của mã, so lại từng ký tự');
  }
}

root.addEventListener(
  'click',
  (event) => {
    // The second press of a double one lands on the next page's button.
    const tapped = event instanceof PointerEvent && event.pointerType === 'touch';
    if (event.detail > 1 || (tapped && performance.now() - shownAt < 300)) {
      if (event.target instanceof Element && event.target.closest('button, a')) {
        event.preventDefault();
        event.stopPropagation();
      }
    }
  },
  { capture: true },
);

root.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.defaultPrevented) return;
  const target = event.target.closest<HTMLElement>(
    '[data-act], [data-go], [data-edit], [data-ready]',
  );
  if (!target) return;
  const { act, go: to, edit, ready } = target.dataset;
  if (act !== undefined) acts[act]?.();
  const id = questionAt(step);
  if (ready !== undefined && id !== undefined) {
    showAnswer(sectionOf(step), ready);
    goOn(id);
  }
  const wanted = (to ?? edit) as Step | undefined;
  if (wanted === undefined) return;
  event.preventDefault();
  go(wanted, { toEdit: edit !== undefined });
});

part('back').addEventListener('click', (event) => {
  event.preventDefault();
  takeIn();
  const previous = before(setting(), draft, step);
  if (depth() > 0) history.back();
  else if (previous) go(previous, { replace: true });
});

window.addEventListener('popstate', () => {
  takeIn();
  goToAddress();
});
window.addEventListener('hashchange', () => void receive());
// From the Form back to a page that the browser had only put aside.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) goToAddress();
});
window.addEventListener('pagehide', takeIn);

store.onOther((other) => {
  draft = other?.draft ?? emptyDraft;
  savedAt = other?.savedAt ?? 0;
  showSavedAt();
  go(isEmpty(draft) ? 'start' : step, { toEdit: editing, replace: true });
  say('Bản nháp vừa được sửa ở một cửa sổ khác. Trang này đã lấy bản mới nhất.');
});

/** A draft that the address carries from another phone. */
async function receive(): Promise<boolean> {
  if (!location.hash.startsWith(CARRIED)) return false;
  const carried = await draftIn(location.hash);
  history.replaceState(history.state, '', location.pathname + location.search);
  if (carried === undefined || isEmpty(carried)) {
    go(entranceOf(setting(), draft), { replace: true });
    say(
      'Đường dẫn mang bản nháp bị thiếu hoặc hỏng. Xin mở lại trang ở máy cũ, bấm “Chuyển sang máy khác” rồi chép cả đường dẫn.',
    );
    return true;
  }
  received = carried;
  if (isEmpty(draft)) acts.adopt?.();
  else go('received', { replace: true });
  return true;
}

/** The union that a poster's link names, where the draft has none yet. */
function takePoster(): string {
  const named = new URL(location.href).searchParams.get('cd');
  if (named === null) return '';
  const poster = posterOf(named, setting(), catalogue);
  if (poster === undefined) {
    return 'Đường dẫn có ghi một công đoàn mà chương trình không có. Không sao: trang sẽ hỏi lại.';
  }
  const { unit, subUnit } = draft.answers;
  if (!unit && !subUnit) draft = { ...draft, answers: { ...draft.answers, ...poster.answers } };
  return '';
}

async function start(): Promise<void> {
  part('guide').hidden = true;
  root.hidden = false;
  showSavedAt();
  wireFields(root, catalogue, () => resolver.unit(draft.answers.unit ?? ''), takeIn);
  if (!setup.form) {
    show('start');
    return;
  }
  const wasEmpty = isEmpty(draft);
  const notice = takePoster();
  if (!(await receive())) {
    if (wasEmpty && !new URL(location.href).searchParams.has('buoc'))
      go('start', { replace: true });
    else goToAddress();
  }
  if (notice !== '') say(notice);
  keepOffline();
}

void start();
