import { officerFields } from '#core/dossier/dossier.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { controlPage } from '#core/ledger/control.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { firstPageRow } from '#core/ledger/page.ts';
import { proposalsPage } from '#core/ledger/proposals.ts';
import { registryColumns } from '#core/ledger/registry.ts';
import { unitControlPage } from '#core/ledger/unit-control.ts';
import { onBehalfFields } from '#core/submission/on-behalf.ts';
import { questionIds } from '#core/submission/questions.ts';
import { agreeToPublish } from '../../scripts/installation/desk-hand.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
  officerOf,
} from '../../scripts/installation/install.ts';
import { unitsIn } from '../../scripts/installation/ledger-view.ts';
import { askPapers } from '../../scripts/installation/officer-hand.ts';
import { rowsOf, sendAt, setUpProgramme, tick, workbookOf } from '../stages/programme.ts';
import { hostile } from './corpus.ts';
import { paste, pasteCells, spread } from './hand.ts';

export const home = 'dong-thap/tp-cao-lanh';
export const unit = 'dong-thap';

/** Words that must not be found in public or in a log: those of everybody who sent something. */
export const person = { fullName: 'Phan Thị Dấu Vết', phone: '0912000999' };

/** Where a text of any kind still leaves an entry that its union gets. */
const free = [
  ...['workplace', 'title', 'description', 'effect', 'coAuthors', 'position'],
  ...['benefitVnd', 'scope', 'awards', 'code'],
] as const;
const sound = {
  ...person,
  unit: 'Đồng Tháp',
  subUnit: 'LĐLĐ TP Cao Lãnh',
  group: 'Doanh nghiệp',
  appliedStatus: 'Đã áp dụng có hiệu quả',
  appliedFrom: '15/3/2021',
  birthYear: '1977',
  tradeSecret: 'Không',
  consentProcessing: 'Có',
  consentPublication: 'Không',
};

export interface HostileOffice {
  /** How many different texts stood in every field. */
  readonly entries: number;
  readonly office: Installation;
  /** What every sweep wrote to the console. */
  readonly logs: readonly string[];
}

/**
 * An installation in which everybody wrote texts of the corpus into every field, and everything was
 * made of it that the program makes.
 * @param entries of each way to send; with as many as the corpus has, every text stands in every field
 */
export async function hostileOffice(entries: number): Promise<HostileOffice> {
  const office = await setUpProgramme();
  const logs: string[] = [];
  const sweep = (times: number) => {
    for (let n = 0; n < times; n += 1) {
      tick(office);
      logs.push(...office.workspace.console().map(({ text }) => text));
    }
  };
  appointOfficers(office, [home]);
  appointUnitOfficers(office, [unit]);
  renameUnions(office);
  sweep(2);
  const now = office.workspace.clock.now();
  for (let at = 0; at < entries; at += 1) {
    sendAt(office, `routed-${at}`, now + at, { ...spread(free, at), ...sound });
    sendAt(office, `astray-${at}`, now + at, spread(questionIds, at));
  }
  const long = '=1+1 {{Kính gửi}} <b>&\n'.repeat(3000).slice(0, 50_000);
  sendAt(office, 'long', now, { ...sound, description: long, effect: long, awards: long });
  sendAt(office, 'vast', now, { ...sound, title: '=('.repeat(500_000) });
  enterOnBehalf(office, entries);
  sweep(4);
  choose(office);
  sweep(3);
  const book = { union: home, id: workbookOf(office, home) };
  const first = 'Lập lần 1';
  askPapers(office, book, controlPage, {
    petition: first,
    confirmation: first,
    cover: first,
    thanks: first,
  });
  sweep(3);
  proposeUp(office);
  sweep(3);
  const above = unitsIn(office).find(({ id }) => id === unit)?.workbook ?? '';
  askPapers(office, { union: unit, id: above }, unitControlPage, {
    petition: first,
    cover: first,
    thanks: first,
  });
  sweep(3);
  agreeToPublish(office);
  sweep(2);
  return { entries, office, logs };
}

/** What the union is called whose officers get papers and mails: all kinds of texts at once. */
export const homeName =
  '=1+1 {{Kính gửi}} <b>&amp;"\'$&\r\nBcc: evil@example.org\u202E\u2028__proto__';

/** The operator gives every other union of the list a name and another name out of the corpus. */
function renameUnions(office: Installation): void {
  const rows = rowsOf(office, office.ledger, 'Danh bạ').slice(1);
  const [name, aliases] = ['name', 'aliases'].map((field) =>
    registryColumns.findIndex((column) => column.field === field),
  );
  const from = columnLetters(name ?? 0);
  const cells = rows.map((row, at) =>
    row[0]?.startsWith(`${unit}/`)
      ? [row[0] === home ? homeName : (row[name ?? 0] ?? ''), hostile(at)]
      : [hostile(at), hostile(at + (aliases ?? 0))],
  );
  paste(office, office.ledger, `'Danh bạ'!${from}2`, cells);
}

function enterOnBehalf(office: Installation, entries: number): void {
  const rows = Array.from({ length: entries }, (_, at) => {
    const texts = { ...spread(onBehalfFields, at), consentProcessing: 'x', send: 'x' };
    return onBehalfFields.map((field) => texts[field] ?? '');
  });
  pasteCells(office, workbookOf(office, home), onBehalfPage, rows, officerOf(home));
}

/** Chosen are all; what officers may write freely beside them is out of the corpus. */
function choose(office: Installation): void {
  const book = workbookOf(office, home);
  const count = rowsOf(office, book, initiativesPage.title).length - firstPageRow + 1;
  const decided = {
    employerAgreed: 'Có',
    decision: 'Chọn',
    noComplaint: 'Có',
    noDispute: 'Có',
    introduced: '',
    withdrawn: '',
  };
  const rows = Array.from({ length: count }, (_, at) => {
    const judged = at % 4 === 0 ? {} : { birthYear: '', appliedFrom: '', dueDate: '' };
    const texts = { ...spread(officerFields, at), ...judged, ...decided };
    return officerFields.map((field) => texts[field] ?? '');
  });
  pasteCells(office, book, initiativesPage, rows, officerOf(home));
}

function proposeUp(office: Installation): void {
  const book = unitsIn(office).find(({ id }) => id === unit)?.workbook ?? '';
  const count = rowsOf(office, book, proposalsPage.title).length - firstPageRow + 1;
  const rows = Array.from({ length: Math.max(count, 0) }, (_, at) => ['Chọn', hostile(at)]);
  if (rows.length > 0) pasteCells(office, book, proposalsPage, rows, officerOf(unit));
}
