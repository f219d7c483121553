import { describe, expect, test } from 'vitest';
import { columnLetters } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Page } from '#core/ledger/page.ts';
import { proposalsPage } from '#core/ledger/proposals.ts';
import { registryColumns } from '#core/ledger/registry.ts';
import { ledgerTabs, officeTabs } from '#core/ledger/tabs.ts';
import { unitColumns } from '#core/ledger/units.ts';
import { appointOfficers, type Installation } from '../../scripts/installation/install.ts';
import { unionsIn } from '../../scripts/installation/ledger-view.ts';
import { writeRow } from '../../scripts/installation/officer-hand.ts';
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
  send(office, 'a');
  tick(office);
  choose('a');
  return office;
});

const choose = (id: string) => {
  const cells = { employerAgreed: 'Có', decision: 'Chọn' };
  writeRow(office, { union, id: workbookOf(office) }, initiativesPage, id, cells);
  tick(office);
};
const queued = () => rowsOf(office, office.ledger, ledgerTabs.route).length;
const idsIn = (workbook: string, { title, swept }: Pick<Page, 'title' | 'swept'>) =>
  rowsOf(office, workbook, title)
    .slice(2)
    .map((row) => row[swept.from]);
/** What the registry says of where a union's or unit's workbook is. */
function point(
  tab: string,
  columns: readonly { readonly field: string }[],
  id: string,
  to: string,
) {
  const row = rowsOf(office, office.ledger, tab).findIndex(([first]) => first === id) + 1;
  const column = columnLetters(columns.findIndex(({ field }) => field === 'workbook'));
  office.workspace.typeInto(office.ledger, `'${tab}'!${column}${row}`, to);
}

/** Sweeps that fail for one workbook and do their other work. */
function failing(sweeps: number): void {
  for (let n = 0; n < sweeps; n++) expect(() => tick(office)).not.toThrow();
}

describe('what can’t be written', () => {
  test('waits for its union without being queued at every sweep', () => {
    const workbook = workbookOf(office);
    // A file that is no workbook: it can be neither read nor repaired.
    point(officeTabs.registry, registryColumns, union, office.form);
    send(office, 'b');
    failing(2);
    const before = queued();
    failing(3);
    expect(queued()).toBe(before);
    point(officeTabs.registry, registryColumns, union, workbook);
    tick(office);
    expect(idsIn(workbook, initiativesPage)).toEqual(['a', 'b']);
    expect(office.workspace.properties().get('mark.routeHeld')).toBe('');
  });

  test('waits for its province likewise', () => {
    const workbook = unitBookOf(office, unit).id;
    expect(idsIn(workbook, proposalsPage)).toEqual(['a']);
    send(office, 'b');
    tick(office);
    point(officeTabs.unit, unitColumns, unit, office.form);
    choose('b');
    failing(1);
    const before = queued();
    failing(3);
    expect(queued()).toBe(before);
    point(officeTabs.unit, unitColumns, unit, workbook);
    tick(office);
    expect(idsIn(workbook, proposalsPage)).toEqual(['a', 'b']);
  });
});

test('what waits for tomorrow’s files is queued once more, when they can be made', () => {
  const spent = { day: '2021-03-20', spreadsheets: 3200, documents: 0, mails: 0 };
  office.workspace.setProperty('config.spent', JSON.stringify(spent));
  send(office, 'x', { subUnit: 'LĐLĐ TP Sa Đéc' });
  tick(office);
  const before = queued();
  tick(office);
  tick(office);
  expect(queued()).toBe(before);
  office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);
  tick(office);
  const made = unionsIn(office).find(({ id }) => id === 'dong-thap/tp-sa-dec')?.workbook ?? '';
  expect(idsIn(made, initiativesPage)).toEqual(['x']);
});
