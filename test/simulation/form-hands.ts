import type { FormItem } from '../../scripts/workspace/forms/form.ts';
import type { Act } from './history.ts';
import type { World } from './world.ts';

/** Somebody who may edit the Form changes a question of it. */
export function changeForm(
  { workspace, form }: World,
  { at, to }: Extract<Act, { do: 'changeForm' }>,
): boolean {
  workspace.changeForm(form, (state) => {
    const { items } = state;
    const place = at % items.length;
    const item = items[place];
    if (!item) return state;
    return { ...state, items: changed(items, place, item, to) };
  });
  return true;
}

function changed(
  items: readonly FormItem[],
  place: number,
  item: FormItem,
  to: 'renamed' | 'moved' | 'gone',
): readonly FormItem[] {
  const others = items.filter((each) => each !== item);
  if (to === 'gone') return others;
  if (to === 'moved') return [...others, item];
  return items.map((each, i) => (i === place ? { ...item, title: `${item.title} (sửa)` } : each));
}
