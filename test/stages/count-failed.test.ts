import { expect, test } from 'vitest';
import { fromRow } from '#core/ledger/columns.ts';
import { progressPage } from '#core/ledger/progress.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
} from '../../scripts/installation/install.ts';
import { progressIn } from '../../scripts/installation/ledger-view.ts';
import { sweepFailingWrite } from './failing-write.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, unitBookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
let office: Installation;

beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  appointUnitOfficers(office, ['dong-thap']);
  send(office, 'first');
  tick(office);
  return office;
});

/** How many initiatives of the union its province reads in *Tiến độ*. */
function receivedShown(): string | undefined {
  const workbook = unitBookOf(office, 'dong-thap').id;
  const rows = rowsOf(office, workbook, progressPage.title).slice(2);
  const lines = rows.map((row) => fromRow<string>(progressPage.columns, row));
  return lines.find(({ id }) => id === union)?.received;
}

const quarterLater = () => office.workspace.clock.set(office.workspace.clock.now() + 15 * 60_000);

test('numbers of which one write failed are right a quarter of an hour later', () => {
  let sent = 1;
  let writes = 9;
  for (let write = 1; write <= writes; write++) {
    sent += 1;
    send(office, `entry-${sent}`);
    quarterLater();
    writes = sweepFailingWrite(office, write, { throwBefore: 'Service error' });
    tick(office);
    quarterLater();
    tick(office);
    expect(receivedShown(), `write ${write}`).toBe(String(sent));
    expect(progressIn(office)[0]?.received, `write ${write}`).toBe(String(sent));
  }
  expect(writes).toBeGreaterThan(6);
});
