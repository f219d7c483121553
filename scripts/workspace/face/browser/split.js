// What of some blocks stands below the end of a page: taken out, to go on on the next one.

const CLOSE = 0.75;

/** The end of a block's ink: the space below a paragraph may hang over. */
function inkEnd(block) {
  const { bottom } = block.getBoundingClientRect();
  return block.tagName === 'P'
    ? bottom - Number.parseFloat(getComputedStyle(block).paddingBottom)
    : bottom;
}

/**
 * Takes the blocks, or parts of them, that end below `end` (pixels in the window) out of a box.
 * With `whole` nothing needs to stay.
 */
export function restOf(box, end, whole = false) {
  const blocks = [...box.children];
  const broken = blocks.findIndex((block) => breaksHere(block, blocks));
  let at = blocks.findIndex((block) => inkEnd(block) > end + CLOSE);
  if (broken >= 0 && (at < 0 || broken < at)) return blocks.slice(broken).map(taken);
  if (at < 0) return [];
  const part = splitBlock(blocks[at], end);
  if (part) return [part, ...blocks.slice(at + 1).map(taken)];
  const kept = keptWith(blocks, at);
  if (kept.row) return [kept.row, ...blocks.slice(at).map(taken)];
  if (kept.at > 0 || whole) at = kept.at;
  // Nothing fits: a page too small for it shows what it can.
  if (at === 0 && !whole) at = 1;
  return blocks.slice(at).map(taken);
}

const taken = (block) => {
  block.remove();
  return block;
};

function breaksHere(block, blocks) {
  const before = blocks[blocks.indexOf(block) - 1];
  return (
    before !== undefined &&
    (block.classList.contains('break-before') || before.classList.contains('break-after'))
  );
}

/** Where the page ends when what is kept with the next block goes along with it. */
function keptWith(blocks, at) {
  let from = at;
  while (from > 0 && blocks[from - 1].matches('p.keep-next')) from -= 1;
  const before = blocks[from - 1];
  const rows = before?.tagName === 'TABLE' ? [...before.tBodies[0].rows] : [];
  let row = rows.length;
  while (row > 1 && rows[row - 1].querySelector('p.keep-next')) row -= 1;
  if (from === at && rows.length > 0 && row < rows.length && row > 0) {
    return { at, row: tableFrom(before, rows.slice(row)) };
  }
  return { at: from };
}

function splitBlock(block, end) {
  if (block.tagName === 'TABLE') return splitTable(block, end);
  return block.tagName === 'P' && !block.matches('.keep-lines')
    ? splitLines(block, end)
    : undefined;
}

function splitTable(table, end) {
  const rows = [...table.tBodies[0].rows];
  const at = rows.findIndex((row) => row.getBoundingClientRect().bottom > end + CLOSE);
  if (at < 0) return undefined;
  const part = rows[at].matches('.whole') ? undefined : splitRow(rows[at], end);
  if (part) return tableFrom(table, [part, ...rows.slice(at + 1)]);
  let from = at;
  while (from > 0 && rows[from - 1].querySelector('p.keep-next')) from -= 1;
  return from > 0 ? tableFrom(table, rows.slice(from)) : undefined;
}

/** The rows as a table of their own, under the same heading. */
export function tableFrom(table, rows) {
  const next = table.cloneNode(false);
  for (const part of table.querySelectorAll(':scope > :is(colgroup, thead)')) {
    next.append(part.cloneNode(true));
  }
  const body = document.createElement('tbody');
  body.append(...rows);
  next.append(body);
  return next;
}

function splitRow(row, end) {
  const next = row.cloneNode(false);
  const before = row.textContent;
  for (const cell of row.cells) {
    const rest = cell.cloneNode(false);
    const padding = Number.parseFloat(getComputedStyle(cell).paddingBottom);
    rest.append(...restOf(cell, end - padding, true));
    next.append(rest);
  }
  if (row.textContent.trim() !== '') return next;
  // Nothing stayed: the row goes over whole.
  for (const [i, cell] of [...row.cells].entries()) cell.append(...next.cells[i].childNodes);
  return row.textContent === before ? undefined : next;
}

/** Two lines at least on either side. */
function splitLines(paragraph, end) {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const tops = [];
  for (const { bottom, height } of range.getClientRects()) {
    if (height > 0 && !tops.some((known) => Math.abs(known - bottom) < height / 2))
      tops.push(bottom);
  }
  tops.sort((a, b) => a - b);
  const fitting = Math.min(tops.filter((bottom) => bottom <= end + CLOSE).length, tops.length - 2);
  if (fitting < 2) return undefined;
  const cut = firstBelow(paragraph, tops[fitting - 1]);
  if (!cut) return undefined;
  range.setStart(cut.node, cut.offset);
  range.setEnd(paragraph, paragraph.childNodes.length);
  const next = paragraph.cloneNode(false);
  next.append(range.extractContents());
  next.classList.add('continued');
  paragraph.classList.add('goes-on');
  return next;
}

/** The place of the first sign below a line that ends there. */
function firstBelow(paragraph, bottom) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (let offset = 0; offset < node.length; offset += 1) {
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const [box] = range.getClientRects();
      if (box && box.width > 0 && box.top + box.height / 2 > bottom) return { node, offset };
    }
  }
  return undefined;
}
