import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { UnitAnswer } from '#core/catalogue/resolver.ts';
import { comboBox } from './combo-box.ts';
import { countLive } from './counter.ts';
import { unionPicks, unitPicks } from './union-search.ts';

/** How long typing must rest before it is saved. */
const REST = 400;

/** Gives the fields their lists and counters, and has typing saved. */
export function wireFields(
  root: HTMLElement,
  catalogue: Catalogue,
  unit: () => UnitAnswer,
  takeIn: () => void,
): void {
  let waiting = 0;
  root.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(takeIn, REST);
  });
  root.addEventListener('change', takeIn);
  for (const box of root.querySelectorAll<HTMLElement>('[data-box]')) {
    const input = box.querySelector('input');
    const list = box.querySelector<HTMLElement>('[role=listbox]');
    const status = box.querySelector<HTMLElement>('[role=status]');
    if (!input || !list || !status) continue;
    comboBox(input, list, status, () => {
      if (box.dataset.box === 'unit') return unitPicks(catalogue.units);
      const known = unit();
      const [only] = catalogue.units;
      return unionPicks(
        catalogue.unions,
        known.kind === 'found' ? known.unit.id : (only?.id ?? ''),
      );
    });
  }
  for (const shown of root.querySelectorAll<HTMLElement>('[data-limit]')) {
    const section = shown.closest('section');
    const field = section?.querySelector('textarea');
    const said = section?.querySelector<HTMLElement>('[data-said]');
    if (field && said) countLive(field, shown, said);
  }
}
