// A workbook under the hand, as officers know it from Sheets. Without this script every cell still
// is a button that opens its own small form.
import { cellsOf, checkOf, isOpen, listOf, textOf, typedOf } from './grid-cells.js';
import { blockIn, putBlock } from './grid-clipboard.js';
import { savingOf } from './grid-saving.js';

const frame = document.querySelector('.window');

/**
 * Holds the focus over the active cell, so that the first key of a Vietnamese word already belongs
 * to its composition; it becomes visible with the first sign.
 */
const hand = document.createElement('textarea');
hand.className = 'hand';
hand.rows = 1;
hand.spellcheck = false;
hand.autocomplete = 'off';

const touch = matchMedia('(pointer: coarse)').matches;

let table;
let cells;
/** Places in the matrix: of the active cell, and of the other corner of the selection. */
let active = { row: 0, column: 0 };
let corner = active;
/** 'rest': keys move. 'write': begun by a sign, arrows save. 'edit': arrows move within the text. */
let mode = 'rest';
/** A page that came while somebody was writing. */
let late;
/** Esc was pressed: the next Tab leaves the table. */
let leaving = false;

const saving = savingOf({ frame, onPage: swap, onRefusal: refused });

const at = ({ row, column }) => cells.matrix[row]?.[column];
const current = () => at(active);
const clamp = (value, most) => Math.max(0, Math.min(most, value));

/** Takes the table that is in the frame now. */
function take() {
  table = frame.querySelector('table');
  table.setAttribute('role', 'grid');
  table.setAttribute('aria-multiselectable', 'true');
  for (const button of table.querySelectorAll('td > :is(button, a)')) button.tabIndex = -1;
  cells = cellsOf(table);
  frame.removeAttribute('tabindex');
  keepFrozen();
  place();
}

/** Frozen columns stay as long as they leave room for the others. */
function keepFrozen() {
  const room = frame.clientWidth * 0.65;
  const count = table.rows[0].querySelectorAll('.frozen').length;
  let width = table.rows[0].cells[0].offsetWidth;
  let staying = 0;
  for (const th of [...table.rows[0].cells].slice(1, count + 1)) {
    width += th.offsetWidth;
    if (width <= room) staying += 1;
  }
  for (const tr of table.rows) {
    [...tr.cells].slice(1, count + 1).forEach((cell, i) => {
      if (cell.classList.contains('frozen')) cell.classList.toggle('loose', i >= staying);
    });
  }
}

/** Lays the hand over the active cell and marks the selection. */
function place({ focus = false } = {}) {
  const td = current();
  if (!td) return;
  const had = focus || document.activeElement === hand;
  if (hand.parentElement !== td) td.append(hand);
  hand.readOnly = !isOpen(td) || checkOf(td) !== null;
  hand.inputMode = touch && mode === 'rest' ? 'none' : 'text';
  hand.classList.toggle('writing', mode !== 'rest');
  if (mode === 'rest') hand.value = '';
  hand.setAttribute('aria-label', nameOf(td));
  mark();
  if (had && document.activeElement !== hand) hand.focus({ preventScroll: true });
  if (focus) reveal(td);
}

function nameOf(td) {
  const column = cells.columns[active.column];
  const name = td.id || `${column.letters}${cells.numbers[active.row]}`;
  return `${name}, ${column.heading}: ${textOf(td) || table.dataset.empty}`;
}

