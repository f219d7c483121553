/** The stages of one tick, in the order in which they are taken up. */
export const stageOrder = [
  'review',
  'receive',
  'requeue',
  'petition',
  'route',
  'openWorkbooks',
  'send',
  'form',
  'publish',
] as const;

export type StageName = (typeof stageOrder)[number];

/** What decides whether a stage has anything to do; times in epoch ms. */
export interface Situation {
  readonly now: number;
  /** Something changed that the public projection does not show yet. */
  readonly unpublished: boolean;
  /** When it was last written, 0 for never. */
  readonly publishedAt: number;
  /** What the Form is for today. */
  readonly phase: string;
  /** The phase that the Form was last written for, '' when the operator asks for it anew. */
  readonly formPhase: string;
  readonly today: string;
  /** The day on which no workbook was missing, '' when the operator asks for a look anew. */
  readonly workbooksOpened: string;
}

/** Publishing reads the whole ledger, so by itself it is not done oftener than this. */
const PUBLISH_EVERY_MS = 6 * 60 * 60_000;

/**
 * Whether a stage has its turn now. Officers' cells are read before new entries come in: what an
 * officer wrote belongs to the text that stood beside it.
 */
export function isDue(stage: StageName, situation: Situation): boolean {
  const { now, unpublished, publishedAt, phase, formPhase } = situation;
  if (stage === 'form') return phase !== formPhase;
  if (stage === 'openWorkbooks') return situation.today !== situation.workbooksOpened;
  return stage !== 'publish' || (unpublished && now - publishedAt >= PUBLISH_EVERY_MS);
}

/** An execution may last 6 minutes; no new piece of work begins after this long (ms). */
export const DEADLINE_MS = 4.5 * 60_000;
