import { expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { appointOfficers, type Installation } from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { writeRow } from '../../scripts/installation/officer-hand.ts';
import type { Fault } from '../../scripts/workspace/gate.ts';
import { beginEach, rowsOf, send, setUpProgramme, sweeps, tick, workbookOf } from './programme.ts';

const unions = [
  ['dong-thap/tp-cao-lanh', 'LĐLĐ TP Cao Lãnh'],
  ['dong-thap/tp-sa-dec', 'LĐLĐ TP Sa Đéc'],
  ['dong-thap/huyen-lap-vo', 'LĐLĐ huyện Lấp Vò'],
  ['dong-thap/huyen-lai-vung', 'LĐLĐ huyện Lai Vung'],
] as const;
let office: Installation;

/** Every union has an initiative, "0" to "3". */
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(
    office,
    unions.map(([id]) => id),
  );
  sweeps(office, 2);
  sendToAll('first');
  sweeps(office, 3);
  return office;
});

function sendToAll(name: string): void {
  unions.forEach(([, subUnit], n) => {
    send(office, `${name}-${n}`, { subUnit });
  });
}

/** Reading or writing a union's workbook takes so long that time suffices for one or two of them. */
function slowly(): void {
  office.workspace.faults.onCall((_, name, execution): Fault | undefined =>
    execution && name === 'Sheets.Spreadsheets.Values.batchGet' ? { delaySeconds: 22 } : undefined,
  );
}

const standing = () =>
  unions.flatMap(([id]) =>
    rowsOf(office, workbookOf(office, id), 'Sáng kiến')
      .slice(2)
      .map((row) => row[initiativesPage.swept.from]),
  );

test('whatever officers wrote in more workbooks than a sweep has time for is taken in by the next ones', () => {
  unions.forEach(([union], n) => {
    const workbook = { union, id: workbookOf(office, union) };
    writeRow(office, workbook, initiativesPage, `first-${n}`, { reason: `Lý do ${n}` });
  });
  slowly();
  sweeps(office, 8);
  const reasons = dossiersIn(office).map(({ cells }) => cells.reason);
  expect(reasons).toEqual(['Lý do 0', 'Lý do 1', 'Lý do 2', 'Lý do 3']);
});

test('entries of more unions than a sweep has time for reach them all, each once', () => {
  sendToAll('second');
  slowly();
  sweeps(office, 16);
  const all = unions.flatMap((_, n) => [`first-${n}`, `second-${n}`]);
  expect(standing().sort()).toEqual(all.sort());
});

test('a sweep that Google asks to wait a minute waits, and fails in nothing', () => {
  sendToAll('second');
  let refused = 0;
  office.workspace.faults.onCall((call, name) => {
    if (!/^Sheets/.test(name) || call % 3 > 0) return undefined;
    refused += 1;
    return {
      throwBefore: `API call failed with error: Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user' of service 'sheets.googleapis.com'`,
    };
  });
  tick(office);
  expect(refused).toBeGreaterThan(3);
  expect(office.workspace.console()).toEqual([]);
  expect(standing()).toHaveLength(8);
});
