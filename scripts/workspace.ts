import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { serveWorkspace } from './workspace/face/serve.ts';
import { type ProfileName, profiles } from './workspace/quota/profile.ts';
import { doorOf } from './workspace/rest/door.ts';
import { openWorkspace } from './workspace/workspace.ts';

/** `npm run workspace`: Google on this machine, by itself, for a browser and for REST clients. */
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: '.workspace/alone' },
    port: { type: 'string', default: '4320' },
    fresh: { type: 'boolean', default: false },
    now: { type: 'string' },
    profile: { type: 'string', default: 'off' },
  },
});

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const now = values.now === undefined ? undefined : Date.parse(values.now);
if (Number.isNaN(now)) refuse('--now cần một thời điểm như 2021-03-10T08:00:00+07:00.');
if (!/^\d{1,5}$/.test(values.port)) refuse('--port cần một số, ví dụ 4320.');

const profile = (Object.keys(profiles) as ProfileName[]).find((name) => name === values.profile);
if (profile === undefined) refuse('--profile cần một trong: consumer, workspace, off.');

if (values.fresh) {
  for (const end of ['', '-wal', '-shm']) {
    rmSync(join(values.dir, `workspace.db${end}`), { force: true });
  }
}
const workspace = openWorkspace({
  dir: values.dir,
  profile,
  ...(now === undefined ? {} : { now }),
});
const face = await serveWorkspace(workspace, {
  port: Number(values.port),
  door: doorOf(workspace),
});
console.log(JSON.stringify({ url: face.url }));

let stopping = false;
function stop(): void {
  if (stopping) process.exit(1);
  stopping = true;
  void face.close().then(() => {
    workspace.close();
    process.exit(0);
  });
}
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);

// npm passes a signal on to a shell that dies of it and tells nobody: its end is ours.
if (process.env.npm_lifecycle_event === 'workspace') {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !stopping) stop();
  }, 250).unref();
}
