import { describe, expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { addsUp } from '#core/ledger/reconciled.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import { writtenIds } from '#core/ledger/written-ids.ts';
import { dashboardTitle } from '#core/schedule/dashboard.ts';
import { appointOfficers, type Installation } from '../../scripts/installation/install.ts';
import {
  dossiersIn,
  intakesIn,
  quarantinedIn,
  unionsIn,
} from '../../scripts/installation/ledger-view.ts';
import { write } from './officer.ts';
import { beginEach, rowsOf, send, setUpProgramme, sweeps } from './programme.ts';

const home = 'dong-thap/tp-cao-lanh';
const second = 'dong-thap/tp-sa-dec';
let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [home, second]);
  for (let i = 0; i < 30; i += 1) {
    office.workspace.clock.set(office.workspace.clock.now() + 1000);
    send(office, `r${i}`, i % 3 === 0 ? { subUnit: 'LĐLĐ TP Sa Đéc' } : {});
  }
  send(office, 'twin', { title: 'r7' });
  send(office, 'lost union', { subUnit: 'Công đoàn ở đâu đó' });
  sweeps(office, 2);
  const code = dossiersIn(office).find(({ id }) => id === 'r4')?.code ?? '';
  send(office, 'again', { title: 'r4, sửa', code });
  write(office, onBehalfPage, 'nh-1', byOfficer);
  for (const id of ['r1', 'r2', 'r4']) write(office, initiativesPage, id, { reason: `vì ${id}` });
  sweeps(office, 2);
  return office;
});

const byOfficer = {
  fullName: 'Trần Văn Bảy',
  title: 'Máng hứng phoi',
  description: 'Trước quét tay, nay phoi rơi vào máng.',
  appliedStatus: 'Đã áp dụng, có hiệu quả',
  appliedFrom: '15/3/2021',
  consentProcessing: 'Có',
  send: 'Có',
};

const workbooks = () => unionsIn(office).filter(({ workbook }) => workbook !== '');
const entries = () =>
  intakesIn(office)
    .map(({ responseId, outcome, initiative, code, union }) =>
      [responseId, outcome, initiative, code, union].join(' | '),
    )
    .sort();
const initiatives = () =>
  dossiersIn(office)
    .map((dossier) => JSON.stringify(dossier))
    .sort();
const rows = () =>
  workbooks().flatMap(({ id, workbook }) =>
    rowsOf(office, workbook, initiativesPage.title)
      .slice(2)
      .map((row) => [id, ...row].join(' | '))
      .sort(),
  );
const all = () => ({
  entries: entries(),
  initiatives: initiatives(),
  rows: rows(),
  waiting: quarantinedIn(office).map(({ responseId }) => responseId),
});
const told = (label: string) =>
  rowsOf(office, office.ledger, dashboardTitle).find(([first]) => first === label) ?? [];
const counts = () =>
  JSON.parse(office.workspace.properties().get('mark.reconciled') ?? '{}').counts ?? {};

/** Deletes a row of a workbook, as a person does with the mouse. */
function remove(workbook: string, tab: string, is: (row: readonly string[]) => boolean): void {
  const at = rowsOf(office, workbook, tab).findIndex(is);
  const sheet = office.workspace.spreadsheet(workbook).sheets.find(({ title }) => title === tab);
  expect(at, `a row of ${tab}`).toBeGreaterThan(0);
  const sheetId = sheet?.sheetId ?? 0;
  const range = { sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + 1 } as const;
  expect(office.workspace.actOn(workbook, { deleteDimension: { range } })).toEqual({ ok: true });
}
const removeFromLedger = (tab: keyof typeof ledgerTabs, id: string) =>
  remove(office.ledger, ledgerTabs[tab], ([first]) => first === id);

/** The night after, until all was compared. */
function night(day = 1): void {
  office.workspace.clock.set(Date.parse('2021-03-20T01:00:00+07:00') + day * 86_400_000);
  sweeps(office, 6);
}

describe('a night’s comparison', () => {
  test('finds nothing to repair where nothing is amiss, and adds up', () => {
    const before = all();
    night();
    expect(counts()).toMatchObject({
      sent: 33,
      received: 33,
      erased: 0,
      retaken: 0,
      gone: 0,
      rewritten: 0,
      requeued: 0,
      initiatives: dossiersIn(office).length,
      rows: dossiersIn(office).length,
    });
    expect(addsUp(counts())).toBe(true);
    expect(all()).toEqual(before);
    expect(told('Đối chiếu gần nhất')[2]).toBe('Mọi nơi khớp nhau, không phải sửa gì.');
    expect(told('Sổ của công đoàn')[1]).toBe('31 sáng kiến: 31 có dòng đúng chỗ');
  });

  test('brings back every row that was lost, wherever it stood, and none twice', () => {
    const before = all();
    const book = workbooks().find(({ id }) => id === home)?.workbook ?? '';
    const behalf = intakesIn(office).find(({ source }) => source === 'onBehalf')?.responseId ?? '';
    for (const id of ['r1', 'r9', 'again', 'twin', 'lost union', behalf])
      removeFromLedger('intake', id);
    for (const id of ['r2', 'r4', 'r9', 'r13']) removeFromLedger('dossier', id);
    removeFromLedger('quarantine', 'lost union');
    for (const id of ['r5', 'r10']) {
      remove(book, initiativesPage.title, (row) => row[initiativesPage.swept.from] === id);
      remove(book, writtenIds.title, ([, written]) => written === id);
    }
    night();
    sweeps(office, 3);
    expect(counts()).toMatchObject({ sent: 33, received: 28, retaken: 5 });
    expect(addsUp(counts())).toBe(true);
    expect(all()).toEqual(before);
    night(2);
    expect(counts()).toMatchObject({ retaken: 0, rewritten: 0, requeued: 0, gone: 0 });
    expect(told('Đã nhận từ đầu')[1]).toBe(String(intakesIn(office).length));
  });

  test('writes again what a lost place in the queue kept from being written', () => {
    remove(office.ledger, ledgerTabs.route, ([first]) => first === 'r3');
    send(office, 'late', { title: 'Sau cùng' });
    sweeps(office, 2);
    expect(rows().join()).not.toContain('Sau cùng');
    night();
    sweeps(office, 2);
    expect(rows().join()).toContain('Sau cùng');
    expect(addsUp(counts())).toBe(true);
    send(office, 'next', { title: 'Sau nữa' });
    sweeps(office, 2);
    expect(rows().join()).toContain('Sau nữa');
  });

  test('comes once a night, and never by day', () => {
    office.workspace.counters.reset();
    sweeps(office, 3);
    expect(told('Đối chiếu')[1]).toBe('Chưa có');
    night();
    const at = told('Đối chiếu gần nhất')[1];
    sweeps(office, 3);
    expect(told('Đối chiếu gần nhất')[1]).toBe(at);
  });
});
