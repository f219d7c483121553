import { beginsTonight } from './nightly.ts';
import { type Round, roundIsDue } from './rounds.ts';

/** The stages of one tick, in the order in which they are taken up. */
export const stageOrder = [
  'review',
  'receive',
  'requeue',
  'petition',
  'deliver',
  'rollUp',
  'route',
  'openWorkbooks',
  'remind',
  'send',
  'form',
  'count',
  'publish',
  'confirm',
  'desk',
  'freeze',
  'reconcile',
  'rotate',
  'backup',
  'examine',
] as const;

export type StageName = (typeof stageOrder)[number];

/** What decides whether a stage has anything to do; times in epoch ms. */
export interface Situation {
  readonly now: number;
  /** Something changed that the public projection does not show yet. */
  readonly unpublished: boolean;
  /** When it was last written, 0 for never. */
  readonly publishedAt: number;
  /** The last day on which it was known to be up to date. */
  readonly confirmedOn: string;
  /** When titles may be public, 0 for no such time. */
  readonly announcesAt: number;
  /** Numbers of unions wait to be counted anew. */
  readonly uncounted: boolean;
  /** When they were last counted, 0 for never. */
  readonly countedAt: number;
  /** What the Form is for today. */
  readonly phase: string;
  /** The phase that the Form was last written for, '' when the operator asks for it anew. */
  readonly formPhase: string;
  readonly today: string;
  /** Until when a rush of responses gathers, 0 where there is none. */
  readonly receivesAt: number;
  /** When initiatives were last written into workbooks, and into how many. */
  readonly routed: Round;
  /** The day on which no workbook was missing, '' when the operator asks for a look anew. */
  readonly workbooksOpened: string;
  /** The operator ended the programme; whether all workbooks are only to be read since. */
  readonly ended: boolean;
  readonly frozen: boolean;
  /** When it was last looked whether all is well, 0 for never. */
  readonly examinedAt: number;
  /** Work of the night: whether it is under way, and when it was last done, 0 for never. */
  readonly reconcile: Nightly;
  readonly backup: Nightly;
  /** Undefined where no workbook has to be renewed. */
  readonly rotate: Nightly | undefined;
}

export interface Nightly {
  readonly isBegun: boolean;
  readonly lastAt: number;
}

/** Unions that change all the time are not counted oftener than this. */
const COUNT_EVERY_MS = 15 * 60_000;
/** So often it is looked whether officers of provinces and sectors were named, changes or not. */
const COUNT_AT_LEAST_MS = 6 * 60 * 60_000;
const EXAMINE_EVERY_MS = 60 * 60_000;
/** Publishing reads the whole ledger, so by itself it is not done oftener than this. */
const PUBLISH_EVERY_MS = 6 * 60 * 60_000;

/** From which hour of the night on. */
const RECONCILE_FROM = 1;
const ROTATE_FROM = 1;
/** What is copied has been put right before. */
const BACKUP_FROM = 2;

/** What is still done for a programme that ended: late responses, mails, results, data requests. */
const remaining: readonly StageName[] = ['receive', 'send', 'publish', 'confirm', 'desk', 'rotate'];

/**
 * Whether a stage has its turn now. Officers' cells are read before new entries come in: what an
 * officer wrote belongs to the text that stood beside it.
 */
export function isDue(stage: StageName, situation: Situation): boolean {
  const { now, unpublished, publishedAt, phase, formPhase } = situation;
  if (stage === 'freeze') return situation.ended && !situation.frozen;
  if (situation.ended && !remaining.includes(stage)) return false;
  if (stage === 'form') return phase !== formPhase;
  if (stage === 'confirm') {
    return !unpublished && publishedAt > 0 && situation.confirmedOn !== situation.today;
  }
  if (stage === 'examine') return now - situation.examinedAt >= EXAMINE_EVERY_MS;
  if (stage === 'receive') return now >= situation.receivesAt;
  if (stage === 'route') return roundIsDue(situation.routed, now);
  if (stage === 'openWorkbooks') return situation.today !== situation.workbooksOpened;
  if (stage === 'count') {
    return now - situation.countedAt >= (situation.uncounted ? COUNT_EVERY_MS : COUNT_AT_LEAST_MS);
  }
  if (stage === 'reconcile') return isNightDue(situation.reconcile, now, RECONCILE_FROM);
  if (stage === 'rotate') {
    return situation.rotate !== undefined && isNightDue(situation.rotate, now, ROTATE_FROM);
  }
  if (stage === 'backup') return isNightDue(situation.backup, now, BACKUP_FROM);
  if (stage !== 'publish') return true;
  const announces = publishedAt < situation.announcesAt && situation.announcesAt <= now;
  return announces || (unpublished && now - publishedAt >= PUBLISH_EVERY_MS);
}

function isNightDue({ isBegun, lastAt }: Nightly, now: number, from: number): boolean {
  return isBegun || beginsTonight(now, lastAt, from);
}

/** An execution may last 6 minutes; no new piece of work begins after this long (ms). */
export const DEADLINE_MS = 4.5 * 60_000;
