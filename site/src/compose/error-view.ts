import { fieldsOf, made, part, sectionOf } from './page-parts.ts';
import type { Step } from './steps.ts';

/**
 * Says what is wrong on a step: above the heading, beside the field, in the title (which is given
 * without "Lỗi: "). Undefined takes it all away.
 */
export function tellMistake(step: Step, title: string, sentence: string | undefined): void {
  const wrong = sentence !== undefined;
  const section = sectionOf(step);
  const [field] = fieldsOf(section);
  const error = section.querySelector<HTMLElement>('.error');
  const words = error?.querySelector<HTMLElement>('[data-words]');
  if (!field || !error || !words) return;
  error.hidden = !wrong;
  words.textContent = sentence ?? '';
  section.classList.toggle('mistaken', wrong);
  document.title = wrong ? `Lỗi: ${title}` : title;
  const described = section.querySelector('fieldset') ?? field;
  const ids = (described.getAttribute('aria-describedby') ?? '').split(' ');
  const others = ids.filter((id) => id !== '' && id !== error.id);
  described.setAttribute('aria-describedby', [...others, ...(wrong ? [error.id] : [])].join(' '));
  for (const each of fieldsOf(section)) {
    if (wrong) each.setAttribute('aria-invalid', 'true');
    else each.removeAttribute('aria-invalid');
  }
  const summary = part('summary');
  summary.hidden = !wrong;
  const link = made('a', sentence ?? '');
  link.href = `#${field.id}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    field.focus();
  });
  part('summary-list').replaceChildren(...(wrong ? [made('li', '')] : []));
  part('summary-list').firstElementChild?.append(link);
  if (wrong) summary.focus();
}
