import { describe, expect, test } from 'vitest';
import { confederationId, type ProposalCells } from '#core/dossier/proposal.ts';
import { fromRow } from '#core/ledger/columns.ts';
import { dataRequestPage, requestKinds, requestSteps } from '#core/ledger/data-request-page.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Page } from '#core/ledger/page.ts';
import { nationProgressPage, progressPage } from '#core/ledger/progress.ts';
import { proposalsPages } from '#core/ledger/proposals.ts';
import { unitSummaryPage } from '#core/ledger/summary-page.ts';
import { unitControlPage } from '#core/ledger/unit-control.ts';
import { showCode } from '#core/submission/code.ts';
import { typeOnDesk } from '../../scripts/installation/desk-hand.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
} from '../../scripts/installation/install.ts';
import { dossiersIn, progressIn } from '../../scripts/installation/ledger-view.ts';
import { askPapers, askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
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
const { confederation: nominations, unit: proposals } = proposalsPages;

let office: Installation;
/** A union chose a, b and c and petitioned for them; their province chose a and b. */
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  appointUnitOfficers(office, [unit, confederationId]);
  for (const id of ['a', 'b', 'c']) send(office, id);
  tick(office);
  for (const id of ['a', 'b', 'c']) {
    const cells = { employerAgreed: 'Có', decision: 'Chọn' };
    writeRow(office, { union, id: workbookOf(office) }, initiativesPage, id, cells);
  }
  tick(office);
  askPetition(office, { union, id: workbookOf(office) }, 'Lập lần 1');
  tick(office);
  for (const id of ['a', 'b']) choose(id, { decision: 'Chọn' });
  tick(office);
  return office;
});

const bookOf = (id: string) => unitBookOf(office, id);
const choose = (id: string, cells: Partial<ProposalCells>) =>
  writeRow(office, bookOf(unit), proposals, id, cells);
const decide = (id: string, cells: Partial<ProposalCells>) =>
  writeRow(office, bookOf(confederationId), nominations, id, cells);

/** The rows of a page by their ids, as a person reads them. */
function shown(workbook: string, page: Page): Readonly<Record<string, Record<string, string>>> {
  const rows = rowsOf(office, workbook, page.title).slice(2);
  const records = rows.map((row) => fromRow<string>(page.columns, row));
  return Object.fromEntries(records.map((record) => [record.id ?? '', record]));
}
const above = () => shown(bookOf(confederationId).id, nominations);
const below = () => shown(bookOf(unit).id, proposals);

/** The province asks for its Tờ trình: it names what is chosen there. */
function petition(request = 'Lập lần 1'): void {
  askPapers(office, bookOf(unit), unitControlPage, { petition: request });
  tick(office);
}

const quarterLater = () => {
  office.workspace.clock.set(office.workspace.clock.now() + 15 * 60_000);
  tick(office);
};

describe('what a province proposes', () => {
  test('comes before the confederation once it stands in its Tờ trình', () => {
    expect(above()).toEqual({});
    petition();
    expect(Object.keys(above())).toEqual(['a', 'b']);
    expect(above().a).toMatchObject({
      state: 'Chờ xét',
      title: 'a',
      from: 'LĐLĐ tỉnh Đồng Tháp',
      petition: 'Lần 1',
      answer: '',
    });
  });

  test('is recognised there, everybody below reads it, and an emptied cell undoes it', () => {
    petition();
    decide('a', { decision: 'Công nhận' });
    decide('b', { decision: 'Không công nhận', reason: 'Đã công nhận năm trước' });
    tick(office);
    expect(above()).toMatchObject({
      a: { state: 'Được công nhận' },
      b: { state: 'Không công nhận' },
    });
    const own = shown(workbookOf(office), initiativesPage);
    expect(own.a?.upper).toBe('Được chọn\nTổng Liên đoàn: được công nhận');
    expect(own.b?.upper).toBe('Được chọn\nTổng Liên đoàn: không công nhận: Đã công nhận năm trước');
    expect(below()).toMatchObject({
      a: { above: 'Được công nhận' },
      b: { above: 'Không công nhận: Đã công nhận năm trước' },
      c: { above: '' },
    });
    decide('a', { decision: '' });
    tick(office);
    expect(above().a).toMatchObject({ state: 'Chờ xét', answer: '' });
    expect(below().a).toMatchObject({ above: 'Chờ xét' });
  });

  test('may be decided anew by the province only when it is handed back with a reason', () => {
    petition();
    choose('a', { decision: 'Không chọn' });
    tick(office);
    expect(below().a).toMatchObject({ state: 'Được chọn' });
    expect(below().a?.answer).toMatch(/^Sáng kiến đã nằm trong Tờ trình Tổng Liên đoàn/);
    decide('a', { decision: 'Trả lại tỉnh, ngành' });
    tick(office);
    expect(above().a?.answer).toBe(
      'Chưa trả lại được: xin ghi lý do để tỉnh, ngành biết cần làm gì.',
    );
    decide('a', { reason: 'Chưa rõ phạm vi' });
    tick(office);
    tick(office);
    expect(below().a).toMatchObject({ state: 'Không chọn', answer: '' });
    expect(above().a).toMatchObject({ state: 'Không còn tính' });
    expect(dossiersIn(office).find(({ id }) => id === 'a')?.unitPetition).toBe('');
    choose('a', { decision: 'Chọn' });
    decide('a', { decision: 'Công nhận' });
    tick(office);
    tick(office);
    expect(above().a).toMatchObject({ state: 'Chờ Tờ trình' });
    expect(above().a?.answer).toMatch(/^Chưa công nhận được: tỉnh, ngành chưa lập Tờ trình/);
    petition('Lập lần 2');
    expect(above().a).toMatchObject({ state: 'Được công nhận', petition: 'Lần 2' });
  });

  test('counts nowhere once the worker withdraws, and its row comes back when it is deleted', () => {
    petition();
    decide('a', { decision: 'Công nhận' });
    decide('b', { decision: 'Công nhận' });
    tick(office);
    writeRow(office, { union, id: workbookOf(office) }, initiativesPage, 'a', { withdrawn: 'Có' });
    const { sheetId } = nominations;
    const range = { sheetId, dimension: 'ROWS', startIndex: 3, endIndex: 4 } as const;
    office.workspace.actOn(bookOf(confederationId).id, { deleteDimension: { range } });
    tick(office);
    tick(office);
    expect(above()).toMatchObject({
      a: { state: 'Không còn tính' },
      b: { state: 'Được công nhận', decision: 'Công nhận' },
    });
  });
});

