// A button beside the browser's own menu; in-app browsers have no menu for printing, and no print().
const button = document.querySelector<HTMLButtonElement>('[data-print]');
if (typeof window.print !== 'function') button?.remove();
button?.addEventListener('click', () => window.print());
