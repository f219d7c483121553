import { expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { addsUp } from '#core/ledger/reconciled.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import { writtenIds } from '#core/ledger/written-ids.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, intakesIn, unionsIn } from '../../scripts/installation/ledger-view.ts';
import { killedAtEveryCall } from './every-call.ts';
import { rowsOf, send, setUpProgramme, sweeps } from './programme.ts';

const { swept, title: page } = initiativesPage;

/** Numbers that look drawn by lot and are the same in every run. */
function lots(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const everything = (office: Installation) => ({
  entries: intakesIn(office)
    .map((intake) => JSON.stringify(intake))
    .sort(),
  initiatives: dossiersIn(office)
    .map((dossier) => JSON.stringify(dossier))
    .sort(),
  rows: unionsIn(office)
    .filter(({ workbook }) => workbook !== '')
    .flatMap(({ workbook }) => rowsOf(office, workbook, page).slice(2))
    .map((row) => row.join(' | '))
    .sort(),
});

/** Deletes a row of the sheet, counted from 1. */
function remove({ workspace }: Installation, workbook: string, tab: string, row: number): void {
  const sheet = workspace.spreadsheet(workbook).sheets.find(({ title }) => title === tab);
  const sheetId = sheet?.sheetId ?? 0;
  const range = { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row } as const;
  expect(workspace.actOn(workbook, { deleteDimension: { range } })).toEqual({ ok: true });
}

/** One of a hundred rows of each tab, with what else tells of it. */
function lose(office: Installation, draw: (below: number) => number): void {
  for (const tab of ['intake', 'dossier', 'route'] as const) {
    const count = rowsOf(office, office.ledger, ledgerTabs[tab]).length;
    for (let n = 0; n < Math.ceil(count / 100); n += 1) {
      remove(office, office.ledger, ledgerTabs[tab], 2 + draw(count - 1 - n));
    }
  }
  for (const { workbook } of unionsIn(office).filter((union) => union.workbook !== '')) {
    const rows = rowsOf(office, workbook, page);
    for (let n = 0; n < Math.ceil((rows.length - 2) / 100); n += 1) {
      const at = 3 + draw(rows.length - 2 - n);
      const id = rowsOf(office, workbook, page)[at - 1]?.[swept.from];
      remove(office, workbook, page, at);
      if (n % 2 === 1) continue;
      const listed = rowsOf(office, workbook, writtenIds.title).findIndex(
        ([, each]) => each === id,
      );
      remove(office, workbook, writtenIds.title, listed + 1);
    }
  }
}

async function officeOf(count: number): Promise<Installation> {
  const office = await setUpProgramme();
  const places = ['LĐLĐ TP Cao Lãnh', 'LĐLĐ TP Sa Đéc', 'LĐLĐ huyện Lấp Vò'];
  for (let n = 0; n < count; n += 1) {
    office.workspace.clock.set(office.workspace.clock.now() + 1000);
    send(office, `r${n}`, {
      subUnit: places[n % 3] ?? '',
      title: `Việc ${n - (n % 10 === 9 ? 3 : 0)}`,
    });
  }
  sweeps(office, 4);
  return office;
}

const night = ({ workspace }: Installation) =>
  workspace.clock.set(Date.parse('2021-03-21T01:00:00+07:00'));

test.each([1, 2, 3])(
  'of 600 entries, 1 % lost in every tab comes back, none twice, and the report adds up (%i)',
  async (seed) => {
    const office = await officeOf(600);
    const before = everything(office);
    lose(office, lots(seed));
    night(office);
    sweeps(office, 10);
    const { counts } = JSON.parse(office.workspace.properties().get('mark.reconciled') ?? '{}');
    expect(addsUp(counts)).toBe(true);
    expect(counts).toMatchObject({ sent: 600, retaken: 7, erased: 0, gone: 0 });
    expect(everything(office)).toEqual(before);
  },
);

test('a comparison that is stopped after any of its calls brings back the same', async () => {
  const office = await officeOf(40);
  const before = everything(office);
  lose(office, lots(7));
  night(office);
  let killed = 0;
  // Each round ends with a sweep that was let through: the parts come one after the other.
  for (let part = 0; part < 6; part += 1) killed += killedAtEveryCall(office.workspace);
  sweeps(office, 4);
  expect(killed).toBeGreaterThan(50);
  expect(everything(office)).toEqual(before);
});
