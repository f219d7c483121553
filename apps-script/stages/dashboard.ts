import { fingerprint } from '../core/ledger/buckets.ts';
import { formPhaseOf } from '../core/programme/window.ts';
import { sumCounts } from '../core/rollup/counts.ts';
import { type Daily, dailyOn, noDays } from '../core/schedule/daily.ts';
import { dashboardLines } from '../core/schedule/dashboard.ts';
import { type Failures, failuresAfter, type Sweep } from '../core/schedule/failures.ts';
import type { Finding } from '../core/schedule/finding.ts';
import { dayOf } from '../core/text/dates.ts';
import { lastBackup } from './backup.ts';
import type {
  Budget,
  Clock,
  Dashboard,
  Ledger,
  MarkName,
  Marks,
  Numbers,
  Outbox,
  Petitions,
  Quarantine,
  Setting,
} from './effects.ts';
import { lastReconciled } from './reconcile.ts';
import { templateProblems } from './review/templates.ts';

export interface DashboardEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly dashboard: Dashboard;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly numbers: Numbers;
  readonly outbox: Outbox;
  readonly petitions: Petitions;
  readonly quarantine: Quarantine;
}

const HOUR = 60 * 60_000;

/** Every mark that moves when there is something new to show. */
const telling: readonly MarkName[] = [
  'watermark',
  'routeCursor',
  'ruledAt',
  'countedAt',
  'publishedAt',
  'form',
  'templates',
  'failures',
  'askedToAgree',
  'dataRequests',
  'ended',
  'reconciled',
  'backedUp',
  'found',
];

/**
 * Writes the dashboard at the end of a sweep, if anything changed or an hour has passed: whether it
 * is due is seen from the marks alone, so a quiet sweep pays nothing for it.
 */
export function showDashboard(effects: DashboardEffects, setting: Setting, sweep: Sweep): void {
  const { clock, marks } = effects;
  const failures = failuresAfter(failuresIn(marks), sweep, clock.now);
  marks.write('failures', JSON.stringify(failures));
  const [at, seen] = marks.read('shown').split(' ');
  const now = signature(effects, sweep);
  if (now === seen && clock.now - Number(at) < HOUR) return;
  show(effects, setting, failures, sweep);
  marks.write('shown', `${clock.now} ${now}`);
}

/** When the last sweep was (epoch ms, known to ten minutes), 0 for never. */
export function sweptAtIn(marks: Marks): number {
  const [shownAt] = marks.read('shown').split(' ');
  return Math.max(Number(marks.read('readAt') || 0), Number(shownAt || 0));
}

/** What the last examination found wrong. */
export const foundIn = (marks: Marks) =>
  JSON.parse(marks.read('found') || '[]') as readonly Finding[];

export const failuresIn = (marks: Marks) => JSON.parse(marks.read('failures') || '{}') as Failures;

function signature({ budget, clock, marks }: DashboardEffects, { unfinished }: Sweep): string {
  const spent = [budget.left('documents'), budget.left('spreadsheets'), budget.left('mails')];
  const marked = telling.map((name) => marks.read(name));
  return fingerprint([dayOf(clock.now), unfinished, ...spent, ...marked].join('\n'));
}

function show(
  effects: DashboardEffects,
  { programme }: Setting,
  failures: Failures,
  { unfinished }: Sweep,
): void {
  const { budget, clock, dashboard, ledger, marks, outbox, petitions, quarantine } = effects;
  const day = dayOf(clock.now);
  const { received, quarantined, toRoute } = ledger.counts();
  const daily = dailyOn(
    JSON.parse(marks.read('daily') || JSON.stringify(noDays)) as Daily,
    day,
    received,
  );
  dashboard.show(
    dashboardLines({
      now: clock.now,
      watermark: Number(marks.read('watermark') || 0),
      countedAt: Number(marks.read('countedAt') || 0),
      publishedAt: Number(marks.read('publishedAt') || 0),
      programme,
      ended: marks.read('ended'),
      formPhase: formPhaseOf(programme, day, marks.read('correctUntil')),
      correctUntil: marks.read('correctUntil'),
      failures,
      templates: Object.values(templateProblems(marks)).filter((problem) => problem !== ''),
      unfinished,
      waiting: quarantined - quarantine.settled(),
      quarantined,
      petitionsAsked: petitions.open().length,
      askedToAgree: marks.read('askedToAgree'),
      dataRequests: marks.read('dataRequests'),
      found: marks.read('examined') === '' ? undefined : foundIn(marks),
      mailsWaiting: outbox.unsent().length,
      toRoute: toRoute - Number(marks.read('routeCursor') || 0),
      daily,
      reconciled: lastReconciled(marks),
      backedUp: lastBackup(marks),
      counts: sumCounts(effects.numbers.all().map(({ counts }) => counts)),
      left: {
        documents: budget.left('documents'),
        spreadsheets: budget.left('spreadsheets'),
        mails: outbox.quotaLeft(),
      },
    }),
  );
  marks.write('daily', JSON.stringify(daily));
}
