import { bulkPage } from '#core/ledger/bulk-page.ts';
import { type Column, columnLetters } from '#core/ledger/columns.ts';
import { complaintPage } from '#core/ledger/complaint-page.ts';
import { controlPage } from '#core/ledger/control.ts';
import { councilPage } from '#core/ledger/council-page.ts';
import { dataRequestPage } from '#core/ledger/data-request-page.ts';
import { employerListPage } from '#core/ledger/employer-list-page.ts';
import { grassrootsPage } from '#core/ledger/grassroots.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { OfficerColumn, Page } from '#core/ledger/page.ts';
import { progressPage } from '#core/ledger/progress.ts';
import { quarantineColumns, ruled } from '#core/ledger/quarantine.ts';
import { receivedPage } from '#core/ledger/received-page.ts';
import { registryColumns } from '#core/ledger/registry.ts';
import { scorePage } from '#core/ledger/score-page.ts';
import { keptMembers } from '#core/ledger/seats.ts';
import { sentPage } from '#core/ledger/sent-page.ts';
import { settingFields } from '#core/ledger/setting-fields.ts';
import { settingsPage } from '#core/ledger/settings-page.ts';
import { unitControlPage } from '#core/ledger/unit-control.ts';
import { unitColumns } from '#core/ledger/units.ts';
import { wordingPage } from '#core/ledger/wording-page.ts';
import { type Installation, officerOf } from '../../scripts/installation/install.ts';
import { unitsIn } from '../../scripts/installation/ledger-view.ts';
import { askPapers, writeRow } from '../../scripts/installation/officer-hand.ts';
import { programme } from '../builders.ts';
import {
  rowsOf,
  send,
  setUpProgramme,
  sweeps,
  tick,
  unitBookOf,
  workbookOf,
} from '../stages/programme.ts';
import { corpus, hostile } from './corpus.ts';
import { paste, pasteCells, spread } from './hand.ts';
import { home, person, unit } from './office.ts';
import { liveFormulas } from './sinks.ts';

/** In so many rounds every text stands in every field of the pages with many rows. */
export const ROUNDS = 27;
const EACH = Math.ceil(corpus.length / ROUNDS);
/** Papers are made in every third of them: there are nine words to ask for one. */
const PAPERS = 3;
/** In this one the first row of each page holds as much as cells can. */
const LONG = 8;
const full = '=1+1 {{Kính gửi}} <b>&\n'.repeat(3000).slice(0, 50_000);

/** The union whose officers' cell is full. */
export const crowded = 'dong-thap/huyen-cao-lanh';

export interface HostileDesk {
  readonly office: Installation;
  readonly logs: readonly string[];
  /** Formulas that stood anywhere after any round. */
  readonly formulas: readonly string[];
  /** In so many rounds the operator's texts were taken into use. */
  readonly settled: number;
}

/**
 * An installation with harmless entries, whose officers and operator write texts of the corpus, in
 * every round others, into the pages that are not of initiatives.
 */
export async function hostileDesk(): Promise<HostileDesk> {
  const office = await setUpProgramme();
  const logs: string[] = [];
  const formulas = new Set<string>();
  let settled = 0;
  nameOfficers(office);
  for (const id of ['a', 'b', 'c', 'd']) send(office, id, { ...person, title: `Sáng kiến ${id}` });
  for (const id of ['x', 'y', 'z']) send(office, id, { ...person, subUnit: 'Không có nơi này' });
  sweeps(office, 2);
  const below = () => ({ union: home, id: workbookOf(office, home) });
  const above = () => unitBookOf(office, unit);
  for (const id of ['a', 'b', 'c']) {
    writeRow(office, below(), initiativesPage, id, { employerAgreed: 'Có', decision: 'Chọn' });
  }
  tick(office);
  pasteCells(office, above().id, councilPage, lines(councilPage, 0, 6), officerOf(unit));
  // The rows of scores and of the dossier have to be there before anybody writes in them.
  askPapers(office, below(), controlPage, { petition: 'Lập lần 1' });
  sweeps(office, 3);
  for (let round = 0; round < ROUNDS; round += 1) {
    writeSettings(office, round);
    writePages(office, round);
    if (round % PAPERS === 0) askForAll(office, `Lập lần ${round / PAPERS + 1}`);
    tick(office);
    logs.push(...office.workspace.console().map(({ text }) => text));
    for (const formula of liveFormulas(office)) formulas.add(formula);
    const answers = rowsOf(office, office.ledger, settingsPage.title).flat();
    if (answers.includes('Đã dùng.')) settled += 1;
  }
  sweeps(office, 4);
  logs.push(...office.workspace.console().map(({ text }) => text));
  return { office, logs, formulas: [...formulas, ...liveFormulas(office)], settled };

  function askForAll(of: Installation, request: string): void {
    const papers = { petition: request, confirmation: request, cover: request, thanks: request };
    askPapers(of, below(), controlPage, papers);
    askPapers(of, above(), unitControlPage, { minutes: request });
  }

  function writePages(of: Installation, round: number): void {
    const book = below().id;
    const by = officerOf(home);
    pasteCells(of, book, grassrootsPage, lines(grassrootsPage, round, EACH), by);
    pasteCells(of, book, complaintPage, lines(complaintPage, round, EACH), by);
    pasteCells(of, book, employerListPage, lines(employerListPage, round, 1), by);
    // A row for each Tờ trình that was made until now.
    const dossiers = 1 + Math.max(0, Math.floor((round - 1) / PAPERS));
    pasteCells(of, book, sentPage, lines(sentPage, round, dossiers), by);
    const theirs = unitsIn(of).find(({ id }) => id === unit);
    const council = scorePage(programme.council, keptMembers(theirs?.council ?? ''));
    const member = officerOf(unit);
    pasteCells(of, above().id, councilPage, lines(councilPage, round, 6), member);
    pasteCells(of, above().id, council, points(council, round), member);
    pasteCells(of, above().id, receivedPage, lines(receivedPage, round, dossiers), member);
    pasteCells(of, above().id, progressPage, lines(progressPage, round, 2), member);
    const operator = of.workspace.owner;
    pasteCells(of, of.ledger, dataRequestPage, lines(dataRequestPage, round, EACH), operator);
    pasteCells(of, of.ledger, bulkPage, lines(bulkPage, round, 3), operator);
    const rulings = quarantineColumns.slice(ruled.from, ruled.to);
    const cells = [0, 1, 2].map((row) => texts(rulings, round + row));
    paste(of, of.ledger, `'Cần kiểm tra'!${columnLetters(ruled.from)}2`, cells);
  }
}

