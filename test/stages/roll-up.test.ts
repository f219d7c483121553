import { describe, expect, test } from 'vitest';
import { levelStanding } from '#core/dossier/level-standing.ts';
import type { ProposalCells } from '#core/dossier/proposal.ts';
import { standing } from '#core/dossier/standing.ts';
import { fromRow } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { progressPage } from '#core/ledger/progress.ts';
import { proposalsPage } from '#core/ledger/proposals.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
} from '../../scripts/installation/install.ts';
import { dossiersIn, progressIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { programme } from '../builders.ts';
import { killedAtEveryCall } from './every-call.ts';
import {
  beginEach,
  rowsOf,
  send,
  setUpProgramme,
  tick,
  unitBookOf,
  workbookOf,
} from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const unit = 'dong-thap';
let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  for (const id of ['a', 'b', 'c']) send(office, id);
  tick(office);
  appointUnitOfficers(office, [unit]);
  return office;
});

const choose = (...ids: string[]) => {
  for (const id of ids) {
    const cells = { employerAgreed: 'Có', decision: 'Chọn' };
    writeRow(office, { union, id: workbookOf(office) }, initiativesPage, id, cells);
  }
  tick(office);
};
const unitBook = () => unitBookOf(office, unit);
const decide = (id: string, cells: Partial<ProposalCells>) =>
  writeRow(office, unitBook(), proposalsPage, id, cells);
const petitionFor = (round: string) => {
  askPetition(office, { union, id: workbookOf(office) }, round);
  tick(office);
};
const proposals = () => shown(unitBook().id, proposalsPage);
const progress = () => shown(unitBook().id, progressPage);
const initiatives = () => shown(workbookOf(office), initiativesPage);

/** The rows of a page by their ids, as a person reads them. */
function shown(
  workbook: string,
  page: typeof proposalsPage | typeof progressPage | typeof initiativesPage,
) {
  const rows = rowsOf(office, workbook, page.title).slice(2);
  const records = rows.map((row) => fromRow<string>(page.columns, row));
  return Object.fromEntries(records.map((record) => [record.id ?? '', record]));
}

const quarterLater = () => {
  office.workspace.clock.set(office.workspace.clock.now() + 15 * 60_000);
  tick(office);
};

