import { readFileSync } from 'node:fs';
import process from 'node:process';
import { type Answers, askWorkspace, type Difference, differences } from './judge.ts';
import { vectors } from './vectors.ts';

const MEANING: Readonly<Record<Difference['kind'], string>> = {
  refuted: 'refutes what the vector expects',
  other: 'is not what the workspace answers',
  unbuilt: 'answers what the workspace has not built',
  unasked: 'was not asked',
};

/** Lists where the answers of a real account (a file) part from the workspace; 1 when they do. */
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error(
    'Say which answers: node scripts/workspace/conformance/compare.ts probe-answers.json',
  );
  process.exit(2);
}
const live = JSON.parse(readFileSync(file, 'utf8')) as Answers;
const found = differences(vectors, live, askWorkspace(vectors));
for (const { id, confidence, kind, ...outcomes } of found) {
  console.log(`\n${id} (${confidence}): the account ${MEANING[kind]}`);
  for (const [name, outcome] of Object.entries(outcomes)) {
    if (outcome) console.log(`  ${name}: ${JSON.stringify(outcome)}`);
  }
}
if (!live.done) console.log('\nThe probe was not finished: run it again on the account.');
if (live.left.length > 0) console.log(`\nLeft on the account: ${live.left.join(' ')}`);
console.log(`\n${found.length} differences in ${vectors.length} questions`);
process.exitCode = found.length > 0 || !live.done ? 1 : 0;
