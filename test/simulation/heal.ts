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
  workspace.changeForm(world.form, (state) => ({ ...state, items: world.items }));
  workspace.run('rebuildForm');
  // Once a day all is looked at: what the feed of changes never told is found then.
  const midnight = Math.ceil((workspace.clock.now() + VIETNAM) / DAY) * DAY - VIETNAM;
  workspace.clock.set(midnight + 8 * HOUR);
  settle(world, found, sweep);
  const publish = () => {
    workspace.run('publishSoon');
    workspace.clock.set(workspace.clock.now() + QUARTER);
    sweep();
  };
  publish();
  if (agree(world)) {
    workspace.clock.set(workspace.clock.now() + QUARTER);
    sweep();
    publish();
  }
  workspace.clock.set(workspace.clock.now() + QUARTER);
  workspace.counters.reset();
  const before = stateHash(world);
  sweep();
  if (workspace.counters.cellsWritten > 0) found.add('I18', 'a quiet sweep writes');
  else if (before !== stateHash(world)) found.add('I18', 'a quiet sweep changes something');
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

/** Sweeps every quarter of an hour until one changes nothing. */
function settle({ workspace }: World, found: Findings, sweep: () => readonly string[]): void {
  let failed: readonly string[] = [];
  for (let n = 0; n < MOST; n++) {
    const before = writes(workspace.counters.calls);
    workspace.clock.set(workspace.clock.now() + QUARTER);
    failed = sweep();
    if (n > 0 && writes(workspace.counters.calls) === before) {
      for (const line of failed) found.add('I15', `still fails: ${line}`);
      return;
    }
  }
  found.add('I15', `not at rest after ${MOST} sweeps; ${failed.join('; ')}`);
}

function writes(calls: Readonly<Record<string, number>>): number {
  const names = ['Sheets.Spreadsheets.batchUpdate', 'Drive.Files.create', 'MailApp.sendEmail'];
  return names.reduce((sum, name) => sum + (calls[name] ?? 0), 0);
}
