// Searches one unit as the reader types. Without this script the lists stand there whole.
import type { ListedRow, UnitList } from '../search/unit-list.ts';
import type { unitSearch } from '../search/unit-search.ts';
import { foundRows, type Source } from './found-rows.ts';
import { fetched, NO_CONNECTION, type SearchPage, searchPage, showFound } from './search-page.ts';
import { addressOf, isEmpty, keepAddress, takeAddress, wishOf } from './wish.ts';

const SILENCE = 250;
const AT_ONCE = 50;

/** One of the unit's files, once it is here. */
interface Part {
  readonly list: UnitList;
  readonly rowsFor: ReturnType<typeof unitSearch>;
}

const page = searchPage();
if (page) listen(page);

function listen(page: SearchPage): void {
  const { form, status } = page;
  const files = (form.dataset.lists ?? '').split(' ');
  const nation = document.querySelector<HTMLAnchorElement>('[data-nation]');
  const parts: Part[] = [];
  let waiting = 0;
  let fetching = false;

  /** Brings the files in turn, and shows what is found in those that are there. */
  const bring = async (): Promise<void> => {
    fetching = true;
    try {
      for (const file of files.slice(parts.length)) {
        status.textContent = 'Đang tìm…';
        parts.push(await partOf(file));
        show(page, parts, files.length);
      }
    } catch {
      status.textContent = NO_CONNECTION;
    }
    fetching = false;
  };

  const run = (): void => {
    const asked = wishOf(form);
    keepAddress(asked);
    if (nation) nation.search = addressOf(asked);
    show(page, parts, files.length);
    if (!isEmpty(asked) && !fetching && parts.length < files.length) void bring();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(run, SILENCE);
  });
  if (takeAddress(form)) run();
}

async function partOf(file: string): Promise<Part> {
  const [list, { unitSearch }] = await Promise.all([
    fetched<UnitList>(file),
    import('../search/unit-search.ts'),
  ]);
  return { list, rowsFor: unitSearch(list) };
}

/** @param files how many there are in all */
function show(page: SearchPage, parts: readonly Part[], files: number): void {
  const { form, rows, status, groups } = page;
  const wish = wishOf(form);
  showFound(page, !isEmpty(wish) && parts.length > 0);
  if (isEmpty(wish) || parts.length === 0) {
    status.textContent = '';
    return;
  }
  const found = parts.flatMap((part) => part.rowsFor(wish));
  // The unions are the same in all files of a unit.
  const unions = parts[0]?.list.unions ?? [];
  const source = { unions, groups, unit: form.dataset.unit ?? '' };
  const shown = foundRows([], source);
  rows.replaceChildren(shown);
  status.textContent = sentence(found.length, parts.length < files);
  addTo(shown, found, source, page.more);
}

function sentence(found: number, unfinished: boolean): string {
  if (unfinished) return `Đang tìm, đã có ${found} kết quả…`;
  return found > 0
    ? `Có ${found} kết quả.`
    : 'Không có kết quả. Xin thử ít chữ hơn, hoặc bỏ bớt điều kiện lọc.';
}

/** The next rows, and a button for those after them. */
function addTo(
  shown: HTMLOListElement,
  found: readonly ListedRow[],
  source: Source,
  more: HTMLButtonElement,
): void {
  const next = [...foundRows(found.slice(0, AT_ONCE), source).children];
  shown.append(...next);
  const rest = found.slice(AT_ONCE);
  more.hidden = rest.length === 0;
  more.textContent = `Xem thêm (còn ${rest.length})`;
  more.onclick = () => {
    const last = shown.lastElementChild;
    addTo(shown, rest, source, more);
    last?.nextElementSibling?.querySelector('a')?.focus();
  };
}
