/** A menu of the program as the operator sees it; sub-menus are laid flat. */
export interface Menu {
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly handler: string }[];
}

/** The menus shown last, one for each title, out of what the program showed. */
export function menusOf(shown: readonly unknown[]): readonly Menu[] {
  const menus = new Map<string, Menu>();
  for (const entry of shown) {
    if (!isRecord(entry) || typeof entry.menu !== 'string') continue;
    menus.set(entry.menu, { title: entry.menu, items: itemsOf(entry.items) });
  }
  return [...menus.values()];
}

function itemsOf(items: unknown): Menu['items'] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    if (!isRecord(item)) return [];
    if (typeof item.menu === 'string') return itemsOf(item.items);
    const { label, handler } = item;
    return typeof label === 'string' && typeof handler === 'string' ? [{ label, handler }] : [];
  });
}

export const handlersOf = (shown: readonly unknown[]): readonly string[] =>
  menusOf(shown).flatMap(({ items }) => items.map(({ handler }) => handler));

/** The texts of the alerts, and of the toasts that stay until they are closed, among what the program showed. */
export const alertsOf = (shown: readonly unknown[]): readonly (readonly string[])[] =>
  shown.flatMap((entry) => {
    const texts = isRecord(entry) ? (entry.alert ?? lasting(entry.toast)) : undefined;
    return Array.isArray(texts)
      ? [texts.filter((text, i): text is string => isText(text) && !isButton(text, i))]
      : [];
  });

/** A toast's third word is for how many seconds it shows. */
const lasting = (toast: unknown): unknown =>
  Array.isArray(toast) && Number(toast[2]) < 0 ? toast.slice(0, 2) : undefined;

/** The titles and texts of the dialogs among what the program showed. */
export const promptsOf = (shown: readonly unknown[]): readonly (readonly string[])[] =>
  shown.flatMap((entry) =>
    isRecord(entry) && Array.isArray(entry.prompt)
      ? [entry.prompt.filter(isText).filter((text, i) => i === 0 || !/^OK(?:_CANCEL)?$/.test(text))]
      : [],
  );

const isText = (value: unknown): value is string => typeof value === 'string';

/** The buttons of an alert come last, and the local workspace knows but this one. */
const isButton = (text: string, i: number): boolean => i > 0 && text === 'OK';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