describe('what a union chose', () => {
  test('comes before its province, in a workbook that is made for it then', () => {
    expect(unitBook().id).toBe('');
    choose('a');
    expect(Object.keys(proposals())).toEqual(['a']);
    expect(proposals().a).toMatchObject({
      state: 'Chờ Tờ trình',
      title: 'a',
      from: 'LĐLĐ TP Cao Lãnh',
      petition: '',
    });
    expect(proposals().a?.person).toContain('Nguyễn Thị Lan');
  });

  test('can be chosen there once it stands in a Tờ trình, and the union sees it', () => {
    choose('a');
    decide('a', { decision: 'Chọn' });
    tick(office);
    expect(proposals().a).toMatchObject({ state: 'Chờ Tờ trình' });
    expect(proposals().a?.answer).toMatch(/^Chưa chọn được: công đoàn chưa lập Tờ trình/);
    petitionFor('Lập lần 1');
    tick(office);
    expect(proposals().a).toMatchObject({ state: 'Được chọn', petition: 'Lần 1', answer: '' });
    expect(initiatives().a).toMatchObject({ state: 'Được chọn', upper: 'Được chọn' });
    expect(initiatives().b).toMatchObject({ upper: '' });
  });

  test('and was handed back may be decided anew, although it stands in a Tờ trình', () => {
    choose('a');
    petitionFor('Lập lần 1');
    decide('a', { decision: 'Trả lại công đoàn' });
    tick(office);
    expect(proposals().a?.answer).toMatch(/^Chưa trả lại được/);
    decide('a', { reason: 'Chưa rõ hiệu quả' });
    tick(office);
    expect(initiatives().a?.upper).toBe('Trả lại công đoàn: Chưa rõ hiệu quả');
    writeRow(office, { union, id: workbookOf(office) }, initiativesPage, 'a', {
      decision: 'Không chọn',
      reason: 'Chưa rõ hiệu quả',
    });
    tick(office);
    expect(initiatives().a).toMatchObject({ state: 'Không chọn' });
    expect(proposals().a).toMatchObject({ state: 'Không còn tính' });
  });

  test('stays in its row and counts nowhere once the worker withdraws', () => {
    choose('a', 'b');
    petitionFor('Lập lần 1');
    decide('a', { decision: 'Chọn' });
    decide('b', { decision: 'Chọn' });
    tick(office);
    writeRow(office, { union, id: workbookOf(office) }, initiativesPage, 'a', { withdrawn: 'Có' });
    quarterLater();
    expect(proposals().a).toMatchObject({ state: 'Không còn tính' });
    expect(progress()[union]).toMatchObject({ chosen: '1', withdrawn: '1', chosenByUnit: '1' });
  });

  test('keeps its decision when officers sort the rows', () => {
    choose('a', 'b');
    petitionFor('Lập lần 1');
    decide('a', { decision: 'Chọn' });
    decide('b', { decision: 'Không chọn' });
    const rows = rowsOf(office, unitBook().id, 'Đề nghị').slice(2);
    const square = rows.map((row) => proposalsPage.columns.map((_, i) => row[i] ?? ''));
    office.workspace.pasteInto(unitBook().id, `'Đề nghị'!A3`, square.reverse());
    tick(office);
    tick(office);
    expect(Object.keys(proposals())).toEqual(['b', 'a']);
    expect(proposals()).toMatchObject({ a: { state: 'Được chọn' }, b: { state: 'Không chọn' } });
  });

  test('waits for tomorrow when no more workbooks can be made today', () => {
    const spent = { day: '2021-03-20', spreadsheets: 3200, documents: 0, mails: 0 };
    office.workspace.setProperty('config.spent', JSON.stringify(spent));
    choose('a');
    expect(unitBook().id).toBe('');
    office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);
    tick(office);
    expect(Object.keys(proposals())).toEqual(['a']);
  });

  test('keeps no other province waiting when the workbook of one is gone, and comes back', () => {
    const elsewhere = 'an-giang/tp-long-xuyen';
    appointOfficers(office, [elsewhere]);
    send(office, 'x', { unit: 'An Giang', subUnit: 'LĐLĐ TP Long Xuyên' });
    choose('a');
    const old = unitBook().id;
    const url = `/drive/v3/files/${old}`;
    const request = { verb: 'DELETE', url, headers: { authorization: 'Bearer x' } };
    const mark = (name: string, value: string) =>
      office.workspace.setProperty(`mark.${name}`, value);
    mark('rollUpCursor', '99');
    const book = { union: elsewhere, id: workbookOf(office, elsewhere) };
    writeRow(office, book, initiativesPage, 'x', { employerAgreed: 'Có', decision: 'Chọn' });
    choose('b');
    office.workspace.rest({ ...request, bytes: Buffer.from('') });
    // Drive does not tell in time: only the write meets what happened.
    mark('changes', '');
    mark('inspected', '2021-03-20 99');
    mark('rollUpCursor', '');
    tick(office);
    const other = unitBookOf(office, 'an-giang').id;
    expect(Object.keys(shown(other, proposalsPage))).toEqual(['x']);
    tick(office);
    tick(office);
    expect(unitBook().id).not.toBe(old);
    expect(Object.keys(proposals()).sort()).toEqual(['a', 'b']);
    quarterLater();
    expect(progress()[union]).toMatchObject({ received: '3', chosen: '2' });
  });

  test('is decided by no row that was pasted from elsewhere', () => {
    choose('a');
    petitionFor('Lập lần 1');
    send(office, 'x', { unit: 'An Giang', subUnit: 'LĐLĐ TP Long Xuyên' });
    tick(office);
    const row = proposalsPage.columns.map(({ field }) =>
      field === 'id' ? 'x' : field === 'decision' ? 'Chọn' : '',
    );
    office.workspace.pasteInto(unitBook().id, `'Đề nghị'!A4`, [row]);
    tick(office);
    const x = dossiersIn(office).find(({ id }) => id === 'x');
    expect(x?.proposal).toMatchObject({ standsIn: '', cells: { decision: '' } });
  });
});

