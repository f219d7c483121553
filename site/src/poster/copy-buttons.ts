// "Sao chép": puts a field's text on the clipboard, or selects it and says how to take it by hand.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const id = button.dataset.copy ?? '';
  const field = document.querySelector<HTMLTextAreaElement>(`#${id}`);
  const status = document.querySelector(`[data-copied="${id}"]`);
  if (!field || !status) continue;
  button.addEventListener('click', async () => {
    status.textContent = '';
    status.textContent = (await copied(field.value))
      ? 'Đã sao chép.'
      : 'Điện thoại không cho sao chép tự động. Chữ đã được chọn sẵn: giữ ngón tay trên ô, chọn Sao chép.';
    if (status.textContent.startsWith('Đã')) return;
    field.focus();
    field.select();
  });
}

/** Browsers inside other apps often refuse, and old ones have no clipboard. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
