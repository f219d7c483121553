import type { Workspace } from '../workspace/workspace.ts';

/** The clock trigger fires once. */
export type Sweep = (workspace: Workspace) => void;

export const sweepOnce: Sweep = (workspace) => {
  workspace.run('tick');
};

const writes = ['Sheets.Spreadsheets.batchUpdate', 'Drive.Files.create', 'MailApp.sendEmail'];
/** More sweeps than this in a row mean that something waits for another day. */
const MOST = 12;

/**
 * Sweeps until one of them changes nothing; false if work is left for another day. These sweeps stand
 * for hours: entries need not gather between them until a round is worth its visits.
 */
export function sweepUntilQuiet(workspace: Workspace, sweep: Sweep = sweepOnce): boolean {
  workspace.setProperty('mark.routedAt', '');
  workspace.setProperty('mark.receivesAt', '');
  for (let n = 0; n < MOST; n++) {
    const before = written(workspace);
    sweep(workspace);
    if (written(workspace) === before) return true;
  }
  return false;
}

function written({ counters }: Workspace): number {
  return writes.reduce((sum, name) => sum + (counters.calls[name] ?? 0), 0);
}