function selection() {
  return {
    top: Math.min(active.row, corner.row),
    bottom: Math.max(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    right: Math.max(active.column, corner.column),
  };
}

const isRange = () => active.row !== corner.row || active.column !== corner.column;

/** The selected cells, row by row. */
function selected() {
  const { top, bottom, left, right } = selection();
  return cells.matrix.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
}

function mark() {
  for (const td of table.querySelectorAll('.chosen')) {
    td.classList.remove('chosen');
    td.removeAttribute('aria-selected');
  }
  if (!isRange()) return;
  for (const td of selected().flat()) {
    td?.classList.add('chosen');
    td?.setAttribute('aria-selected', 'true');
  }
}

/** Scrolls so far that the cell is neither out of sight nor under the frozen ones. */
function reveal(td) {
  const box = frame.getBoundingClientRect();
  const cell = td.getBoundingClientRect();
  const sticks = (of) => getComputedStyle(of).position === 'sticky';
  if (!td.closest('thead')) {
    const top = box.top + table.tHead.offsetHeight;
    if (cell.top < top) frame.scrollTop -= top - cell.top;
    else if (cell.bottom > box.top + frame.clientHeight) {
      frame.scrollTop += Math.min(cell.bottom - box.top - frame.clientHeight, cell.top - top);
    }
  }
  if (sticks(td) || td.colSpan > 1) return;
  const fixed = [...table.rows[0].cells].filter(sticks);
  const left = box.left + fixed.reduce((sum, th) => sum + th.offsetWidth, 0);
  if (cell.left < left) frame.scrollLeft -= left - cell.left;
  else if (cell.right > box.left + frame.clientWidth) {
    frame.scrollLeft += Math.min(cell.right - box.left - frame.clientWidth, cell.left - left);
  }
}

function go(to, extend = false) {
  const next = {
    row: clamp(to.row, cells.matrix.length - 1),
    column: clamp(to.column, cells.columns.length - 1),
  };
  // The hand stands where the selection grows.
  const fixed = extend ? corner : next;
  active = next;
  corner = fixed;
  mode = 'rest';
  place({ focus: true });
}

/** To the next other cell in a direction: a merged one counts once. */
function step(down, right, extend) {
  const from = current();
  let to = active;
  do to = { row: to.row + down, column: to.column + right };
  while (at(to) === from && from !== undefined);
  go(to, extend);
}

/** Writes in the active cell; undefined begins with what is there. */
function write(text, how = 'edit') {
  const td = current();
  if (!isOpen(td)) return refuse();
  if (checkOf(td)) return toggle();
  if (text === undefined && listOf(td)) return choose(td);
  mode = how;
  place({ focus: true });
  // What is being composed must not be touched.
  if (how === 'write') return;
  hand.value = text ?? typedOf(td);
  hand.setSelectionRange(hand.value.length, hand.value.length);
}

const refuse = () => saving.say(table.dataset.refusal, 'bad');

function commit() {
  if (mode === 'rest') return;
  const td = current();
  const text = hand.value;
  rest();
  if (text !== typedOf(td)) put(td, text);
}

function rest() {
  mode = 'rest';
  hand.removeAttribute('aria-invalid');
  place();
  if (late) swap(late);
}

/** Shows the text at once and sends it. */
function put(td, text) {
  const shown = td.querySelector(':scope > :is(button, a)');
  const check = checkOf(td);
  if (check) check.setAttribute('aria-checked', String(text === check.dataset.on));
  else if (shown) shown.textContent = text;
  td.dataset.text = text;
  td.dataset.typed = text;
  saving.save({ cell: td.id, value: text });
}

/** Sends a block from the upper left corner of the selection on. */
function putBlockAt(rows) {
  const { top, left } = selection();
  const cell = `${cells.columns[left].letters}${cells.numbers[top]}`;
  saving.save({ cell, block: JSON.stringify(rows) });
}

/** The selection as a block of one text, hidden columns within it included, as in Sheets. */
function filled(text) {
  const { top, bottom, left, right } = selection();
  const width = cells.columns[right].index - cells.columns[left].index + 1;
  const height = cells.numbers[bottom] - cells.numbers[top] + 1;
  return Array.from({ length: height }, () => Array(width).fill(text));
}

function clear() {
  if (isRange()) return putBlockAt(filled(''));
  const td = current();
  if (!isOpen(td)) return refuse();
  if (typedOf(td) !== '') put(td, '');
}

function toggle() {
  const td = current();
  const check = checkOf(td);
  put(td, textOf(td) === check.dataset.on ? check.dataset.off : check.dataset.on);
}

/** A list opens in its cell. */
function choose(td) {
  const value = textOf(td);
  const select = document.createElement('select');
  select.className = 'choosing';
  select.setAttribute('aria-label', nameOf(td));
  const offered = [...document.getElementById(listOf(td)).content.children].map((o) => o.value);
  for (const text of new Set([value, ...offered, ''])) {
    select.append(new Option(text || table.dataset.blank, text, text === value, text === value));
  }
  let open = true;
  const close = (text) => {
    if (!open) return;
    open = false;
    const focused = document.activeElement === select;
    select.remove();
    if (text !== undefined && text !== value) put(td, text);
    if (focused) place({ focus: true });
  };
  select.addEventListener('change', () => close(select.value));
  select.addEventListener('blur', () => close());
  select.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') {
      event.preventDefault();
      close(select.value);
      step(0, event.shiftKey ? -1 : 1);
    }
    event.stopPropagation();
  });
  td.append(select);
  select.focus({ preventScroll: true });
  try {
    select.showPicker();
  } catch {
    // Where a browser won't open it for a key, the keys of a list still work.
  }
}

