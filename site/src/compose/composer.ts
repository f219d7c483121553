// The composer in the browser: one page of the address at a time, over the rules of journey.ts.
import { resolverOf } from '#core/catalogue/resolver.ts';
import { catalogueNow } from '../union-changes.ts';
import { depth, enter, namedByAddress, addressOf as url } from './addresses.ts';
import { CARRIED, draftIn } from './carried-draft.ts';
import { clockFrom } from './clock.ts';
import { wireFields } from './composer-fields.ts';
import { type Draft, isEmpty } from './draft.ts';
import { draftKeeper } from './draft-keeper.ts';
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
import { answerIn, part, sectionOf, showAnswer } from './page-parts.ts';
import { withPoster } from './poster.ts';
import { listenToPresses } from './presses.ts';
import { sendingView } from './sending-view.ts';
import type { Setup } from './setup.ts';
import { say, showChoice, showStep, titleOf } from './step-view.ts';
import { questionAt, type Step } from './steps.ts';

const root = part('composer');
const setup: Setup = JSON.parse(root.dataset.setup ?? '');
const { programme } = setup;
const catalogue = catalogueNow(programme, setup.changes, setup.closed);
const resolver = resolverOf(catalogue.units, catalogue.unions);
const now = clockFrom(setup.clock);
const setting = (): Setting => ({ programme, resolver, now: now() });

let step: Step = 'start';
let editing = false;
let shownAt = 0;
/** A draft that came by a link, while the worker chooses. */
let received: Draft | undefined;

const keeper = draftKeeper(programme.id, () => {
  go(isEmpty(keeper.now()) ? 'start' : step, { toEdit: editing, replace: true });
  say('Bản nháp vừa được sửa ở một cửa sổ khác. Trang này đã lấy bản mới nhất.');
});
const sending = sendingView({
  setup,
  setting,
  catalogue,
  draft: keeper.now,
  keep: keeper.keep,
  go,
});

function go(wanted: Step, { toEdit = false, replace = false } = {}): void {
  step = placeOf(setting(), keeper.now(), wanted);
  editing = toEdit;
  enter(url(step, toEdit), replace);
  say('');
  showStep(root, step, setting(), catalogue, keeper.now());
  sending.show(step);
  shownAt = performance.now();
}

/** The page that the address names, or the right one instead. */
function goToAddress(): void {
  const { step: named, toEdit } = namedByAddress();
  go(named ?? entranceOf(setting(), keeper.now()), { toEdit, replace: true });
}

/** What stands in the field of the shown question goes into the draft, right or wrong. */
function takeIn(): void {
  const id = questionAt(step);
  if (id === undefined) return;
  const draft = keeper.now();
  const text = answerIn(sectionOf(step));
  if (text !== (draft.answers[id] ?? '')) keeper.keep(withAnswer(setting(), draft, id, text));
}

function goOn(): void {
  const id = questionAt(step);
  if (id === undefined) return;
  takeIn();
  const outcome = proceed(setting(), keeper.now(), id, editing);
  if (outcome.kind === 'to') go(outcome.step, { toEdit: editing });
  else tellMistake(id, titleOf(id), outcome.mistake.sentence);
}

function takeOldCode(): void {
  const next = correctionOf(keeper.now(), answerIn(sectionOf('oldCode')));
  if (next === undefined) {
    tellMistake('oldCode', titleOf('oldCode'), 'Nhập đủ 16 chữ và số của mã, so lại từng ký tự');
    return;
  }
  keeper.keep(next);
  go(firstQuestion());
}

const firstQuestion = (): Step => askedOf(setting(), keeper.now().answers)[0] ?? 'check';

const acts: Readonly<Record<string, () => void>> = {
  begin: () => go(firstQuestion()),
  continue: () => go('check'),
  renew: () => {
    keeper.forget();
    go('start');
  },
  adopt: () => {
    if (received) keeper.keep(received);
    const entrance = entranceOf(setting(), keeper.now());
    go(entrance === 'resume' ? 'check' : entrance, { replace: true });
  },
  keepMine: () => go(entranceOf(setting(), keeper.now()), { replace: true }),
  ...sending.acts,
};

/** A draft that the address carries from another phone. @returns whether it carried one */
async function receive(): Promise<boolean> {
  if (!location.hash.startsWith(CARRIED)) return false;
  const carried = await draftIn(location.hash);
  if (carried !== undefined && !isEmpty(carried)) {
    received = carried;
    if (isEmpty(keeper.now())) acts.adopt?.();
    else {
      go('received', { replace: true });
      showChoice(carried, keeper.now());
    }
    return true;
  }
  go(entranceOf(setting(), keeper.now()), { replace: true });
  say(
    'Đường dẫn mang bản nháp bị thiếu hoặc hỏng. Xin mở lại trang ở máy cũ, bấm “Chuyển sang máy khác” rồi chép cả đường dẫn.',
  );
  return true;
}

/** @returns what to say about the union that a poster's link names; '' where all is well */
function takePoster(): string {
  const named = new URL(location.href).searchParams.get('cd');
  if (named === null) return '';
  const draft = withPoster(keeper.now(), named, setting(), catalogue);
  if (draft) keeper.keep(draft);
  return draft
    ? ''
    : 'Đường dẫn có ghi một công đoàn mà chương trình không có. Không sao: trang sẽ hỏi lại.';
}

function listen(): void {
  wireFields(root, catalogue, () => resolver.unit(keeper.now().answers.unit ?? ''), takeIn);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    if (step === 'oldCode') takeOldCode();
    else goOn();
  });
  listenToPresses(root, {
    act: (name) => acts[name]?.(),
    go: (to, toEdit) => go(to as Step, { toEdit }),
    ready: (answer) => {
      showAnswer(sectionOf(step), answer);
      goOn();
    },
    shownAt: () => shownAt,
  });
  part('back').addEventListener('click', (event) => {
    event.preventDefault();
    takeIn();
    if (depth() > 0) history.back();
    else go(before(setting(), keeper.now(), step) ?? 'start', { replace: true });
  });
  window.addEventListener('popstate', () => {
    // A place within the page, such as the skip link's, is no other page.
    if (location.hash !== '') return;
    takeIn();
    goToAddress();
  });
  window.addEventListener('hashchange', () => void receive());
  // From the Form back to a page that the browser had only put aside.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) goToAddress();
  });
  window.addEventListener('pagehide', takeIn);
}

async function start(): Promise<void> {
  part('guide').hidden = true;
  root.hidden = false;
  if (!setup.form) {
    showStep(root, 'start', setting(), catalogue, keeper.now());
    return;
  }
  listen();
  const notice = takePoster();
  if (!(await receive())) goToAddress();
  if (notice !== '') say(notice);
  keepOffline();
}

void start();
