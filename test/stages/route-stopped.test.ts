import { expect, test } from 'vitest';
import { movedName } from '#core/dossier/state-names.ts';
import { codeFromBytes } from '#core/submission/code.ts';
import { unionsIn } from '../../scripts/installation/ledger-view.ts';
import { rowsOf, send, setUpProgramme, tick } from './programme.ts';

const code = codeFromBytes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

test('a correction that names another union leaves no second row that counts, wherever the sweep before stopped', async () => {
  const office = await setUpProgramme();
  const { workspace } = office;
  send(office, 'a', { code, title: 'Giá treo' });
  const back = workspace.checkpoint();
  const live = () =>
    unionsIn(office).flatMap(({ id, workbook }) =>
      (workbook === '' ? [] : rowsOf(office, workbook, 'Sáng kiến').slice(2))
        .filter((row) => row.includes('a') && row[0] !== movedName)
        .map(() => id),
    );
  let writes = 0;
  for (let stopAt = 1, met = true; met; stopAt++) {
    back();
    met = false;
    writes = 0;
    workspace.faults.onCall((_, name) => {
      if (!/batchUpdate|Files.create/.test(name)) return undefined;
      writes += 1;
      if (writes !== stopAt) return undefined;
      met = true;
      return 'killAfter';
    });
    try {
      tick(office);
    } catch {
      // It was stopped.
    }
    workspace.faults.onCall(undefined);
    send(office, 'b', { code, title: 'Giá treo', subUnit: 'LĐLĐ TP Sa Đéc', effect: 'Nhanh hơn.' });
    tick(office);
    tick(office);
    expect(live(), `stopped after write ${stopAt}`).toEqual(['dong-thap/tp-sa-dec']);
  }
  expect(writes).toBeGreaterThan(8);
});
