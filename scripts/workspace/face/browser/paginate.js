// Lays a document out page by page, as it is printed. Without this script its sections are long
// sheets, and the printer breaks them.
import { restOf, tableFrom } from './split.js';

const sheets = document.querySelector('.sheets');

/** A sheet of paper with room for its text. */
function newSheet(section) {
  const page = document.createElement('section');
  page.className = `${section.className} page`;
  const text = document.createElement('div');
  text.className = 'text';
  page.append(text);
  section.before(page);
  return { page, text };
}

/** No page holds more blocks or rows: what comes after waits outside, so that long ones are quick. */
const MOST = 80;

function shortened(blocks) {
  const rowsOf = (block) => (block.tagName === 'TABLE' ? [...block.tBodies[0].rows] : []);
  const long = blocks.slice(0, MOST).findIndex((block) => rowsOf(block).length > MOST);
  const end = long < 0 ? MOST : long + 1;
  const rows = long < 0 ? [] : rowsOf(blocks[long]).slice(MOST);
  for (const row of rows) row.remove();
  return { here: blocks.slice(0, end), rows, waiting: blocks.slice(end) };
}

/** The blocks of a section on as many sheets as they need. */
function pagesOf(section) {
  const pages = [];
  let rest = [...section.children].filter((child) => child.tagName !== 'TEMPLATE');
  for (const block of rest) block.remove();
  while (rest.length > 0) {
    const { page, text } = newSheet(section);
    const { here, rows, waiting } = shortened(rest);
    text.append(...here);
    rest = restOf(text, text.getBoundingClientRect().bottom);
    if (rows.length > 0) {
      const last = rest.at(-1);
      if (last) last.tBodies[0].append(...rows);
      else rest.push(tableFrom(here.at(-1), rows));
    }
    rest.push(...waiting);
    pages.push(page);
    // Not even one block stayed: no page is large enough for it.
    if (text.childElementCount === 0) text.append(...rest.splice(0, 1));
  }
  return pages;
}

/** Header and footer, as the document has them for this page. */
function addEdges(section, page, isFirst, number, total) {
  const pages = isFirst && 'title' in section.dataset ? 'first' : 'default';
  for (const template of section.querySelectorAll(`template[data-pages="${pages}"]`)) {
    const edge = document.createElement('div');
    edge.className = template.dataset.edge;
    edge.append(template.content.cloneNode(true));
    for (const field of edge.querySelectorAll('[data-field]')) {
      field.textContent = field.dataset.field === 'page' ? number : total;
    }
    page.append(edge);
  }
}

/** As wide as the window allows; on paper the sheets are whole. */
function scale() {
  for (const page of sheets.querySelectorAll('.page')) {
    page.style.setProperty('--zoom', 1);
    page.style.setProperty('--zoom', Math.min(1, sheets.clientWidth / page.offsetWidth));
  }
}

if (sheets) {
  const sections = [...sheets.querySelectorAll('.sheet')];
  const laid = sections.map((section) => ({ section, pages: pagesOf(section) }));
  const total = laid.reduce((sum, { pages }) => sum + pages.length, 0);
  let number = 0;
  let all = 0;
  for (const { section, pages } of laid) {
    if (section.dataset.start !== '') number = Number(section.dataset.start) - 1;
    pages.forEach((page, i) => {
      number += 1;
      all += 1;
      addEdges(section, page, i === 0, number, total);
      page.setAttribute('aria-label', `${sheets.dataset.page} ${all} / ${total}`);
    });
    section.remove();
  }
  sheets.classList.add('laid');
  scale();
  addEventListener('resize', scale);
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
