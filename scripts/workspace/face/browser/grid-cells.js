// The table as a matrix of cells, as far as it is shown.

/** Rows and columns of the shown table; a merged cell stands in every place it covers. */
export function cellsOf(table) {
  const [head, ...rows] = table.rows;
  const columns = [...head.cells].slice(1).map((th) => ({
    letters: th.textContent,
    index: indexOf(th.textContent),
    heading: th.dataset.heading,
  }));
  const matrix = rows.map(() => []);
  rows.forEach((tr, r) => {
    let column = 0;
    for (const td of tr.querySelectorAll(':scope > td')) {
      while (matrix[r][column]) column += 1;
      for (let down = 0; down < td.rowSpan && matrix[r + down]; down += 1) {
        for (let across = 0; across < td.colSpan; across += 1)
          matrix[r + down][column + across] = td;
      }
      column += td.colSpan;
    }
  });
  const numbers = rows.map((tr) => Number(tr.cells[0].textContent));
  return { columns, numbers, matrix };
}

/** `AB` → 27. */
function indexOf(letters) {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const isOpen = (td) => !td.classList.contains('locked') && td.id !== '';

/** The text a cell shows, which is what is copied from it. */
export const textOf = (td) =>
  td.dataset.text ?? td.querySelector(':scope > :is(button, span, a)')?.textContent ?? '';

/** The text that, typed, gives the cell again. */
export const typedOf = (td) => td.dataset.typed ?? textOf(td);

export const listOf = (td) => td.querySelector(':scope > button.list')?.dataset.list;

export const checkOf = (td) => td.querySelector(':scope > button.check');
