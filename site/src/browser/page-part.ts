/** The element of a page that its script names. Throws an Error where the page has none. */
export const part = <Type extends HTMLElement>(name: string): Type => {
  const element = document.querySelector<Type>(`[data-part="${name}"]`);
  if (!element) throw new Error(`the page has no ${name}`);
  return element;
};