/** The page that answered takes the place of the one before; the hand stays where it was. */
function swap(page) {
  if (mode !== 'rest' || frame.querySelector('.choosing')) {
    late = page;
    return;
  }
  late = undefined;
  const next = page.document.querySelector('.window');
  if (!next) return;
  const focused = document.activeElement === hand;
  const [top, left] = [frame.scrollTop, frame.scrollLeft];
  const style = document.querySelector('head style');
  if (style.textContent !== page.css) style.textContent = page.css;
  frame.replaceChildren(...next.childNodes);
  for (const part of ['.pages', '.now']) {
    const fresh = page.document.querySelector(part);
    if (fresh) document.querySelector(part)?.replaceWith(fresh);
  }
  take();
  frame.scrollTo(left, top);
  if (focused) hand.focus({ preventScroll: true });
}

/** What was refused stands in its cell again, to be corrected, unless somebody is writing already. */
function refused(_why, { cell, value }) {
  if (mode !== 'rest' || value === undefined) return;
  const row = cells.numbers.indexOf(Number(cell.replace(/\D/g, '')));
  const column = cells.columns.findIndex(({ letters }) => letters === cell.replace(/\d/g, ''));
  const td = at({ row, column });
  if (!td || !isOpen(td) || checkOf(td)) return;
  go({ row, column });
  write(value);
  hand.setAttribute('aria-invalid', 'true');
}

hand.addEventListener('input', () => {
  if (mode !== 'rest') return;
  write('', 'write');
});
hand.addEventListener('compositionstart', () => {
  if (mode === 'rest') write('', 'write');
});

const MOVES = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

hand.addEventListener('keydown', (event) => {
  // Keys of a composition belong to it, the Enter that ends it included.
  if (event.isComposing || event.keyCode === 229) return;
  const done = mode === 'rest' ? keyAtRest(event) : keyWhileWriting(event);
  if (done) event.preventDefault();
});

