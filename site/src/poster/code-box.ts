// A union's code, typed from a poster, leads to its page. Without this script: the list of unions.
import { codeInAddress, unionCodeOf } from './union-code.ts';

const box = document.querySelector<HTMLFormElement>('[data-code-box]');
const input = box?.querySelector('input');
const mistake = box?.querySelector('[data-mistake]');
if (box && input && mistake) {
  box.addEventListener('submit', async (event) => {
    event.preventDefault();
    mistake.textContent = '';
    const answer = await leadsTo(input.value, box.dataset.codeBox ?? '');
    if ('to' in answer) location.assign(answer.to);
    else {
      mistake.textContent = answer.mistake;
      input.setAttribute('aria-invalid', 'true');
      input.focus();
    }
  });
}

type Answer = { readonly to: string } | { readonly mistake: string };

async function leadsTo(typed: string, folder: string): Promise<Answer> {
  if (typed.trim() === '') return { mistake: 'Nhập mã công đoàn in trên áp phích' };
  const code = unionCodeOf(typed);
  if (code === undefined) {
    return { mistake: 'Mã có chỗ gõ nhầm hoặc thiếu. Hãy so lại từng chữ, từng số với áp phích' };
  }
  const to = `${folder}${codeInAddress(code)}/`;
  try {
    const there = await fetch(to, { method: 'HEAD' });
    if (there.ok) return { to };
  } catch {
    return { mistake: 'Chưa mở được vì mất mạng. Hãy thử lại khi có mạng' };
  }
  return { mistake: 'Chương trình này không có mã đó. Hãy tìm công đoàn theo tên' };
}