/** Rows for a page, every cell of another text. */
function lines(page: Page, round: number, count: number): readonly (readonly string[])[] {
  const rows = Array.from({ length: count }, (_, row) => texts(page.officer, round * count + row));
  return round === LONG ? [texts(page.officer, 0, full), ...rows.slice(1)] : rows;
}

/** Where Sheets takes nothing but the words of a list, one of them. */
function texts(
  columns: readonly (Column | OfficerColumn)[],
  at: number,
  whole?: string,
): readonly string[] {
  const cells = spread(
    columns.map(({ field }) => field),
    at,
  );
  return columns.map((column) => {
    const { choices } = 'choices' in column && !column.otherWords ? column : { choices: undefined };
    return choices?.[at % choices.length] ?? whole ?? cells[column.field] ?? '';
  });
}

/** Three members score each initiative soundly, the others write what they like. */
function points(page: Page, round: number): readonly (readonly string[])[] {
  const { length } = programme.council.criteria;
  return [0, 1, 2].map((row) =>
    page.officer.map((_, at) => (at < 3 * length ? '80' : hostile(round + row + 37 * at))),
  );
}

/** Settings that are read as any text; a wrong one of the others would keep these back. */
const free = settingFields.filter(
  ({ id, kind }) => (kind === 'text' || kind === 'lines') && !/email|phone/i.test(id),
);

function writeSettings(office: Installation, round: number): void {
  // In every seventh round anything stands anywhere.
  const wild = round % 7 === 6;
  const cells = settingFields.map((field, at) => [
    wild || free.includes(field) ? `${hostile(round + 37 * at)} ` : '',
  ]);
  pasteCells(office, office.ledger, settingsPage, cells, office.workspace.owner);
  const [own = [], other = []] = lines(wordingPage, round, 2);
  const emails = wordingPage.officer.findIndex(({ field }) => field === 'emails');
  const union = own.map((text, at) =>
    at === 0 ? 'LĐLĐ TP Cao Lãnh, Đồng Tháp' : at === emails ? '' : text,
  );
  const blank = other.map(() => '');
  const rows = wild ? [own, other] : [union, blank];
  pasteCells(office, office.ledger, wordingPage, rows, office.workspace.owner);
}

/** Beside the officer who is one, every text of the corpus is written as an address. */
function nameOfficers(office: Installation): void {
  const forged = 'ke-gian@example.org\r\nBcc: evil@example.org';
  const all = [forged, ...corpus].join('; ');
  // As long as a cell can be, and none an address.
  const thousands = Array.from({ length: 9999 }, (_, n) => `x${n}`)
    .join(';')
    .slice(0, 49_900);
  for (const [tab, columns, id, others] of [
    ['Danh bạ', registryColumns, home, all],
    ['Danh bạ', registryColumns, crowded, thousands],
    ['Tỉnh, ngành', unitColumns, unit, all],
  ] as const) {
    const row = rowsOf(office, office.ledger, tab).findIndex(([first]) => first === id) + 1;
    const column = columnLetters(columns.findIndex(({ field }) => field === 'officers'));
    paste(office, office.ledger, `'${tab}'!${column}${row}`, [[`${officerOf(id)}; ${others}`]]);
  }
}
