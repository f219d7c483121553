import { mkdir, writeFile } from 'node:fs/promises';
import { probeCode, probeManifest } from './bundle.ts';
import { vectors } from './vectors.ts';

/** Writes the probe as an Apps Script project: push it, run `probe`, fetch probe-answers.json. */
const outDir = 'dist/probes';
await mkdir(outDir, { recursive: true });
await writeFile(`${outDir}/Code.js`, probeCode(vectors));
await writeFile(`${outDir}/appsscript.json`, probeManifest);
console.log(
  `${outDir}/Code.js: ${vectors.length} questions. Push it to a new Apps Script project, run`,
);
console.log('probe() until the log says "finished", download probe-answers.json from Drive, then:');
console.log('node scripts/workspace/conformance/compare.ts probe-answers.json');
