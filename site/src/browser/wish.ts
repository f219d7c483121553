import type { Wish } from '../search/unit-search.ts';

/** The names that the fields have, and the address. */
const names = { text: 'tim', group: 'nhom', level: 'cap' } as const satisfies Record<
  keyof Wish,
  string
>;
const fields = Object.keys(names) as readonly (keyof Wish)[];

type Field = HTMLInputElement | HTMLSelectElement;

const fieldOf = (form: HTMLFormElement, of: keyof Wish): Field | null =>
  form.querySelector<Field>(`[name=${names[of]}]`);

export function wishOf(form: HTMLFormElement): Wish {
  const said = (of: keyof Wish) => fieldOf(form, of)?.value.trim() ?? '';
  return { text: said('text'), group: said('group'), level: said('level') };
}

export const isEmpty = (wish: Wish): boolean => fields.every((of) => wish[of] === '');

/** "?tim=may+bom&cap=unit", or '' where nothing is asked for. */
export function addressOf(wish: Wish): string {
  const said = fields.filter((of) => wish[of] !== '').map((of) => [names[of], wish[of]]);
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`;
}

/** Fills the form with what the address asks for. @returns whether it asks for anything */
export function takeAddress(form: HTMLFormElement): boolean {
  const asked = new URLSearchParams(location.search);
  for (const of of fields) {
    const field = fieldOf(form, of);
    if (field) field.value = asked.get(names[of]) ?? '';
  }
  return !isEmpty(wishOf(form));
}

/** So that what is seen can be sent to somebody, and is there again on the way back. */
export function keepAddress(wish: Wish): void {
  history.replaceState(null, '', location.pathname + addressOf(wish) + location.hash);
}
