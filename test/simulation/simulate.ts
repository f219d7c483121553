import process from 'node:process';
import { parseArgs } from 'node:util';
import { type ProfileName, profiles } from '../../scripts/workspace/quota/profile.ts';
import { historyOf } from './draw-history.ts';
import type { History } from './history.ts';
import { type Caught, find, planted } from './planted/find.ts';
import { shrunk } from './shrink.ts';
import { addTold, nothingTold, type Summary } from './summary.ts';
import { type Told, tell } from './tell.ts';
import { type World, worldOf } from './world.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string' },
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'workspace' },
    json: { type: 'boolean', default: false },
    planted: { type: 'boolean', default: false },
  },
});

/** What a person reads; the last line of all is for programs when they ask for it. */
const say = values.json ? console.error : console.log;

if (values.planted) {
  const caught = await findPlanted(Number(values.seeds ?? 5000), profileNamed(values.profile));
  if (values.json) console.log(JSON.stringify({ planted: caught }));
  process.exitCode = caught.every(({ caughtAt }) => caughtAt !== null) ? 0 : 1;
} else {
  const seeds = values.seed === undefined ? Number(values.seeds ?? 1000) : 1;
  const summary = await simulate(Number(values.seed ?? values.from), seeds);
  if (values.json) console.log(JSON.stringify(summary));
  process.exitCode = summary.violations.length === 0 ? 0 : 1;
}

function profileNamed(name: string): ProfileName {
  const isProfile = (given: string): given is ProfileName => given in profiles;
  if (!isProfile(name)) throw new Error(`--profile: ${Object.keys(profiles).join(', ')}`);
  return name;
}

async function simulate(first: number, seeds: number): Promise<Summary> {
  const world = await worldOf(profileNamed(values.profile));
  const summary = nothingTold();
  const begun = process.cpuUsage();
  for (let seed = first; seed < first + seeds; seed++) {
    const told = tell(world, historyOf(seed));
    addTold(summary, seed, told);
    if (values.seed !== undefined) say(`trace ${told.trace}`);
    if (told.violations.length > 0) sayViolations(world, seed, told);
  }
  const { user, system } = process.cpuUsage(begun);
  const speed = (seeds * 1e6) / (user + system);
  say(`${seeds} seeds, ${speed.toFixed(1)} in a second of a processor's time`);
  const { executions, submissions, officerActions, faults, violations } = summary;
  say(`${executions} executions, ${submissions} entries, ${officerActions} acts of people`);
  for (const [kind, count] of Object.entries(faults)) say(`  ${kind}: ${count}`);
  say(violations.length === 0 ? 'Every invariant held.' : `${violations.length} violations.`);
  return summary;
}

function sayViolations(world: World, seed: number, { violations }: Told): void {
  const broken = new Set(violations.map(({ invariant }) => invariant));
  say(`seed ${seed} (again: npm run simulate -- --seed ${seed}):`);
  for (const { invariant, what } of violations) say(`  ${invariant}: ${what}`);
  const fails = (history: History) =>
    tell(world, history).violations.some(({ invariant }) => broken.has(invariant));
  say('  cut down to:');
  for (const step of shrunk(historyOf(seed), fails).steps) say(`    ${JSON.stringify(step)}`);
}

async function findPlanted(seeds: number, profile: ProfileName): Promise<readonly Caught[]> {
  const caught: Caught[] = [];
  for (const mistake of planted) {
    const found = await find(mistake, seeds, profile);
    caught.push(found);
    const where = found.caughtAt === null ? 'NOT FOUND' : `seed ${found.caughtAt}`;
    say(`${found.name.padEnd(52)} ${where.padEnd(12)} ${found.invariant ?? found.unfit ?? ''}`);
  }
  return caught;
}