/** Whether the key was used. */
function keyAtRest(event) {
  const { key, shiftKey, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const move = MOVES[key];
  const left = leaving;
  leaving = key === 'Escape' || (leaving && key === 'Shift');
  if (move && !altKey) {
    if (ctrl) go(edge(move), shiftKey);
    else step(...move, shiftKey);
  } else if (key === 'Tab') {
    const last = shiftKey ? 0 : cells.columns.length - 1;
    if (left || active.column === last) return false;
    step(0, shiftKey ? -1 : 1);
  } else if (key === 'Enter' || key === 'F2' || (altKey && key === 'ArrowDown')) write();
  else if (key === 'Delete' || key === 'Backspace') clear();
  else if (key === 'Escape') go(active);
  else if (key === 'Home') go({ row: ctrl ? 0 : active.row, column: 0 }, shiftKey);
  else if (key === 'End') {
    const row = ctrl ? cells.matrix.length - 1 : active.row;
    go({ row, column: cells.columns.length - 1 }, shiftKey);
  } else if (key === 'PageDown') go({ ...active, row: active.row + 15 }, shiftKey);
  else if (key === 'PageUp') go({ ...active, row: active.row - 15 }, shiftKey);
  else if (ctrl && key.toLowerCase() === 'a') {
    corner = { row: 0, column: 0 };
    active = { row: cells.matrix.length - 1, column: cells.columns.length - 1 };
    place();
  } else if (key === ' ' && checkOf(current())) toggle();
  else if (key.length === 1 && !ctrl && !altKey) {
    if (isOpen(current()) && !checkOf(current())) return false;
    if (!isOpen(current())) refuse();
  } else return false;
  return true;
}

const edge = ([down, right]) => ({
  row: active.row + down * cells.matrix.length,
  column: active.column + right * cells.columns.length,
});

function keyWhileWriting({ key, shiftKey, altKey, ctrlKey, metaKey }) {
  if (key === 'Enter' && (altKey || ctrlKey || metaKey)) {
    hand.setRangeText('\n', hand.selectionStart, hand.selectionEnd, 'end');
  } else if (key === 'Enter') {
    commit();
    step(shiftKey ? -1 : 1, 0);
  } else if (key === 'Tab') {
    commit();
    step(0, shiftKey ? -1 : 1);
  } else if (key === 'Escape') rest();
  else if (mode === 'write' && MOVES[key] && !shiftKey) {
    commit();
    step(...MOVES[key]);
  } else return false;
  return true;
}

hand.addEventListener('blur', () => {
  // Another window or field was turned to: what was written is kept.
  if (hand.isConnected && mode !== 'rest') commit();
});

const placeOf = (td) => {
  const row = cells.matrix.findIndex((tds) => tds.includes(td));
  return { row, column: cells.matrix[row]?.indexOf(td) ?? -1 };
};

const OUTSIDE = '.hand.writing, .choosing, a';

frame.addEventListener('mousedown', (event) => {
  const td = event.target.closest('td');
  if (!td || event.button !== 0 || event.target.closest(OUTSIDE)) return;
  event.preventDefault();
  commit();
  const again = td === current() && document.activeElement === hand;
  go(placeOf(td), event.shiftKey);
  if (event.shiftKey) return;
  // The arrow of a list is its right end, as in Sheets.
  const onArrow = listOf(td) && event.clientX > td.getBoundingClientRect().right - 24;
  if (event.target.closest('.check') || again || onArrow || event.target.closest('.pencil'))
    write();
});

frame.addEventListener('mouseover', (event) => {
  if (event.buttons !== 1 || mode !== 'rest' || document.activeElement !== hand) return;
  const td = event.target.closest('td');
  if (td && td !== current()) go(placeOf(td), true);
});

// The buttons' own way is the one without a script.
frame.addEventListener('click', (event) => {
  if (event.target.closest('button')) event.preventDefault();
});

for (const kind of ['copy', 'cut']) {
  hand.addEventListener(kind, (event) => {
    if (mode !== 'rest') return;
    event.preventDefault();
    putBlock(
      event.clipboardData,
      selected().map((row) => row.map((td) => (td ? textOf(td) : ''))),
    );
    if (kind === 'cut') clear();
  });
}

hand.addEventListener('paste', (event) => {
  if (mode !== 'rest') return;
  event.preventDefault();
  const rows = blockIn(event.clipboardData);
  if (!rows) return;
  const [text] = rows[0];
  const single = rows.length === 1 && rows[0].length === 1;
  if (single && isRange()) putBlockAt(filled(text));
  else if (!single) putBlockAt(rows);
  else if (!isOpen(current())) refuse();
  else put(current(), text);
});

addEventListener('resize', keepFrozen);

/** The first cell that may be changed, or the one that the address names. */
function begin() {
  const editor = frame.querySelector('.editor');
  const named = (editor?.closest('td') ?? document.querySelector('td:target'))?.id;
  take();
  const td =
    (named && document.getElementById(named)) || table.querySelector('tbody td:not(.locked)');
  if (td) active = placeOf(td);
  corner = active;
  place();
  if (!editor) return;
  const text = editor.querySelector('textarea')?.value;
  saving.fresh().then((page) => {
    swap(page);
    place({ focus: true });
    write(text);
  });
}

begin();
