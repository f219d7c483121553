import { programmeOf } from '#core/programme/load.ts';
import { startOfDay } from '#core/text/dates.ts';
import { install } from '../installation/install.ts';
import { type Sweep, sweepOnce } from '../installation/sweep.ts';
import { playTimeline, type Telling, type Timeline } from '../installation/timeline.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { type Outputs, outputsOf } from './outputs.ts';

const DAY = 24 * 3_600_000;

export interface Played {
  readonly outputs: Outputs;
  /** What officers asked for and could not be done, in sentences. */
  readonly refusals: readonly string[];
}

export interface Play {
  readonly programme: string;
  readonly answers: Timeline['answers'];
  readonly officers: Timeline['officers'];
  /** Epoch ms; absent: the day after the petition deadline or the last event, whichever is later. */
  readonly until?: number | undefined;
}

/**
 * A whole programme from its answers and its officers' work, in a workspace that is thrown away.
 * Without `toPdf` mails go without PDF.
 */
export async function play(
  input: Play,
  telling: Telling = {},
  toPdf?: (docx: Uint8Array) => Uint8Array,
): Promise<Played> {
  const began = Date.now();
  const until = input.until ?? lastDay(input);
  const times = [...input.answers, ...input.officers].map(({ at }) => Date.parse(at));
  const workspace = openWorkspace({
    dir: ':memory:',
    now: Math.min(until, ...times) - DAY,
    toPdf,
  });
  try {
    const installation = await install(workspace, input.programme);
    let ticks = 0;
    const sweep: Sweep = (swept) => {
      ticks += 1;
      (telling.sweep ?? sweepOnce)(swept);
    };
    const refusals = playTimeline(installation, { ...input, until }, { ...telling, sweep });
    const outputs = new Map(await outputsOf(installation));
    const { calls, simulatedSeconds } = workspace.counters;
    const seconds = (Date.now() - began) / 1000;
    const run = { ticks, calls, simulatedSeconds, seconds, refusals };
    outputs.set('run.json', `${JSON.stringify(run, null, 2)}\n`);
    return { outputs, refusals };
  } finally {
    workspace.close();
  }
}

function lastDay({ programme, answers, officers }: Play): number {
  const before = programmeOf(programme)?.petitionDeadline.before ?? '';
  const events = [...answers, ...officers].map(({ at }) => Date.parse(at));
  return Math.max(startOfDay(before) + DAY, ...events);
}
