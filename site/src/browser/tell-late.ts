// Tells by the phone’s clock that the figures are old; without it their date stands on the page.

const told = document.querySelector<HTMLElement>('[data-late-from]');
if (told) {
  const { lateFrom = '', clock } = told.dataset;
  const now = clock === undefined ? Date.now() : Date.parse(clock);
  told.hidden = now < Date.parse(lateFrom);
}
