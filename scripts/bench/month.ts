import { publishPage, publishRow, publishSteps } from '#core/ledger/publish-page.ts';
import { dayOf, isoOf } from '#core/text/dates.ts';
import { answerForm } from '../installation/answer-form.ts';
import { typeOnDesk } from '../installation/desk-hand.ts';
import type { Installation } from '../installation/install.ts';
import { randomOf } from '../sample/random.ts';
import { type Daily, profiles } from '../workspace/quota/profile.ts';
import { arrivalsIn, recounted } from './arrivals.ts';
import { type MonthFigures, rounded, type Share, spreadOf } from './figures.ts';
import { type DayUse, meterOf } from './meter.ts';
import { officersAtWork } from './officers.ts';
import { type Plan, sceneOf } from './scene.ts';
import { firstDay, lastDay } from './shape.ts';

const STEP = 5 * 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** An execution that its own deadline ended. */
const DEADLINE = 4.5 * 60;

/**
 * A whole programme under an account's quotas and latencies: the clock trigger every five minutes
 * from the day before it opens to the second morning after it closed.
 */
export async function month(plan: Plan): Promise<MonthFigures> {
  const began = performance.now();
  const { installation, sent } = await sceneOf(plan);
  const { workspace } = installation;
  const [trigger] = workspace.triggers();
  if (!trigger) throw new Error('the programme has asked for no trigger');
  const meter = meterOf(workspace);
  const work = officersAtWork(installation, randomOf(4));
  const arrivals = arrivalsIn(installation);
  const coming = [...sent].reverse();
  let [ticks, cut, killed] = [0, 0, 0];
  const from = plan.from ?? firstDay;
  const writes = () => workspace.counters.calls['Sheets.Spreadsheets.batchUpdate'] ?? 0;

  const end = lastDay + DAY + 32 * HOUR;
  for (let next = workspace.clock.now(); next <= end; ) {
    workspace.clock.set(Math.max(workspace.clock.now(), next));
    const now = workspace.clock.now();
    for (let first = coming.at(-1); first && first.at <= now; first = coming.at(-1)) {
      coming.pop();
      answerForm(installation, { id: first.id, submittedAt: first.at, answers: first.answers });
    }
    if (now >= from) work(now);
    workspace.faults.onCall(now >= from ? plan.faults : undefined);
    agree(installation);
    const { simulatedSeconds } = workspace.counters;
    const before = writes();
    try {
      workspace.fire(trigger.id);
    } catch {
      killed += 1;
    }
    ticks += 1;
    if (workspace.counters.simulatedSeconds - simulatedSeconds >= DEADLINE) cut += 1;
    if (writes() > before) arrivals.look();
    meter.read();
    next = Math.max(next + STEP, Math.ceil(workspace.clock.now() / STEP) * STEP);
  }

  const delays = sent.flatMap(({ id, at }) => {
    const arrived = arrivals.at.get(id);
    return arrived === undefined ? [] : [(arrived - at) / 1000];
  });
  const days = meter.days().filter(({ day }) => day >= dayOf(from) && day <= dayOf(lastDay));
  const surgeDay = days.find(({ day }) => day === dayOf(lastDay));
  const surged = sent.filter(({ at }) => dayOf(at) === dayOf(lastDay));
  const { daily } = profiles[plan.profile];
  const per = (of: (day: DayUse) => number) =>
    rounded(days.reduce((sum, day) => sum + of(day), 0) / sent.length);
  const trigger_ = (day: DayUse) => percent(day, daily, 'triggerSeconds');
  return {
    submissions: sent.length,
    unions: plan.unions,
    callsPerSubmission: per(({ remote }) => remote),
    formCallsPerSubmission: per(({ form }) => form),
    cellsPerSubmission: per(({ cells }) => cells),
    surge: {
      submissions: surged.length,
      callsPerSubmission: rounded((surgeDay?.remote ?? 0) / surged.length),
      cellsPerSubmission: rounded((surgeDay?.cells ?? 0) / surged.length),
      triggerPct: surgeDay ? rounded(trigger_(surgeDay)) : 0,
      routedAt: isoOf(Math.max(...surged.map(({ id }) => arrivals.at.get(id) ?? 0))),
    },
    quotaPct: shareOf(days.map((day) => fullest(day, daily))),
    triggerPct: shareOf(days.map(trigger_)),
    delay: spreadOf(delays),
    ticks,
    cut,
    killed,
    ...recounted(installation, sent),
    seconds: Math.round((performance.now() - began) / 1000),
  };
}

/** The operator agrees to titles in public whenever the programme asks. */
function agree(installation: Installation): void {
  if (!installation.workspace.properties().get('mark.askedToAgree')) return;
  typeOnDesk(installation, publishPage, publishRow.id, { step: publishSteps.agree });
}

type Quotas = Readonly<Record<Daily, number>>;

const percent = ({ quota }: DayUse, daily: Quotas, kind: Daily): number =>
  (100 * (quota[kind] ?? 0)) / daily[kind];

const fullest = (day: DayUse, daily: Quotas): number =>
  Math.max(...Object.keys(daily).map((kind) => percent(day, daily, kind as Daily)));

function shareOf(values: readonly number[]): Share {
  const sum = values.reduce((total, value) => total + value, 0);
  return { average: rounded(sum / values.length), worst: rounded(Math.max(...values)) };
}
