import { writeFile } from 'node:fs/promises';
import { install } from '../installation/install.ts';
import { published } from '../installation/published.ts';
import { playTimeline } from '../installation/timeline.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { sampleMonth } from './month.ts';

// Writes the data that the site is built from while nobody names another: a sample month, played.
const until = '2021-04-09T08:00:00+07:00';
const month = sampleMonth({ seed: 57, count: 500, until });
const workspace = openWorkspace({ dir: ':memory:', now: Date.parse('2021-03-08T08:00:00+07:00') });
const installation = await install(workspace, '75-nghin-2021');
playTimeline(installation, { ...month, until: Date.parse(until) });
const data = published(installation);
workspace.close();
if (!data) throw new Error('nothing whole was published');
for (const [name, json] of [
  ['results', data.results],
  ['tracking', { ...data.tracking, entries: data.tracking.entries.slice(0, 50) }],
] as const) {
  await writeFile(`site/src/content/${name}.json`, `${JSON.stringify(json, null, 2)}\n`);
}
