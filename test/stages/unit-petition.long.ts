import { describe, expect, test } from 'vitest';
import { confederationId } from '#core/dossier/proposal.ts';
import { fromRow } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { proposalsPage } from '#core/ledger/proposals.ts';
import { receivedPage } from '#core/ledger/received-page.ts';
import { sentPage } from '#core/ledger/sent-page.ts';
import { unitControlPage } from '#core/ledger/unit-control.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
} from '../../scripts/installation/install.ts';
import { dossiersIn, unitsIn } from '../../scripts/installation/ledger-view.ts';
import { askPapers, askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { killedAtEveryCall } from './every-call.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const unit = 'dong-thap';
let office: Installation;
const bookOf = (id: string) => ({
  union: id,
  id: unitsIn(office).find((each) => each.id === id)?.workbook ?? '',
});
const choose = (id: string, decision: string) =>
  writeRow(office, bookOf(unit), proposalsPage, id, { decision });
const ask = (request: string) =>
  askPapers(office, bookOf(unit), unitControlPage, { petition: request });
const control = () =>
  rowsOf(office, bookOf(unit).id, unitControlPage.title)
    .map((row) => fromRow<string>(unitControlPage.columns, row))
    .find(({ id }) => id === 'petition');
const files = (key: string) =>
  office.workspace
    .files()
    .filter(({ trashed, appProperties }) => !trashed && appProperties?.petition === key);
const named = () =>
  Object.fromEntries(dossiersIn(office).map(({ id, unitPetition }) => [id, unitPetition]));
const key = `75-nghin-2021/${unit}/to-trinh/1`;

/** A union chose a, b and c and petitioned for them; their province chose a and b. */
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  appointUnitOfficers(office, [unit, confederationId]);
  const workbook = () => ({ union, id: workbookOf(office) });
  for (const id of ['a', 'b', 'c']) send(office, id);
  tick(office);
  for (const id of ['a', 'b', 'c']) {
    writeRow(office, workbook(), initiativesPage, id, { employerAgreed: 'Có', decision: 'Chọn' });
  }
  tick(office);
  askPetition(office, workbook(), 'Lập lần 1');
  tick(office);
  for (const id of ['a', 'b']) choose(id, 'Chọn');
  tick(office);
  return office;
});

describe('the Tờ trình of a province, wherever sweeps are killed,', () => {
  test('is looked at before once, and takes the place of the last look', () => {
    const preview = `75-nghin-2021/${unit}/xem-truoc/unitPetition`;
    ask('Xem trước lần 1');
    tick(office);
    const [first] = files(preview);
    ask('Xem trước lần 2');
    office.workspace.clock.set(office.workspace.clock.now() + 300_000);
    expect(killedAtEveryCall(office.workspace)).toBeGreaterThan(15);
    expect(files(preview)).toHaveLength(1);
    expect(files(`docx ${preview}`)).toHaveLength(1);
    expect(files(preview)[0]?.id).not.toBe(first?.id);
  });

  test('is made once, counted once and shown to both sides once', () => {
    ask('Lập lần 1');
    for (let sweep = 0; sweep < 2; sweep++) {
      office.workspace.clock.set(office.workspace.clock.now() + 300_000);
      killedAtEveryCall(office.workspace);
    }
    expect(files(key)).toHaveLength(1);
    expect(files(`docx ${key}`)).toHaveLength(1);
    expect(named()).toEqual({ a: key, b: key, c: '' });
    // The union's and the province's, of 1,500 a day.
    expect(control()?.answer).toContain('còn lập được 1.498 văn bản.');
    tick(office);
    const ids = (book: string, page: string, column: number) =>
      rowsOf(office, book, page)
        .slice(2)
        .map((row) => row[column])
        .filter((id) => id === key);
    expect(ids(bookOf(unit).id, sentPage.title, sentPage.swept.from)).toEqual([key]);
    const from = receivedPage.swept.from;
    expect(ids(bookOf(confederationId).id, receivedPage.title, from)).toEqual([key]);
  });
});
