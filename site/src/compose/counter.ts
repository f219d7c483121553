import { clean } from '#core/text/canonical.ts';
import { lengthOf } from '#core/text/length.ts';
import { count } from '../words.ts';

/** How long typing must rest before the count is read out. */
const SILENCE = 1000;

/** "Còn 250 ký tự", as the limit will be applied: to the cleaned text. */
export function roomIn(text: string, limit: number): string {
  const left = limit - lengthOf(clean(text));
  return left < 0 ? `Thừa ${count(-left)} ký tự` : `Còn ${count(left)} ký tự`;
}

/** Keeps the count below a field; it never stops anybody from typing or pasting. */
export function countLive(field: HTMLTextAreaElement, shown: HTMLElement, said: HTMLElement): void {
  const limit = Number(shown.dataset.limit);
  let waiting = 0;
  const update = () => {
    const room = roomIn(field.value, limit);
    shown.textContent = room;
    shown.classList.toggle('over', room.startsWith('Thừa'));
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      said.textContent = room;
    }, SILENCE);
  };
  field.addEventListener('input', update);
  field.addEventListener('shown', update);
}
