import { expect, test } from 'vitest';
import { minifiedBytes } from '../../../scripts/bench/core.ts';
import { meterOf } from '../../../scripts/bench/meter.ts';
import { bundle } from '../../../scripts/build.ts';
import { appointOfficers } from '../../../scripts/installation/install.ts';
import { send, setUpProgramme, sweeps, tick } from '../../stages/programme.ts';

const unions = [
  ['dong-thap/tp-cao-lanh', 'LĐLĐ TP Cao Lãnh'],
  ['dong-thap/tp-sa-dec', 'LĐLĐ TP Sa Đéc'],
  ['dong-thap/huyen-lap-vo', 'LĐLĐ huyện Lấp Vò'],
] as const;

test('the bundle stays below 900 kB', async () => {
  expect(await minifiedBytes(await bundle())).toBeLessThan(900_000);
});

test('a quiet sweep asks Google three times over the wire, and thirty entries of three unions cost at most sixty calls', async () => {
  const office = await setUpProgramme();
  appointOfficers(
    office,
    unions.map(([id]) => id),
  );
  sweeps(office, 16);
  const meter = meterOf(office.workspace);
  tick(office);
  expect(meter.read().remote).toBeLessThanOrEqual(3);
  for (let n = 0; n < 30; n++) {
    send(office, `n-${n}`, { subUnit: unions[n % 3]?.[1] ?? '', phone: `0912 000 ${300 + n}` });
  }
  tick(office);
  // What the program wrote itself comes back once.
  tick(office);
  expect(meter.read().remote).toBeLessThanOrEqual(60);
});
