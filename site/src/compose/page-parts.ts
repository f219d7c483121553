/** The element of the page that bears `data-part="name"`; throws where the page has none. */
export function part<Type extends HTMLElement = HTMLElement>(name: string): Type {
  const element = document.querySelector<Type>(`[data-part="${name}"]`);
  if (!element) throw new Error(`the page has no ${name}`);
  return element;
}

export function sectionOf(step: string): HTMLElement {
  const section = document.querySelector<HTMLElement>(`[data-step="${step}"]`);
  if (!section) throw new Error(`the page has no step ${step}`);
  return section;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The field of a question; of a choice, its radio buttons. */
export const fieldsOf = (section: HTMLElement): readonly Field[] => [
  ...section.querySelectorAll<Field>('input, textarea'),
];

export function answerIn(section: HTMLElement): string {
  const fields = fieldsOf(section);
  const [first] = fields;
  if (first instanceof HTMLInputElement && first.type === 'radio') {
    return fields.find((field) => field instanceof HTMLInputElement && field.checked)?.value ?? '';
  }
  return first?.value ?? '';
}

export function showAnswer(section: HTMLElement, text: string): void {
  for (const field of fieldsOf(section)) {
    if (field instanceof HTMLInputElement && field.type === 'radio') {
      field.checked = field.value === text;
    } else if (field.value !== text) {
      field.value = text;
    }
  }
}

/** A new element with a text in it. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  look = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (look !== '') element.className = look;
  return element;
}
