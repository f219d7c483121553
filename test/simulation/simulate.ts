import { parseArgs } from 'node:util';
import { type ProfileName, profiles } from '../../scripts/workspace/quota/profile.ts';
import { historyOf } from './draw-history.ts';
import type { History } from './history.ts';
import { shrunk } from './shrink.ts';
import { addTold, nothingTold } from './summary.ts';
import { tell } from './tell.ts';
import { worldOf } from './world.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '200' },
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'workspace' },
    json: { type: 'boolean', default: false },
    planted: { type: 'boolean', default: false },
  },
});

const isProfile = (name: string): name is ProfileName => name in profiles;
if (!isProfile(values.profile)) throw new Error(`--profile: ${Object.keys(profiles).join(', ')}`);
const first = Number(values.seed ?? values.from);
const seeds = values.seed === undefined ? Number(values.seeds) : 1;
const say = values.json ? console.error : console.log;

const world = await worldOf(values.profile);
const begun = process.cpuUsage();
const summary = nothingTold();
for (let seed = first; seed < first + seeds; seed++) {
  const history = historyOf(seed);
  const told = tell(world, history);
  addTold(summary, seed, told);
  const [violation] = told.violations;
  if (values.seed !== undefined) say(`trace ${told.trace}`);
  if (violation === undefined) continue;
  const same = (other: History) =>
    tell(world, other).violations.some(({ invariant }) => invariant === violation.invariant);
  say(
    `seed ${seed}: ${told.violations.map(({ invariant, what }) => `${invariant} ${what}`).join('\n  ')}`,
  );
  for (const step of shrunk(history, same).steps) say(`    ${JSON.stringify(step)}`);
}
const { user, system } = process.cpuUsage(begun);
const speed = seeds / ((user + system) / 1e6);
say(`${seeds} seeds, ${speed.toFixed(1)} a second of processor time`);
const { length } = summary.violations;
say(length === 0 ? 'no invariant was violated' : `${length} violations`);
console.log(JSON.stringify(summary));
process.exitCode = length === 0 ? 0 : 1;
