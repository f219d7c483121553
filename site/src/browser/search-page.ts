/** The parts of a page on which something is searched. */
export interface SearchPage {
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly found: HTMLElement;
  readonly rows: HTMLElement;
  readonly more: HTMLButtonElement;
  /** What stands there while nothing is searched. */
  readonly whole: HTMLElement;
  readonly groups: Readonly<Record<string, string>>;
}

/** Undefined on a page without a list. */
export function searchPage(): SearchPage | undefined {
  const form = document.querySelector<HTMLFormElement>('[data-search]');
  const status = document.querySelector<HTMLElement>('[data-status]');
  const found = document.querySelector<HTMLElement>('[data-found]');
  const rows = document.querySelector<HTMLElement>('[data-rows]');
  const more = document.querySelector<HTMLButtonElement>('[data-more]');
  const whole = document.querySelector<HTMLElement>('[data-whole-list]');
  if (!form || !status || !found || !rows || !more || !whole) return undefined;
  return {
    form,
    status,
    found,
    rows,
    more,
    whole,
    groups: JSON.parse(form.dataset.groups ?? '{}'),
  };
}

/** Shows what was found in place of the whole list, or the other way round. */
export function showFound({ found, whole }: SearchPage, searching: boolean): void {
  found.hidden = !searching;
  whole.hidden = searching;
}

/** @throws TypeError or Error without a connection, or where the file is not there */
export async function fetched<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

export const NO_CONNECTION = 'Mất mạng nên chưa tìm được. Xin xem lại mạng rồi thử lần nữa.';
