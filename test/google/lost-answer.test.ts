import { expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { appointOfficers, type Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, intakesIn, petitionsIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { sweepFailingWrite } from '../stages/failing-write.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from '../stages/programme.ts';

const home = 'dong-thap/tp-cao-lanh';
const other = 'dong-thap/tp-sa-dec';
let office: Installation;
const workbook = (union = home) => ({ union, id: workbookOf(office, union) });

/** A sweep in which the answer to one write is lost; how many writes it had. */
const sweepWithout = (answer: number) =>
  sweepFailingWrite(office, answer, { throwAfter: 'Service error' });

beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [home, other]);
  send(office, 'a');
  send(office, 'other', { subUnit: 'LĐLĐ TP Sa Đéc' });
  tick(office);
  return office;
});

test('what was written without an answer is counted, found and written once', () => {
  let sent = 0;
  let writes = 9;
  for (let answer = 1; answer <= writes; answer++) {
    sent += 1;
    send(office, `new-${sent}`);
    writeRow(office, workbook(), initiativesPage, 'a', { reason: `Lý do ${answer}` });
    writes = sweepWithout(answer);
    send(office, `next-${sent}`);
    tick(office);
  }
  expect(writes).toBeGreaterThan(4);
  const ids = intakesIn(office).map(({ responseId }) => responseId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(2 + 2 * sent);
  expect(dossiersIn(office)).toHaveLength(2 + 2 * sent);
  for (let n = 1; n <= sent; n++) {
    for (const id of [`new-${n}`, `next-${n}`]) {
      writeRow(office, workbook(), initiativesPage, id, { decision: 'Không chọn' });
    }
  }
  tick(office);
  const decided = dossiersIn(office).filter(({ cells }) => cells.decision === 'Không chọn');
  expect(decided).toHaveLength(2 * sent);
});

test('two unions whose requests lost an answer have one document each', () => {
  for (const [union, id] of [
    [home, 'a'],
    [other, 'other'],
  ] as const) {
    const chosen = { employerAgreed: 'Có', decision: 'Chọn' };
    writeRow(office, workbook(union), initiativesPage, id, chosen);
  }
  tick(office);
  for (let answer = 1; answer <= 6; answer++) {
    askPetition(office, workbook(home), `Lập lần ${answer}`);
    askPetition(office, workbook(other), `Lập lần ${answer}`);
    sweepWithout(answer);
    tick(office);
    tick(office);
  }
  const keys = petitionsIn(office).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toHaveLength(12);
  expect(rowsOf(office, workbook(other).id, 'Lập hồ sơ')[2]?.[4]).toMatch(/^Đã lập Tờ trình/);
});
