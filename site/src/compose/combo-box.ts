import { made } from './page-parts.ts';
import { matching, type Pick } from './union-search.ts';

/**
 * An autocomplete after the ARIA pattern "editable combobox with list autocomplete": arrows walk,
 * Enter picks, Escape closes; what is typed stays as it is until something is picked.
 */
export function comboBox(
  input: HTMLInputElement,
  list: HTMLElement,
  status: HTMLElement,
  picks: () => readonly Pick[],
): void {
  let at = -1;
  let waiting = 0;

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  const open = (typed: string): void => {
    const found = matching(picks(), typed);
    list.replaceChildren(
      ...found.map(({ name }, index) => {
        const option = made('li', name);
        option.id = `${list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        return option;
      }),
    );
    at = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      status.textContent =
        found.length === 0 ? 'Không có tên nào như vậy' : `Có ${found.length} tên trong danh sách`;
    }, 600);
  };

  const close = (): void => {
    list.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const walk = (by: number): void => {
    if (list.hidden) open(picks().some(({ name }) => name === input.value) ? '' : input.value);
    const all = options();
    if (all.length === 0) return;
    at = at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length;
    all.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
    });
    const active = all[at];
    if (!active) return;
    input.setAttribute('aria-activedescendant', active.id);
    active.scrollIntoView({ block: 'nearest' });
  };

  const pick = (option: Element): void => {
    input.value = option.textContent ?? '';
    close();
    status.textContent = `Đã chọn ${input.value}`;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  input.addEventListener('input', () => open(input.value));
  input.addEventListener('click', () => {
    if (list.hidden) open(picks().some(({ name }) => name === input.value) ? '' : input.value);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const active = options()[at];
    if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowUp') walk(-1);
    else if (event.key === 'Enter' && !list.hidden && active) pick(active);
    else if (event.key === 'Escape' && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  // A press must not take the focus away before it has picked.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element && event.target.closest('[role=option]');
    if (option) pick(option);
  });
}
