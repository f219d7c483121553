// Finds a union by name, marks aside. Without this script the units stand below as a list.
import { type FoundUnion, type UnionIndex, unionFinder } from './union-index.ts';

const MOST = 20;
const SILENCE = 200;

const form = document.querySelector<HTMLFormElement>('[data-find-union]');
const input = form?.querySelector('input');
const status = form?.querySelector('[data-status]');
const list = form?.querySelector('[data-found]');
if (form && input && status && list) listen(form, input, status, list);

function listen(form: HTMLFormElement, input: HTMLInputElement, status: Element, list: Element) {
  let finder: Promise<ReturnType<typeof unionFinder>> | undefined;
  let waiting = 0;
  const run = async (): Promise<void> => {
    if (input.value.trim() === '') return show('', []);
    try {
      finder ??= read(form.dataset.findUnion ?? '').then(unionFinder);
      const found = (await finder)(input.value);
      show(sentence(found.length), found.slice(0, MOST));
    } catch {
      finder = undefined;
      show('Chưa tìm được vì mất mạng. Hãy thử lại, hoặc chọn trong danh sách bên dưới.', []);
    }
  };
  const show = (words: string, found: readonly FoundUnion[]): void => {
    status.textContent = words;
    list.replaceChildren(
      ...found.map(({ id, name, unitName }) => {
        const link = document.createElement('a');
        link.href = `${form.dataset.pages}${id}/`;
        link.textContent = name.includes(unitName) ? name : `${name}, ${unitName}`;
        const row = document.createElement('li');
        row.append(link);
        return row;
      }),
    );
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(run, SILENCE);
  });
  if (input.value) void run();
}

async function read(address: string): Promise<UnionIndex> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

const sentence = (found: number): string => {
  if (found === 0) return 'Không thấy công đoàn nào. Thử ít chữ hơn, hoặc chọn đơn vị bên dưới.';
  return found > MOST
    ? `Có ${found} công đoàn, dưới đây là ${MOST}. Gõ thêm chữ để thu hẹp.`
    : `Có ${found} công đoàn.`;
};
