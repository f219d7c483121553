// Comfort only: every page works without it.

// The grid and the page stay where they were when a cell is opened or saved.
const grid = document.querySelector('.window');
const place = `place of ${location.pathname} ${grid?.getAttribute('aria-label')}`;
if (grid) {
  const kept = sessionStorage.getItem(place);
  const [top, left, y] = kept ? JSON.parse(kept) : [0, 0, 0];
  sessionStorage.removeItem(place);
  const field = document.querySelector('.editor [autofocus]');
  field?.focus({ preventScroll: true });
  // The browser goes to the saved cell after this script has run.
  addEventListener('load', () => {
    if (kept) {
      grid.scrollTo(left, top);
      scrollTo(0, y);
      document.querySelector('td:target :is(button, select)')?.focus({ preventScroll: true });
    }
    const editor = field?.closest('.editor');
    editor?.scrollIntoView({ block: 'nearest', inline: kept ? 'nearest' : 'center' });
  });
  const keep = () =>
    sessionStorage.setItem(place, JSON.stringify([grid.scrollTop, grid.scrollLeft, scrollY]));
  grid.addEventListener('click', (event) => {
    if (event.target.closest('button, .editor a')) keep();
  });
  grid.addEventListener('change', keep);
}

// A dropdown directly in its cell; a long list is filled in when somebody turns to it.
const picking = document.getElementById('picking');
for (const button of document.querySelectorAll('button[data-list]')) {
  const { list, label, value } = button.dataset;
  const { content } = document.getElementById(list);
  const select = document.createElement('select');
  select.className = 'list';
  select.setAttribute('aria-label', label);
  select.append(new Option(value, value, true, true));
  const fill = () => {
    if (select.options.length > 1) return;
    for (const option of content.children) {
      if (option.value !== value) select.append(option.cloneNode(true));
    }
    if (value !== '') select.append(new Option('(để trống)', ''));
  };
  if (content.childElementCount <= 20) fill();
  select.addEventListener('pointerdown', fill);
  select.addEventListener('focus', fill);
  select.addEventListener('change', () => {
    picking.elements.cell.value = button.value;
    picking.elements.value.value = select.value;
    document.querySelector('.status').textContent = 'Đang lưu …';
    // A frame later, so that the place has been kept.
    requestAnimationFrame(() => picking.submit());
  });
  button.replaceWith(select);
}

for (const select of document.querySelectorAll('select[data-submit]')) {
  select.form.querySelector('button').remove();
  select.addEventListener('change', () => select.form.submit());
}

for (const field of document.querySelectorAll('[data-enter]')) {
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') document.querySelector('.editor a').click();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    document.querySelector('.editor button').click();
  });
}

document.getElementById('summary')?.focus();

// An action may take a while: the sweep that follows is awaited.
addEventListener('submit', (event) => {
  if (event.target.method !== 'post') return;
  document.body.classList.add('busy');
});
