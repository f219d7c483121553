import process from 'node:process';
import { openWorkspace } from '../../../../scripts/workspace/workspace.ts';

/**
 * A process that writes without end into a workspace: rows, files and a property, in one
 * execution each. It says on its output what a call has answered, so that whoever kills it knows
 * what must be there.
 */
const [dir = '', label = '', rounds = '1000000'] = process.argv.slice(2);
const workspace = openWorkspace({ dir });
const start = Number(workspace.properties().get(`rounds.${label}`) ?? 0);
for (let n = start; n < start + Number(rounds); n += 1) {
  workspace.run('round', [label, n]);
  process.stdout.write(`${n}\n`);
}
workspace.close();
