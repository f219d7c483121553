import type { Answers } from '#core/submission/submission.ts';
import { startOfDay } from '#core/text/dates.ts';
import { answerForm } from './answer-form.ts';
import { agreeToPublish } from './desk-hand.ts';
import { appointOfficers, appointUnitOfficers, type Installation } from './install.ts';
import { numbersIn } from './ledger-view.ts';
import { type OfficerEvent, officer } from './officer-event.ts';
import { type Sweep, sweepOnce, sweepUntilQuiet } from './sweep.ts';

export interface AnswerEvent {
  readonly id: string;
  readonly at: string;
  readonly answers: Answers;
}

export interface Timeline {
  readonly answers: readonly AnswerEvent[];
  readonly officers: readonly OfficerEvent[];
  /** Epoch ms: the clock stands here in the end. */
  readonly until: number;
}

export interface Telling {
  /** Stands in for the clock trigger: tests let it be killed and repeated. */
  readonly sweep?: Sweep;
  /** Called after each stretch with the share of events that are done, 0 to 1. */
  readonly onProgress?: (share: number, at: number) => void;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Lets a programme's time pass: responses and officers' work come at their times, sweeps follow.
 * Sweeps that would find next to nothing are not run: one follows six hours in which responses
 * came, and one every stretch of officers' work. Returns what could not be done, in sentences.
 */
export function playTimeline(
  installation: Installation,
  timeline: Timeline,
  { sweep = sweepOnce, onProgress = () => undefined }: Telling = {},
): readonly string[] {
  const { workspace } = installation;
  appointOfficers(
    installation,
    timeline.officers.flatMap((event) => ('unit' in event ? [] : event.workbook)),
  );
  appointUnitOfficers(
    installation,
    timeline.officers.flatMap((event) => ('unit' in event ? event.unit : [])),
  );
  // Officers find their workbooks before the first entry comes.
  if (timeline.officers.length > 0) sweepUntilQuiet(workspace, sweep);
  const stretches = stretchesOf(timeline);
  const refusals: string[] = [];
  let done = 0;
  let quiet = true;
  for (const { events, end } of stretches) {
    if (!quiet) quiet = catchUp(installation, end, sweep);
    for (const event of events) {
      const at = Math.max(workspace.clock.now(), Date.parse(event.at));
      workspace.clock.set(at);
      const refusal =
        'answers' in event ? answer(installation, event) : officer(installation, event);
      if (refusal !== undefined) refusals.push(`${event.at}: ${refusal}`);
    }
    workspace.clock.set(Math.max(workspace.clock.now(), end));
    quiet = sweepUntilQuiet(workspace, sweep);
    done += events.length;
    onProgress(done / (timeline.answers.length + timeline.officers.length), end);
  }
  catchUp(installation, timeline.until, sweep);
  workspace.clock.set(Math.max(workspace.clock.now(), timeline.until));
  do {
    agreeToPublish(installation, sweep);
  } while (numbersIn(installation).some(({ waits }) => waits));
  return refusals;
}

type Event = AnswerEvent | OfficerEvent;

interface Stretch {
  readonly events: readonly Event[];
  /** When the sweep comes that takes them in. */
  readonly end: number;
}

/** Events in order of time; each stretch is of one kind, and ends on a grid of six hours, or of five minutes. */
function stretchesOf({ answers, officers, until }: Timeline): readonly Stretch[] {
  const events = [...answers, ...officers]
    .filter((event) => Date.parse(event.at) <= until)
    .sort(byTime);
  const stretches: { events: Event[]; end: number }[] = [];
  for (const event of events) {
    const last = stretches[stretches.length - 1];
    const at = Date.parse(event.at);
    const same = last?.events[0] && 'answers' in last.events[0] === 'answers' in event;
    if (last && same && at <= last.end) last.events.push(event);
    else stretches.push({ events: [event], end: sweepAfter(event, at) });
  }
  return stretches.map(({ events: part, end }, i) => {
    const next = stretches[i + 1]?.events[0];
    return { events: part, end: Math.min(end, next ? Date.parse(next.at) : end, until) };
  });
}

function sweepAfter(event: Event, at: number): number {
  const grid = 'answers' in event ? 6 * HOUR : 5 * MINUTE;
  return (Math.floor(at / grid) + 1) * grid;
}

/** Of one instant: responses before officers, then by id. */
function byTime(a: Event, b: Event): number {
  const kind = Number('answers' in b) - Number('answers' in a);
  return Date.parse(a.at) - Date.parse(b.at) || kind || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function keyOf(event: Event): string {
  if ('answers' in event) return event.id;
  const row = 'row' in event ? event.row : 'onBehalf' in event ? event.onBehalf.row : '';
  return `${'unit' in event ? event.unit : event.workbook} ${row}`;
}

/** What waited for another day's quota is taken up each morning; true once nothing waits. */
function catchUp({ workspace }: Installation, until: number, sweep: Sweep): boolean {
  for (;;) {
    const today = workspace.clock.now() + 7 * HOUR;
    const morning = startOfDay(new Date(today - (today % DAY) + DAY).toISOString().slice(0, 10));
    if (morning > until) return false;
    workspace.clock.set(morning);
    if (sweepUntilQuiet(workspace, sweep)) return true;
  }
}

function answer(installation: Installation, { id, at, answers }: AnswerEvent): undefined {
  answerForm(installation, { id, submittedAt: Date.parse(at), answers });
}
