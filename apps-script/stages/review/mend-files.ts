import { dayOf } from '../../core/text/dates.ts';
import type { Clock, Depth, FileState, Marks, Pages, Workbooks } from '../effects.ts';
import { Failures } from '../failures.ts';
import { type TemplateEffects, tryTemplates } from './templates.ts';

interface SweepEffects extends TemplateEffects {
  readonly clock: Clock;
  readonly marks: Marks;
  readonly workbooks: Workbooks;
}

/** A workbook that officers share, and what is done with it. */
export interface Shared {
  /** The union or unit whose workbook it is. */
  readonly id: string;
  readonly workbook: string;
  readonly pages: Pages;
  /** Do its officers differ from those it was shared with last? */
  readonly sharedAnew: boolean;
  /** Takes in what its officers wrote; 'whole' also puts the program's own cells right. */
  take(depth: Depth): void;
  /** Lets its officers write, and nobody else. */
  share(): void;
  /** The file is gone for good: whatever stood in it has to be written into a new one. */
  forget(): void;
  /** Tells the operator whether it could be read. */
  tell(readable: boolean): void;
}

/** So many workbooks a sweep are looked at as a whole, until each had its turn that day. */
const INSPECTED = 8;
/** Of the time of a sweep: whatever officers change, new entries are taken in after it. */
const SHARE = 0.5;

/**
 * Reads the workbooks that changed, those that could not be read the last time, and a few more each
 * day's turn. What is wrong with one keeps no other from being read. The change token moves when
 * every changed one was read or stands among those that are tried again: where many changed, that
 * takes several sweeps, each of which goes on where the last one stopped.
 * @throws Error at the end, naming those that could not be read
 */
export function sweepWorkbooks(effects: SweepEffects, all: readonly Shared[]): void {
  const { clock, marks, workbooks } = effects;
  const { files, thrown, token } = workbooks.changedSince(marks.read('changes'));
  const behind = new Set(marks.read('behind').split(' '));
  const noteBehind = () =>
    marks.write('behind', all.flatMap(({ id }) => (behind.has(id) ? id : [])).join(' '));
  // What changes while it lasts is read by the next one: that begins with the first one's token.
  const [begun = token, last] = marks
    .read('sweeping')
    .split(' ')
    .filter((text) => text !== '');
  const from = all.findIndex(({ id }) => id === last) + 1;
  const failures = new Failures(marks);
  const attempt = (shared: Shared, work: () => void) => {
    const readable = () => {
      work();
      return true;
    };
    const isRead = failures.isolate(shared.id, readable, false);
    shared.tell(isRead);
    if (isRead) behind.delete(shared.id);
    else behind.add(shared.id);
  };
  let done = last;
  for (const shared of all.slice(from)) {
    const troubled = behind.has(shared.id) || thrown.has(shared.workbook);
    if (!troubled && !shared.sharedAnew && !files.has(shared.workbook)) continue;
    if (!clock.timeLeft(SHARE)) {
      noteBehind();
      marks.write('sweeping', done === undefined ? '' : `${begun} ${done}`);
      failures.raise();
      return;
    }
    done = shared.id;
    attempt(shared, () => {
      const state = troubled
        ? mendAndTake(effects, shared, 'officers')
        : files.has(shared.workbook)
          ? takeOrMend(effects, shared, 'officers')
          : 'there';
      if (state === 'there' && shared.sharedAnew) shared.share();
    });
  }
  tryTemplates(effects, files);
  noteBehind();
  marks.write('changes', begun);
  marks.write('sweeping', '');
  inspect(effects, all, attempt);
  failures.raise();
}

/**
 * Once a day each workbook is looked at whole, as if all of it had changed; after a restore the ledger
 * may be older than the workbooks, and takes all of them in again.
 */
function inspect(
  effects: SweepEffects,
  all: readonly Shared[],
  attempt: (shared: Shared, work: () => void) => void,
): void {
  const { clock, marks } = effects;
  const today = dayOf(clock.now);
  const [day, place] = marks.read('inspected').split(' ');
  const from = day === today ? Number(place) : 0;
  const depth = marks.read('retake') === '' ? 'whole' : 'again';
  let done = 0;
  for (const shared of all.slice(from, from + INSPECTED)) {
    if (!clock.timeLeft(SHARE)) break;
    attempt(shared, () => {
      if (takeOrMend(effects, shared, depth) === 'there') shared.share();
    });
    done += 1;
  }
  marks.write('inspected', `${today} ${from + done}`);
  if (from + done >= all.length) marks.write('retake', '');
}

/** A tab may have been renamed or deleted: that shows when it is read. */
function takeOrMend(effects: SweepEffects, shared: Shared, depth: Depth): FileState {
  try {
    shared.take(depth);
    return 'there';
  } catch {
    return mendAndTake(effects, shared, depth);
  }
}

function mendAndTake({ workbooks }: SweepEffects, shared: Shared, depth: Depth): FileState {
  const state = workbooks.mend(shared.workbook, shared.pages);
  if (state === 'gone') shared.forget();
  else shared.take(depth);
  return state;
}
