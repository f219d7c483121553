import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { addressOf, depth } from './addresses.ts';
import { answerRows } from './answers-view.ts';
import type { Draft } from './draft.ts';
import { isWorthCarrying } from './draft-keeper.ts';
import { tellMistake } from './error-view.ts';
import { askedOf, before } from './journey.ts';
import type { Setting } from './mistakes.ts';
import { fieldsOf, part, sectionOf, showAnswer } from './page-parts.ts';
import { sentAnswers } from './sent-answers.ts';
import { questionAt, type Step } from './steps.ts';

const siteTitle = document.title;

/** The title of a step's page, without "Lỗi: ". */
export const titleOf = (step: Step): string =>
  `${sectionOf(step).querySelector('h1')?.textContent?.trim() ?? ''} – ${siteTitle}`;

/** Puts one step before the eyes, filled from the draft, and its heading into the focus. */
export function showStep(
  root: HTMLElement,
  step: Step,
  setting: Setting,
  catalogue: Catalogue,
  draft: Draft,
): void {
  for (const section of root.querySelectorAll<HTMLElement>('[data-step]')) {
    section.hidden = section.dataset.step !== step;
  }
  document.title = titleOf(step);
  part('summary').hidden = true;
  fillQuestion(step, setting, draft);
  if (step === 'oldCode') tellMistake(step, titleOf(step), undefined);
  if (step === 'check') {
    const asked = askedOf(setting, draft.answers);
    const sent = sentAnswers(setting, catalogue, draft);
    const rows = answerRows(setting.programme, asked, sent, (id) => addressOf(id, true));
    part('rows').replaceChildren(...rows);
  }
  const back = part<HTMLAnchorElement>('back');
  const previous = before(setting, draft, step);
  back.hidden = previous === undefined && depth() === 0;
  back.href = addressOf(previous ?? 'start');
  part('kept').hidden = !isWorthCarrying(draft, step);
  window.scrollTo(0, 0);
  sectionOf(step).querySelector('h1')?.focus({ preventScroll: true });
}

function fillQuestion(step: Step, setting: Setting, { answers }: Draft): void {
  const id = questionAt(step);
  if (id === undefined) return;
  const section = sectionOf(step);
  const asked = askedOf(setting, answers);
  showAnswer(section, answers[id] ?? '');
  for (const field of fieldsOf(section)) field.dispatchEvent(new Event('shown'));
  const number = section.querySelector('[data-number]');
  if (number) number.textContent = `Câu ${asked.indexOf(id) + 1} / ${asked.length}`;
  tellMistake(step, titleOf(step), undefined);
}

/** Two drafts of which one stays: what tells them apart. */
export function showChoice(carried: Draft, own: Draft): void {
  const words = ({ answers }: Draft) => {
    const written = Object.values(answers).filter((text) => text.trim() !== '').length;
    return `${answers.title?.trim().slice(0, 200) || 'Chưa ghi tên sáng kiến'} (đã trả lời ${written} câu)`;
  };
  part('carried').textContent = words(carried);
  part('own').textContent = words(own);
}

/** A sentence above the step, until the next one; '' takes it away. */
export function say(sentence: string): void {
  part('notice').textContent = sentence;
  part('notice').hidden = sentence === '';
}
