import type { Counters } from '../../scripts/workspace/gate.ts';
import { agree } from './desk-acts.ts';
import { checkAudit } from './invariants/audit.ts';
import { checkBudget, checkMail, checkSharing } from './invariants/outside.ts';
import { checkResponses } from './invariants/responses.ts';
import { checkFormulas, checkOfficersWords, checkRows } from './invariants/rows.ts';
import { checkPublic, checkSums } from './invariants/sums.ts';
import type { Memory } from './memory.ts';
import { stateHash } from './state.ts';
import type { Findings } from './violation.ts';
import type { World } from './world.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const VIETNAM = 7 * HOUR;
/** Numbers are counted so often at most. */
const QUARTER = 16 * 60_000;
/** What is unpublished so long is published. */
const PUBLISHING = 6 * HOUR;
/** So many sweeps have to be enough for whatever a seed leaves behind. */
const MOST = 14;

/** I15, I18, and then all the others: no trouble any more, until nothing is left to be done. */
export function heal(
  world: World,
  memory: Memory,
  found: Findings,
  sweep: () => readonly string[],
): void {
  const { workspace } = world;
  const { items } = workspace.form(world.form);
  if (JSON.stringify(items) !== JSON.stringify(world.items)) {
    workspace.changeForm(world.form, (state) => ({ ...state, items: world.items }));
    workspace.run('rebuildForm');
  }
  // Once a day all is looked at: what the feed of changes never told is found then.
  const midnight = Math.ceil((workspace.clock.now() + VIETNAM) / DAY) * DAY - VIETNAM;
  workspace.clock.set(midnight + 8 * HOUR);
  settle(world, found, sweep);
  if (agree(world)) settle(world, found, sweep);
  checkResponses(world, memory, found);
  checkRows(world, found);
  checkOfficersWords(world, memory, found);
  checkFormulas(world, found);
  checkSums(world, found);
  checkPublic(world, found);
  checkMail(world, memory, found);
  checkBudget(world, found);
  checkSharing(world, memory, found);
  checkAudit(world, found);
}

/** Sweeps until everything is published and a sweep changes nothing. */
function settle(world: World, found: Findings, sweep: () => readonly string[]): void {
  const { workspace } = world;
  let failed: readonly string[] = [];
  for (let n = 0; n < MOST; n++) {
    const publishes = n === 1 || (n > 1 && workspace.properties().get('mark.unpublished'));
    workspace.clock.set(workspace.clock.now() + (publishes ? PUBLISHING : QUARTER));
    workspace.counters.reset();
    const before = n > 1 && !publishes ? stateHash(world) : '';
    failed = sweep();
    if (before === '' || wrote(workspace.counters)) continue;
    if (before !== stateHash(world)) found.add('I18', 'a quiet sweep changes something');
    for (const line of failed) found.add('I15', `still fails: ${line}`);
    return;
  }
  found.add('I15', `not at rest after ${MOST} sweeps; ${failed.join('; ')}`);
}

function wrote({ calls, cellsWritten }: Counters): boolean {
  const names = ['Sheets.Spreadsheets.batchUpdate', 'Drive.Files.create', 'MailApp.sendEmail'];
  return cellsWritten > 0 || names.some((name) => (calls[name] ?? 0) > 0);
}
