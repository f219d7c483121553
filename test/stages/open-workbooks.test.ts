import { beforeEach, expect, test } from 'vitest';
import { type Installation, officerOf } from '../../scripts/installation/install.ts';
import { unionsIn } from '../../scripts/installation/ledger-view.ts';
import { killedAtEveryCall } from './every-call.ts';
import { rowsOf, setUpProgramme, tick, workbookOf } from './programme.ts';

let office: Installation;
beforeEach(async () => {
  office = await setUpProgramme();
});

const unions = () => unionsIn(office).slice(0, 12);
/** The operator names an officer of each. */
const appoint = (count: number) => {
  for (const [i, { id }] of unions().slice(0, count).entries()) {
    office.workspace.typeInto(office.ledger, `'Danh bạ'!F${i + 2}`, officerOf(id));
  }
};
const made = () => unionsIn(office).filter(({ workbook }) => workbook !== '');

test('unions with officers get a workbook before their first entry, a few a sweep', () => {
  appoint(12);
  tick(office);
  expect(made()).toHaveLength(10);
  tick(office);
  expect(made().map(({ id }) => id)).toEqual(unions().map(({ id }) => id));
  const [first] = unions();
  expect(rowsOf(office, workbookOf(office, first?.id), 'Nhập hộ')[1]?.[0]).toBe('Tình trạng');
});

test('an officer who is named later has one the next day, or when the operator asks', () => {
  tick(office);
  appoint(1);
  tick(office);
  expect(made()).toEqual([]);
  office.workspace.run('rebuildForm');
  tick(office);
  expect(made()).toHaveLength(1);
  appoint(2);
  office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);
  tick(office);
  expect(made()).toHaveLength(2);
});

test('the last of a day’s files are kept for unions that have entries', () => {
  appoint(3);
  const spent = { day: '2021-03-20', spreadsheets: 3200 - 52, documents: 0, mails: 0 };
  office.workspace.setProperty('config.spent', JSON.stringify(spent));
  tick(office);
  tick(office);
  expect(made()).toHaveLength(2);
});

test('a workbook is made once, whichever call of the sweep is the last', () => {
  appoint(2);
  killedAtEveryCall(office.workspace, () => 'killAfter');
  tick(office);
  expect(made()).toHaveLength(2);
  const files = office.workspace.files().filter(({ appProperties }) => appProperties?.union);
  expect(files).toHaveLength(2);
});
