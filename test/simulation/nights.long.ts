import { expect, test } from 'vitest';
import { addsUp } from '#core/ledger/reconciled.ts';
import { historyOf } from './draw-history.ts';
import { tell } from './tell.ts';
import { worldOf } from './world.ts';

const SEEDS = 15;
const DAY = 86_400_000;
const VIETNAM = 7 * 3_600_000;

test('whatever was lived through, the night after finds nothing to repair, adds up, and copies all (I9)', async () => {
  const world = await worldOf('workspace');
  const { workspace } = world;
  const told: unknown[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    tell(world, historyOf(seed));
    const midnight = Math.ceil((workspace.clock.now() + VIETNAM) / DAY) * DAY - VIETNAM;
    for (let minutes = 65; minutes < 200; minutes += 15) {
      workspace.clock.set(midnight + minutes * 60_000);
      workspace.run('tick');
    }
    const { counts } = JSON.parse(workspace.properties().get('mark.reconciled') ?? '{}');
    const { retaken, rewritten, requeued, unread, homeless } = counts;
    const repaired = { retaken, rewritten, requeued, unread, homeless };
    const isQuiet = Object.values(repaired).every((count) => count === 0);
    const copied = workspace.properties().get('mark.backedUp') ?? '';
    if (!addsUp(counts) || !isQuiet || copied === '') told.push({ seed, counts, copied });
  }
  expect(told).toEqual([]);
});
