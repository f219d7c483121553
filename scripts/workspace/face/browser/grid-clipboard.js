// Blocks of cells, as Excel, Sheets and Word leave them on the clipboard.

/** The block on the clipboard; undefined when it holds no text. */
export function blockIn(data) {
  const html = data.getData('text/html');
  const block = /<table/i.test(html) ? blockOfHtml(html) : undefined;
  return block ?? blockOfText(data.getData('text/plain'));
}

function blockOfHtml(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const table = page.querySelector('table');
  // Merged cells: how many rows below each column is still covered.
  const covered = [];
  const rows = [...(table?.rows ?? [])].map((tr) => {
    const row = [];
    const passCovered = () => {
      while (covered[row.length] > 0) {
        covered[row.length] -= 1;
        row.push('');
      }
    };
    for (const cell of tr.cells) {
      passCovered();
      const width = Math.min(cell.colSpan, 200);
      for (let i = 0; i < width; i += 1) covered[row.length + i] = cell.rowSpan - 1;
      row.push(cellText(cell), ...Array.from({ length: width - 1 }, () => ''));
    }
    passCovered();
    return row;
  });
  return rows.length > 0 && rows.every((row) => row.length > 0) ? rows : undefined;
}

/** Line breaks of the source are spaces; <br> and paragraphs are line breaks. */
function cellText(cell) {
  for (const text of textsIn(cell)) text.data = text.data.replace(/[ \t\r\n]+/g, ' ');
  for (const br of cell.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of cell.querySelectorAll('p, div, li')) {
    if (block.nextElementSibling) block.append('\n');
  }
  return cell.textContent
    .replace(/\u00a0/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

function textsIn(cell) {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
}

/** Tabs and line ends part the cells; a cell that holds such signs stands in quotes. */
export function blockOfText(text) {
  if (text === '') return undefined;
  const rows = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at <= source.length; at += 1) {
    cell.lastIndex = at;
    const [whole, quoted, plain] = cell.exec(source);
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (source[at] === '\n') rows.push([]);
  }
  return rows;
}

/** Puts a block where Excel, Sheets and plain texts find it. */
export function putBlock(data, rows) {
  const quoted = (text) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  data.setData('text/plain', rows.map((row) => row.map(quoted).join('\t')).join('\n'));
  const table = document.createElement('table');
  for (const row of rows) {
    const tr = table.insertRow();
    for (const text of row) {
      const lines = text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [br(), line]));
      tr.insertCell().append(...lines);
    }
  }
  data.setData('text/html', table.outerHTML);
}

const br = () => document.createElement('br');
