// Searches the nation on demand, unit by unit: a table of words says which units' lists are worth
// fetching, and what is found is shown while the rest is still on its way.
import type { ListedRow, UnitList } from '../search/unit-list.ts';
import type { Wish } from '../search/unit-search.ts';
import type { WordTable } from '../search/word-table.ts';
import { foundRows } from './found-rows.ts';
import { fetched, NO_CONNECTION, type SearchPage, searchPage, showFound } from './search-page.ts';
import { addressOf, isEmpty, keepAddress, takeAddress, wishOf } from './wish.ts';

/** After so many rows the reader is asked whether to go on. */
const ENOUGH = 50;

const page = searchPage();
if (page) listen(page);

function listen(page: SearchPage): void {
  const { form, status } = page;
  const results = form.dataset.results ?? '';
  const unit = form.querySelector<HTMLSelectElement>('#noi');
  /** The search that counts: another one begun later ends it. */
  let current = 0;

  const run = async (): Promise<void> => {
    const wish = wishOf(form);
    if (unit?.value) {
      location.assign(`${results}${unit.value}/${addressOf(wish)}`);
      return;
    }
    keepAddress(wish);
    current += 1;
    const mine = current;
    showFound(page, !isEmpty(wish));
    page.more.hidden = true;
    page.rows.replaceChildren();
    status.textContent = isEmpty(wish)
      ? 'Xin gõ điều cần tìm, hoặc chọn khối hay cấp.'
      : 'Đang tìm…';
    if (isEmpty(wish)) return;
    try {
      await searchNation(page, wish, () => mine === current);
    } catch {
      status.textContent = NO_CONNECTION;
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  if (takeAddress(form)) void run();
}

async function searchNation(page: SearchPage, wish: Wish, counts: () => boolean): Promise<void> {
  const { form, status, more } = page;
  const results = form.dataset.results ?? '';
  const [table, { narrowed, unitSearch }, { listsThatMayKnow }] = await Promise.all([
    fetched<WordTable>(`${results}tu.json`),
    import('../search/unit-search.ts'),
    import('../search/word-table.ts'),
  ]);
  const lists = listsThatMayKnow(wish.text, table);
  let shown = 0;
  let enough = ENOUGH;
  /** Units of which there is enough: their other files are theirs to show. */
  const full = new Set<string>();

  const goOn = async (from: number): Promise<void> => {
    for (const [at, [unit, name, file]] of lists.entries()) {
      if (at < from || full.has(unit)) continue;
      status.textContent = `Đang tìm ở ${name} (${at + 1} trong ${lists.length} danh sách), đang hiện ${shown} kết quả…`;
      const list = await fetched<UnitList>(`${results}du-lieu/${file}.json`);
      if (!counts()) return;
      const rows = unitSearch(narrowed(list, wish.text))(wish);
      if (rows.length > 0) shown += showUnit(page, { unit, name, list, rows, wish });
      if (rows.length > OF_ONE_UNIT) full.add(unit);
      if (shown >= enough && at + 1 < lists.length) {
        status.textContent = `Đang hiện ${shown} kết quả, mới tìm ${at + 1} trong ${lists.length} danh sách.`;
        offerMore(at + 1);
        return;
      }
    }
    status.textContent =
      shown > 0
        ? `Đã tìm hết cả nước, đang hiện ${shown} kết quả.`
        : 'Không có kết quả trong cả nước. Xin thử ít chữ hơn, hoặc bỏ bớt điều kiện lọc.';
  };

  const offerMore = (from: number): void => {
    more.textContent = `Tìm tiếp ${lists.length - from} danh sách còn lại`;
    more.hidden = false;
    more.onclick = () => {
      more.hidden = true;
      enough = shown + ENOUGH;
      void goOn(from).catch(() => {
        status.textContent = NO_CONNECTION;
        offerMore(from);
      });
    };
  };
  await goOn(0);
}

interface FoundUnit {
  readonly unit: string;
  readonly name: string;
  readonly list: UnitList;
  readonly rows: readonly ListedRow[];
  readonly wish: Wish;
}

/** Rows of one unit shown among the nation's; the others are on its own page. */
const OF_ONE_UNIT = 10;

/** @returns how many rows it added */
function showUnit({ form, rows: place, groups }: SearchPage, found: FoundUnit): number {
  const { name, list, rows, wish } = found;
  const unit = `${form.dataset.results ?? ''}${found.unit}/`;
  // Another file of a unit that stands there already adds to it.
  const before = place.querySelector<HTMLElement>(`[data-of="${found.unit}"]`);
  const section = before ?? document.createElement('section');
  if (!before) {
    section.dataset.of = found.unit;
    section.append(headingOf(name), foundRows([], { unions: list.unions, unit, groups }));
    place.append(section);
  }
  const shown = section.querySelector('ol');
  const room = OF_ONE_UNIT - (shown?.children.length ?? 0);
  const next = [...foundRows(rows.slice(0, room), { unions: list.unions, unit, groups }).children];
  shown?.append(...next);
  if (rows.length <= room || section.querySelector('p')) return next.length;
  const all = document.createElement('a');
  all.href = unit + addressOf(wish);
  all.textContent = `Xem hết ở ${name}`;
  const line = document.createElement('p');
  line.append(all);
  section.append(line);
  return next.length;
}

function headingOf(name: string): HTMLElement {
  const heading = document.createElement('h3');
  heading.textContent = name;
  return heading;
}
