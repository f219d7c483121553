import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { core } from './bench/core.ts';
import { type Figures, type Part, parts } from './bench/figures.ts';
import { growth } from './bench/growth.ts';
import { month } from './bench/month.ts';
import { peers } from './bench/peers.ts';
import { site } from './bench/site.ts';
import { tableOf } from './bench/table.ts';

const usage = `npm run bench -- [--out FILE.json] [--only ${parts.join(',')}] [--share 0.1]`;

/** What each part measures. @param share of the full numbers: a trial is quicker */
const measured: Readonly<Record<Part, (share: number) => Promise<Figures>>> = {
  core: async () => ({ core: await core() }),
  growth: async (share) => ({ growth: await growth(share) }),
  peers: async (share) => ({ peers: await peers(share) }),
  month: async (share) => ({
    month: {
      consumer: await month({ profile: 'consumer', entries: 5000 * share, unions: 18 }),
      workspace: await month({ profile: 'workspace', entries: 75_000 * share, unions: 700 }),
    },
  }),
  site,
};

const { values } = parseArgs({
  options: { out: { type: 'string' }, only: { type: 'string' }, share: { type: 'string' } },
});
const only = values.only?.split(',') ?? parts;
const share = Number(values.share ?? 1);
if (only.some((part) => !parts.some((known) => known === part)) || !(share > 0)) {
  console.error(usage);
  process.exit(2);
}
let figures: Figures = {};
for (const part of parts.filter((known) => only.includes(known))) {
  console.error(`${part} …`);
  const one = await measured[part](share);
  console.log(`${tableOf(one)}\n`);
  figures = { ...figures, ...one };
  if (values.out !== undefined) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      encoding: 'utf8',
    }).trim();
    await writeFile(values.out, `${JSON.stringify({ commit, share, ...figures }, null, 2)}\n`);
  }
}
