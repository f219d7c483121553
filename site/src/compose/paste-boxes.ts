import { made } from './page-parts.ts';

/** Texts to be copied by hand or by a press, each in a box of its own. */
export function pasteBoxes(
  texts: readonly { readonly title: string; readonly text: string }[],
): readonly HTMLElement[] {
  return texts.map(({ title, text }, at) => {
    const id = `chep-${at}-${title.length}`;
    const label = made('label', title);
    label.htmlFor = id;
    const box = document.createElement('textarea');
    box.id = id;
    box.readOnly = true;
    box.rows = 4;
    box.value = text;
    const status = made('p', '', 'quiet');
    status.setAttribute('role', 'status');
    const button = made('button', 'Chép', 'button second');
    button.type = 'button';
    button.append(made('span', ` ${title}`, 'unseen'));
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text);
        status.textContent = `Đã chép “${title}”.`;
      } catch {
        box.focus();
        box.select();
        status.textContent =
          'Máy không cho chép tự động. Chữ trong khung đã được chọn: hãy nhấn giữ vào khung rồi chọn “Sao chép”.';
      }
    });
    const whole = made('div', '', 'copy');
    whole.append(label, box, button, status);
    return whole;
  });
}