describe('the numbers', () => {
  test('add up for the union, its province and the programme', () => {
    choose('a');
    send(office, 'x', { subUnit: 'LĐLĐ TP Sa Đéc' });
    quarterLater();
    const lines = progress();
    expect(lines[union]).toMatchObject({ received: '3', chosen: '1', open: '2' });
    expect(lines['dong-thap/tp-sa-dec']).toMatchObject({ received: '1', open: '1' });
    expect(lines.total).toMatchObject({ received: '4', chosen: '1', open: '3' });
    const [whole, ...others] = progressIn(office);
    expect(whole).toMatchObject({ id: 'total', received: '4', chosen: '1' });
    expect(others.find(({ id }) => id === unit)).toMatchObject({ received: '4', chosen: '1' });
  });

  test('rank unions by the targets that their province gave them', () => {
    choose('a');
    send(office, 'x', { subUnit: 'LĐLĐ TP Sa Đéc' });
    quarterLater();
    const target = (id: string, text: string) =>
      writeRow(office, unitBook(), progressPage, id, { target: text });
    expect(target(union, '4')).toBeUndefined();
    target('dong-thap/tp-sa-dec', '1');
    quarterLater();
    expect(progress()[union]).toMatchObject({ share: '75 %', rank: '2', target: '4' });
    expect(progress()['dong-thap/tp-sa-dec']).toMatchObject({ share: '100 %', rank: '1' });
    expect(rowsOf(office, unitBook().id, 'Tiến độ')[0]?.[0]).toContain('Xếp hạng theo tỷ lệ');
  });

  test('wait no longer than a quarter of an hour', () => {
    quarterLater();
    choose('a');
    expect(progressIn(office)[0]).toMatchObject({ chosen: '1' });
    choose('b');
    expect(progressIn(office)[0]).toMatchObject({ chosen: '1' });
    quarterLater();
    expect(progressIn(office)[0]).toMatchObject({ chosen: '2' });
  });
});

test('a workbook opens for officers who are named before anything was chosen', () => {
  office.workspace.clock.set(office.workspace.clock.now() + 6 * 3_600_000);
  tick(office);
  const file = office.workspace.files().find(({ id }) => id === unitBook().id);
  expect(file?.permissions.map(({ emailAddress }) => emailAddress)).toContain(
    'dong-thap@example.org',
  );
});

test.each(['killBefore', 'killAfter'] as const)(
  'everything comes out once and right whichever call of a sweep is the last (%s)',
  (fault) => {
    choose('a', 'b');
    petitionFor('Lập lần 1');
    decide('a', { decision: 'Chọn' });
    decide('b', { decision: 'Không chọn', reason: 'Trùng với năm trước' });
    office.workspace.clock.set(office.workspace.clock.now() + 16 * 60_000);
    const killed = killedAtEveryCall(office.workspace, () => fault);
    quarterLater();
    quarterLater();
    expect(killed).toBeGreaterThan(15);
    const rows = rowsOf(office, unitBook().id, 'Đề nghị').slice(2);
    expect(rows.map((row) => row[proposalsPage.swept.from])).toEqual(['a', 'b']);
    expect(proposals()).toMatchObject({ a: { state: 'Được chọn' }, b: { state: 'Không chọn' } });
    expect(progress()[union]).toMatchObject({ received: '3', chosen: '2', chosenByUnit: '1' });
    expect(progressIn(office)[0]).toMatchObject({ received: '3', chosen: '2', chosenByUnit: '1' });
    const books = office.workspace.files().filter(({ appProperties }) => appProperties?.unit);
    expect(books).toHaveLength(1);
    const states = dossiersIn(office).map((each) => [
      standing(each, programme).state,
      levelStanding(each, 'unit', programme).state,
    ]);
    expect(states).toEqual([
      ['chosen', 'chosen'],
      ['chosen', 'declined'],
      ['received', 'gone'],
    ]);
  },
);
