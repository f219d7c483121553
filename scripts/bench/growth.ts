import { answerForm } from '../installation/answer-form.ts';
import { appointOfficers, type Installation, install } from '../installation/install.ts';
import { sentEntries } from '../sample/month.ts';
import type { SentEntry } from '../sample/officers.ts';
import { randomOf } from '../sample/random.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { type GrowthFigures, rounded } from './figures.ts';
import { meterOf } from './meter.ts';
import { places, placingIn, portalCalendar } from './shape.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Of one ledger workbook. */
const SHARD = 20_000;
const NEW = 20;
const SWEEPS = 3;

/**
 * What a sweep with 20 new entries of one union costs, the more is stored. What is stored beyond one
 * full ledger workbook are copies of it: a look-up meets them as it would meet others.
 */
export async function growth(share: number): Promise<readonly GrowthFigures[]> {
  const random = randomOf(31);
  const all = places(18, random, 'dong-thap');
  const shard = SHARD * share;
  const most = Math.min(shard, Math.max(...SIZES) * share);
  const sent = sentEntries(most, portalCalendar(), placingIn(all, random), random);
  const fresh = sent.filter(({ untouched }) => untouched);
  const now = Date.parse('2021-03-09T08:00:00+07:00');
  const workspace = openWorkspace({ dir: ':memory:', now });
  const installation = await install(workspace, 'dong-thap-2021');
  appointOfficers(
    installation,
    all.map(({ union }) => union.id),
  );
  workspace.clock.set(Date.parse('2021-04-10T08:00:00+07:00'));
  const figures: GrowthFigures[] = [];
  let stored = 0;
  for (const size of SIZES.map((each) => each * share)) {
    // Whatever was sent on the portal's days is within the window here: it came while it was open.
    while (stored < Math.min(size, most)) {
      const part = sent.slice(stored, stored + 500);
      for (const entry of part) put(installation, `g${stored}-${entry.id}`, entry);
      stored += part.length;
      sweep(installation);
    }
    if (size > stored) copyLedger(installation, Math.round(size / shard));
    for (let n = 0; n < 4; n += 1) sweep(installation);
    figures.push(measured(installation, size, fresh));
  }
  workspace.close();
  return figures;
}

function put(installation: Installation, id: string, { answers }: SentEntry): void {
  answerForm(installation, { id, submittedAt: installation.workspace.clock.now(), answers });
}

function sweep({ workspace }: Installation): void {
  workspace.setProperty('mark.routedAt', '');
  workspace.setProperty('mark.receivesAt', '');
  workspace.clock.set(workspace.clock.now() + 60_000);
  workspace.run('tick');
}

function measured(
  installation: Installation,
  stored: number,
  fresh: readonly SentEntry[],
): GrowthFigures {
  const { workspace } = installation;
  const union = fresh[0]?.place.union.id;
  const own = fresh.filter(({ place }) => place.union.id === union);
  const meter = meterOf(workspace);
  let [calls, cells, ms] = [0, 0, 0];
  for (let n = 0; n < SWEEPS; n += 1) {
    workspace.clock.set(workspace.clock.now() + 15 * 60_000);
    own.slice(n * NEW, (n + 1) * NEW).forEach((entry, i) => {
      const title = `${entry.answers.title} ${stored} ${n} ${i}`;
      put(installation, `${stored}-${n}-${i}`, {
        ...entry,
        answers: { ...entry.answers, title, code: '' },
      });
    });
    const began = performance.now();
    workspace.run('tick');
    ms += performance.now() - began;
    const use = meter.read();
    calls += use.remote;
    cells += use.cells;
  }
  return {
    stored,
    tickCalls: Math.round(calls / SWEEPS),
    tickCells: Math.round(cells / SWEEPS),
    tickMs: rounded(ms / SWEEPS),
    shards: (workspace.properties().get('config.ledgers') ?? '').split(' ').length,
  };
}

/** Puts copies of the first ledger workbook's rows beside it, until there are so many workbooks. */
function copyLedger({ workspace, ledger }: Installation, count: number): void {
  const ids = (workspace.properties().get('config.ledgers') ?? '').split(' ');
  const last = ids.length > 1 ? ids.slice(1) : [];
  while (ids.length < count) {
    const { status, bytes } = workspace.rest({
      verb: 'POST',
      url: `/drive/v3/files/${ledger}/copy`,
      headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
      bytes: Buffer.from('{}'),
    });
    if (status !== 200) throw new Error(`a ledger could not be copied: ${status}`);
    ids.splice(1, 0, (JSON.parse(Buffer.from(bytes).toString()) as { readonly id: string }).id);
  }
  // New rows go into the last one.
  workspace.setProperty('config.ledgers', [...ids, ...last].slice(0, count).join(' '));
}
