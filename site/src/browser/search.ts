// Narrows a list to the rows that hold every word typed, marks and letter case aside.
// Without this script the list stands there whole.
import { unaccented } from '#core/text/canonical.ts';

const SILENCE = 250;

const form = document.querySelector<HTMLFormElement>('[data-search]');
const list = document.querySelector<HTMLElement>('#ket-qua');
if (form && list) listen(form, list);

function listen(form: HTMLFormElement, list: HTMLElement): void {
  const input = form.querySelector('input');
  const status = form.querySelector('[data-status]');
  if (!input || !status) return;

  let waiting = 0;
  let othersAsked = false;

  const run = async (): Promise<void> => {
    const words = wordsOf(input.value);
    if (words.length > 0 && !othersAsked) {
      othersAsked = true;
      status.textContent = 'Đang tìm…';
      othersAsked = await bringOthers(form.dataset.others ?? '', list);
    }
    // What was typed while the other pages came counts.
    const found = show(list, wordsOf(input.value));
    const missing = othersAsked || words.length === 0 ? '' : ' Mất mạng nên chỉ tìm ở trang này.';
    status.textContent = wordsOf(input.value).length > 0 ? sentence(found) + missing : '';
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(run, SILENCE);
  });
  window.addEventListener('hashchange', run);
  if (input.value) void run();
}

const wordsOf = (typed: string): readonly string[] =>
  unaccented(typed)
    .split(' ')
    .filter((word) => word !== '');

const sentence = (found: number): string =>
  found > 0
    ? `Có ${found} kết quả.`
    : 'Không có kết quả. Thử ít chữ hơn, hoặc chọn công đoàn khác.';

/** Puts the sections of the other pages after this page's. @returns whether all of them came */
async function bringOthers(addresses: string, list: HTMLElement): Promise<boolean> {
  try {
    const pages = await Promise.all(addresses.split(' ').filter(Boolean).map(sectionsAt));
    list.append(...pages.flat());
    return true;
  } catch {
    return false;
  }
}

async function sectionsAt(address: string): Promise<readonly Element[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const html = await answer.text();
  // From <main> on: a style in the head is not in this page's policy and would be reported.
  const page = new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
  return [...page.querySelectorAll('#ket-qua > [data-group]')];
}

/** Shows the rows that hold every word, and the groups that keep a row. @returns how many rows */
function show(list: HTMLElement, words: readonly string[]): number {
  let found = 0;
  for (const group of list.querySelectorAll<HTMLElement>('[data-group]')) {
    const name = group.querySelector('h2')?.textContent ?? '';
    let kept = 0;
    for (const row of group.querySelectorAll('li')) {
      const text = unaccented(`${row.textContent} ${name}`);
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) kept += 1;
    }
    group.hidden = kept === 0;
    if (!chosenElsewhere(group)) found += kept;
  }
  return found;
}

/** Whether the address names another union, so that this one is not on the screen. */
const chosenElsewhere = (group: HTMLElement): boolean => {
  const chosen = document.querySelector('[data-group]:target');
  return chosen !== null && chosen !== group;
};
