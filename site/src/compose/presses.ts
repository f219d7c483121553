/** How long after a page came a tap may still have been meant for the one before. */
const REACTION = 300;

/** What a press asks for, by the element's `data-…`. */
export interface Presses {
  /** data-act */
  act(name: string): void;
  /** data-go: another page; data-edit: a question, and back to the check page. */
  go(step: string, toEdit: boolean): void;
  /** data-ready: an answer written and sent with one press. */
  ready(answer: string): void;
  /** When the page before the eyes came (performance.now). */
  shownAt(): number;
}

export function listenToPresses(root: HTMLElement, presses: Presses): void {
  root.addEventListener('click', (event) => stopSecond(event, presses), { capture: true });
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const pressed = event.target.closest<HTMLElement>(
      '[data-act], [data-go], [data-edit], [data-ready]',
    );
    if (!pressed) return;
    const { act, go, edit, ready } = pressed.dataset;
    const to = go ?? edit;
    if (to !== undefined) event.preventDefault();
    if (act !== undefined) presses.act(act);
    if (ready !== undefined) presses.ready(ready);
    if (to !== undefined) presses.go(to, edit !== undefined);
  });
}

/** The second press of a double one lands on the next page's button: it is not heard. */
function stopSecond(event: MouseEvent, { shownAt }: Presses): void {
  const tapped = event instanceof PointerEvent && event.pointerType === 'touch';
  const second = event.detail > 1 || (tapped && performance.now() - shownAt() < REACTION);
  const onControl = event.target instanceof Element && event.target.closest('button, a');
  if (!second || !onControl) return;
  event.preventDefault();
  event.stopPropagation();
}
