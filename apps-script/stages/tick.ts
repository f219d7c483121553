import { announcedFrom, formPhaseOf } from '../core/programme/window.ts';
import { isDue, type StageName, stageOrder } from '../core/schedule/due.ts';
import { roundOf } from '../core/schedule/rounds.ts';
import { dayOf, msOf } from '../core/text/dates.ts';
import { type BackupEffects, backup, lastBackup } from './backup.ts';
import { count } from './count.ts';
import { showDashboard } from './dashboard.ts';
import { desk } from './desk.ts';
import type { Setting } from './effects.ts';
import { examine } from './examine.ts';
import { form } from './form.ts';
import { freeze } from './freeze.ts';
import { openWorkbooks } from './open-workbooks.ts';
import { petition } from './petition.ts';
import { confirm, publish } from './publish.ts';
import { receive } from './receive.ts';
import { lastReconciled, type ReconcileEffects, reconcile } from './reconcile.ts';
import { remind } from './remind.ts';
import { requeue } from './requeue.ts';
import { review } from './review.ts';
import { rollUp } from './roll-up.ts';
import { rotate } from './rotate.ts';
import { route } from './route.ts';
import { send } from './send.ts';
import { deliver } from './sending/deliver.ts';

type Effects = Parameters<typeof count>[0] &
  Parameters<typeof deliver>[0] &
  Parameters<typeof desk>[0] &
  Parameters<typeof showDashboard>[0] &
  Parameters<typeof examine>[0] &
  Parameters<typeof form>[0] &
  Parameters<typeof freeze>[0] &
  Parameters<typeof openWorkbooks>[0] &
  Parameters<typeof petition>[0] &
  Parameters<typeof publish>[0] &
  Parameters<typeof receive>[0] &
  BackupEffects &
  ReconcileEffects &
  Parameters<typeof remind>[0] &
  Parameters<typeof requeue>[0] &
  Parameters<typeof review>[0] &
  Parameters<typeof rollUp>[0] &
  Parameters<typeof rotate>[0] &
  Parameters<typeof route>[0] &
  Parameters<typeof send>[0];

const stages: Readonly<Record<StageName, (effects: Effects, setting: Setting) => void>> = {
  review,
  receive,
  requeue,
  petition,
  deliver,
  rollUp,
  route,
  openWorkbooks,
  remind,
  send,
  form,
  count,
  publish,
  confirm,
  desk,
  freeze,
  reconcile,
  rotate,
  backup,
  examine,
};

/**
 * One sweep: every stage that is due, in order, until the deadline. A stage that fails does not keep
 * the others from their work; the next sweep takes it up again. Returns what failed.
 */
export function tick(effects: Effects, setting: Setting): readonly StageFailure[] {
  const failures: StageFailure[] = [];
  const attempt = (stage: StageFailure['stage'], work: () => void) => {
    try {
      work();
    } catch (error) {
      failures.push({ stage, message: error instanceof Error ? error.message : 'unknown' });
    }
  };
  const ran: StageName[] = [];
  for (const stage of stageOrder) {
    if (!effects.clock.timeLeft()) break;
    if (!isDue(stage, situationOf(effects, setting))) continue;
    ran.push(stage);
    attempt(stage, () => stages[stage](effects, setting));
  }
  const failed = ran.filter((stage) => failures.some((failure) => failure.stage === stage));
  const unfinished = !effects.clock.timeLeft();
  attempt('dashboard', () => showDashboard(effects, setting, { ran, failed, unfinished }));
  return failures;
}

export interface StageFailure {
  readonly stage: StageName | 'dashboard';
  readonly message: string;
}

function situationOf({ clock, marks }: Effects, { programme }: Setting) {
  return {
    now: clock.now,
    unpublished: marks.read('unpublished') !== '',
    uncounted: marks.read('uncounted') !== '',
    countedAt: Number(marks.read('countedAt') || 0),
    publishedAt: Number(marks.read('publishedAt') || 0),
    confirmedOn: marks.read('confirmedOn'),
    announcesAt: msOf(announcedFrom(programme) ?? '') || 0,
    phase: formPhaseOf(programme, dayOf(clock.now), marks.read('correctUntil')),
    formPhase: marks.read('form'),
    receivesAt: Number(marks.read('receivesAt') || 0),
    routed: roundOf(marks.read('routedAt')),
    today: dayOf(clock.now),
    ended: marks.read('ended') !== '',
    frozen: marks.read('frozen') === 'all',
    workbooksOpened: marks.read('workbooksOpened'),
    reconcile: {
      isBegun: marks.read('reconciling') !== '',
      lastAt: lastReconciled(marks)?.at ?? 0,
    },
    rotate:
      marks.read('toRotate') === ''
        ? undefined
        : { isBegun: false, lastAt: Number(marks.read('rotateSince') || 0) },
    backup: { isBegun: marks.read('backingUp') !== '', lastAt: lastBackup(marks)?.at ?? 0 },
    examinedAt: Number(marks.read('examined').split(' ')[0] || 0),
  };
}
