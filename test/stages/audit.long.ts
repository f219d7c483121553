import { expect, test } from 'vitest';
import { deedsOf, faultsOf } from './audit.ts';
import { killedAt } from './every-call.ts';
import { sweepFailingWrite } from './failing-write.ts';
import { appoint } from './officer.ts';
import { send, setUpProgramme, sweeps, tick } from './programme.ts';

test('the log is one chain, each deed once, wherever a sweep is stopped or an answer is lost', async () => {
  const office = await setUpProgramme();
  appoint(office);
  tick(office);
  const came = () => deedsOf(office).filter((deed) => deed.startsWith('Nhận phiếu | k'));
  for (let n = 1; n <= 40; n += 1) {
    send(office, `k${n}`, { title: `Bài ${n}` });
    if (n % 3 === 0) sweepFailingWrite(office, 1 + (n % 5), { throwAfter: 'Service error' });
    else killedAt(office.workspace, n, n % 2 === 0 ? 'killAfter' : 'killBefore');
    expect(faultsOf(office)).toEqual([]);
  }
  sweeps(office, 2);
  expect(new Set(came()).size).toBe(40);
  expect(came()).toHaveLength(40);
  expect(faultsOf(office)).toEqual([]);
});
