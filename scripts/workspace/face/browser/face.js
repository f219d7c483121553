// Comfort only: every page works without it.

for (const select of document.querySelectorAll('select[data-submit]')) {
  select.form.querySelector('button').remove();
  select.addEventListener('change', () => select.form.submit());
}

document.getElementById('summary')?.focus();

// An action may take a while: the sweep that follows is awaited.
addEventListener('submit', (event) => {
  // A download leaves the page where it is.
  if (event.target.method !== 'post' || 'stays' in event.target.dataset) return;
  document.body.classList.add('busy');
});
