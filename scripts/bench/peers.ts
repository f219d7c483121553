import { readFile } from 'node:fs/promises';
import { randomOf } from '../sample/random.ts';
import type { FaultHook } from '../workspace/gate.ts';
import { profiles } from '../workspace/quota/profile.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { type PeerFigures, rounded, spreadOf } from './figures.ts';
import { meterOf } from './meter.ts';
import { month } from './month.ts';
import { entriesOf, type Plan, type Scene } from './scene.ts';
import { lastDay } from './shape.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const names = ['per-submit', 'per-submit-with-lock', 'hourly-copy'] as const;
type Name = (typeof names)[number];

/**
 * The scripts that people write for this today, and this program: the portal's last day, each in a
 * workspace of its own with the same entries, quotas and latencies; then again with faults.
 */
export async function peers(share: number): Promise<readonly PeerFigures[]> {
  const plan: Plan = { profile: 'workspace', entries: 75_000 * share, unions: 700 };
  const { places, sent } = entriesOf(plan);
  const day = { places, sent: sent.filter(({ at }) => at >= lastDay) };
  const figures: PeerFigures[] = [];
  for (const name of names) {
    const { lost, doubled } = await lastDayOf(name, day, faulty());
    figures.push({ ...(await lastDayOf(name, day, undefined)), withFaults: { lost, doubled } });
  }
  const own = { ...plan, from: lastDay };
  const { surge, delay, triggerPct, lost, doubled } = await month(own);
  const { lost: lostThen, doubled: doubledThen } = await month({ ...own, faults: faulty() });
  figures.push({
    name: 'sang-kien',
    submissions: surge.submissions,
    callsPerSubmission: surge.callsPerSubmission,
    quotaPctWorst: triggerPct.worst,
    delayP95: delay.p95,
    lost,
    doubled,
    withFaults: { lost: lostThen, doubled: doubledThen },
  });
  return figures;
}

/** One call in 200 fails, half of them after it took effect, and one in 2,000 is an execution's last. */
function faulty(): FaultHook {
  const random = randomOf(11);
  const message = 'Service Spreadsheets failed while accessing document.';
  return () => {
    const drawn = random.next();
    if (drawn < 0.0025) return { throwBefore: message };
    if (drawn < 0.005) return { throwAfter: message };
    return drawn < 0.0055 ? 'killAfter' : undefined;
  };
}

async function lastDayOf(
  name: Name,
  { places, sent }: Omit<Scene, 'installation'>,
  faults: FaultHook | undefined,
): Promise<Omit<PeerFigures, 'withFaults'>> {
  const workspace = openWorkspace({ dir: ':memory:', now: lastDay - DAY, profile: 'workspace' });
  const file = (of: string) => readFile(new URL(`peers/${of}`, import.meta.url), 'utf8');
  const code = `${await file('set-up.js')}\n${await file(`${name}.js`)}`;
  workspace.loadProject({ code, manifest: await file('manifest.json') });
  const unions = [...new Set(places.map(({ union }) => union.id))];
  const hourly = name === 'hourly-copy';
  const { form, items } = workspace.run('setUp', [hourly]) as {
    readonly form: string;
    readonly items: readonly number[];
  };
  for (let start = 0; start < unions.length; start += 100) {
    workspace.run('addUnions', [unions.slice(start, start + 100)]);
  }
  const ledger = workspace.properties().get('ledger') ?? '';
  const [clockTrigger] = workspace.triggers();
  workspace.clock.set(lastDay);
  const meter = meterOf(workspace);
  workspace.faults.onCall((call, service, execution) =>
    // Whoever waits longer than its patience leaves without having written anything.
    service === 'LockService.waitLock' && behind > 30
      ? { throwBefore: 'Lock timeout: another process was holding the lock for too long.' }
      : faults?.(call, service, execution),
  );
  let behind = 0;
  const arrived = new Map<string, number>();
  const delays: number[] = [];
  let nextHour = lastDay + HOUR;
  const copyUntil = (at: number) => {
    for (; clockTrigger && nextHour <= at; nextHour += HOUR) {
      workspace.clock.set(Math.max(workspace.clock.now(), nextHour));
      quietly(() => workspace.fire(clockTrigger.id));
      for (const id of standing(workspace, unions).keys()) {
        if (!arrived.has(id)) arrived.set(id, workspace.clock.now());
      }
    }
  };
  const ids = new Map<string, number>();
  sent.forEach(({ at, answers, place }, row) => {
    if (hourly) copyUntil(at);
    workspace.clock.set(Math.max(workspace.clock.now(), at));
    behind = (workspace.clock.now() - at) / 1000;
    const { fullName = '', phone = '', title = '', effect = '', description = '' } = answers;
    const texts = [place.union.id, fullName, phone, title, effect, description];
    const answered = items.map((item, i) => [item, texts[i] || '–'] as const);
    const submitted = workspace.submit(form, new Map(answered));
    if (!submitted.ok) throw new Error('the form refused an entry');
    ids.set(submitted.id, at);
    // The form's own table: Google writes it, whatever a script does.
    if (hourly) {
      workspace.pasteInto(ledger, `'Sheet1'!A${row + 1}`, [[submitted.id, String(at), ...texts]]);
    } else delays.push((workspace.clock.now() - at) / 1000);
  });
  if (hourly) copyUntil(lastDay + DAY + 8 * HOUR);
  meter.read();
  const counts = standing(workspace, unions);
  for (const [id, at] of ids) {
    const there = arrived.get(id);
    if (there !== undefined) delays.push((there - at) / 1000);
  }
  const days = meter.days();
  const seconds = days.reduce((sum, { quota }) => sum + (quota.triggerSeconds ?? 0), 0);
  const limit = profiles.workspace.daily.triggerSeconds;
  const figures = {
    name,
    submissions: sent.length,
    callsPerSubmission: rounded(days.reduce((sum, { remote }) => sum + remote, 0) / sent.length),
    quotaPctWorst: rounded((100 * seconds) / limit),
    delayP95: spreadOf(delays).p95,
    lost: [...ids.keys()].filter((id) => !counts.has(id)).length,
    doubled: [...counts.values()].filter((count) => count > 1).length,
  };
  workspace.close();
  return figures;
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Google mails it to the owner.
  }
}

/** How many times each response stands in the unions' spreadsheets. */
function standing(workspace: Workspace, unions: readonly string[]): ReadonlyMap<string, number> {
  const properties = workspace.properties();
  const counts = new Map<string, number>();
  for (const union of unions) {
    const [sheet] = workspace.spreadsheet(properties.get(union) ?? '').sheets;
    for (const [id] of sheet?.cells() ?? []) {
      if (typeof id === 'string') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