test('numbers add up at every level, and a province’s Tổng hợp shows what it chose', () => {
  choose('c', { decision: 'Không chọn' });
  petition();
  decide('a', { decision: 'Công nhận' });
  decide('b', { decision: 'Trả lại tỉnh, ngành', reason: 'Chưa rõ' });
  tick(office);
  quarterLater();
  const whole = {
    received: '3',
    chosen: '3',
    petitioned: '3',
    receivedByUnit: '3',
    chosenByUnit: '2',
    notChosenByUnit: '1',
    petitionedByUnit: '2',
    receivedByConfederation: '2',
    recognised: '1',
    returnedByConfederation: '1',
    openBeforeConfederation: '0',
  };
  expect(progressIn(office)[0]).toMatchObject(whole);
  const lines = shown(bookOf(confederationId).id, nationProgressPage);
  expect(lines.total).toMatchObject({ ...whole, name: 'Toàn chương trình' });
  expect(lines[unit]).toMatchObject({ ...whole, name: 'LĐLĐ tỉnh Đồng Tháp' });
  expect(Object.keys(lines)).not.toContain('method');
  expect(shown(bookOf(unit).id, progressPage)[union]).toMatchObject({
    chosenByUnit: '2',
    recognised: '1',
  });
  const summary = Object.values(shown(bookOf(unit).id, unitSummaryPage));
  expect(summary.map(({ number, title }) => [number, title])).toEqual([
    ['1', 'a'],
    ['2', 'b'],
  ]);
  expect(summary[0]?.person).toContain('Nguyễn Thị Lan');
});

test('whoever is erased leaves the confederation’s workbook too', () => {
  petition();
  const code = dossiersIn(office).find(({ id }) => id === 'a')?.code ?? '';
  const request = { kind: requestKinds.erase, code: showCode(code), phone: '0912 000 345' };
  const steps = [{ ...request, receivedOn: '19/3/2021', step: requestSteps.preview }];
  for (const cells of [...steps, { step: requestSteps.run }]) {
    typeOnDesk(office, dataRequestPage, 'yc-1', cells);
    tick(office);
  }
  tick(office);
  expect(dossiersIn(office).map(({ id }) => id)).not.toContain('a');
  const rows = rowsOf(office, bookOf(confederationId).id, nominations.title).slice(2);
  expect(JSON.stringify(rows)).not.toContain(showCode(code));
});

test('every decision is taken in once, whichever call of a sweep is the last', () => {
  petition();
  decide('a', { decision: 'Công nhận' });
  decide('b', { decision: 'Không công nhận' });
  office.workspace.clock.set(office.workspace.clock.now() + 16 * 60_000);
  expect(killedAtEveryCall(office.workspace)).toBeGreaterThan(15);
  quarterLater();
  quarterLater();
  expect(above()).toMatchObject({
    a: { state: 'Được công nhận' },
    b: { state: 'Không công nhận' },
  });
  expect(progressIn(office)[0]).toMatchObject({ recognised: '1', notRecognised: '1' });
});
