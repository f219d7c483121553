import { waitingMail } from '../core/ledger/outbox.ts';
import { formPhaseOf } from '../core/programme/window.ts';
import { endedTold } from '../core/schedule/end-told.ts';
import { type Finding, findingTold, isFault } from '../core/schedule/finding.ts';
import {
  accountFindings,
  formFindings,
  headerFindings,
  questionFindings,
  type RunFacts,
  runFindings,
  sweepFindings,
} from '../core/schedule/health.ts';
import { alarmOf, examinationTold } from '../core/schedule/health-told.ts';
import { sharingFindings } from '../core/schedule/sharing.ts';
import { momentOf } from '../core/schedule/sweeps-told.ts';
import { dayOf } from '../core/text/dates.ts';
import { failuresIn, sweptAtIn } from './dashboard.ts';
import type {
  Budget,
  Clock,
  Inspection,
  Ledger,
  Marks,
  Outbox,
  Registry,
  Setting,
  Units,
} from './effects.ts';
import { heldIn } from './held.ts';
import { lastReconciled } from './reconcile.ts';
import { templateProblems } from './review/templates.ts';

interface ExamineEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly inspection: Inspection;
  readonly marks: Marks;
  readonly outbox: Outbox;
  readonly registry: Registry;
  readonly units: Units;
}

/**
 * Looks whether the programme is well: each hour at what costs little, once a day at everything. What
 * is wrong stands on the dashboard, and goes to the operator by mail, at most once a day.
 */
export function examine(effects: ExamineEffects, setting: Setting): void {
  const { clock, marks } = effects;
  const day = dayOf(clock.now);
  const [, wholeOn] = marks.read('examined').split(' ');
  const whole = wholeOn === day ? [] : wholeFindings(effects, setting).findings;
  if (wholeOn !== day) marks.write('foundToday', JSON.stringify(whole));
  const found = [
    ...quickFindings(effects, setting, clock.now),
    ...(JSON.parse(marks.read('foundToday') || '[]') as readonly Finding[]),
  ];
  marks.write('found', JSON.stringify(found));
  alarm(effects, setting, found, day);
  marks.write('examined', `${clock.now} ${day}`);
}

/** What one who opens the ledger is told once sweeps have stopped; before set-up there are none. */
export function sweepsStopped(marks: Marks, now: number): string | undefined {
  const sweptAt = sweptAtIn(marks);
  const [stopped] = sweptAt === 0 ? [] : sweepFindings({ now, sweptAt });
  if (!stopped) return undefined;
  const { what, next } = findingTold(stopped);
  return `${what} ${next}`;
}

/** The result for the operator who asks; nothing is written. */
export function examined(
  effects: ExamineEffects & { readonly ledger: Ledger },
  setting: Setting,
): string {
  const sweptAt = sweptAtIn(effects.marks);
  const ended = effects.marks.read('ended');
  if (ended !== '') return endedTold(ended, sweptAt);
  const whole = wholeFindings(effects, setting);
  const left = leftToday(effects);
  return examinationTold(
    [...quickFindings(effects, setting, sweptAt), ...whole.findings],
    [
      `quét gần nhất khoảng ${momentOf(sweptAt)}`,
      `đã nhận ${effects.ledger.counts().received} bài`,
      `${whole.files} tệp chia sẻ đúng Danh bạ`,
      `hôm nay còn lập được ${left.documents} văn bản, gửi được ${left.mails} thư`,
    ],
  );
}

function quickFindings(
  effects: ExamineEffects,
  { programme }: Setting,
  sweptAt: number,
): readonly Finding[] {
  const { clock, inspection, marks } = effects;
  const run = runFacts(effects, sweptAt, programme.operator.emails);
  const phase = formPhaseOf(programme, dayOf(clock.now), marks.read('correctUntil'));
  return [
    ...runFindings(run),
    ...accountFindings(inspection.account(), run),
    ...inspection.forms().flatMap((form) => formFindings(form, phase)),
    ...headerFindings(inspection.headers()),
  ];
}

function runFacts(effects: ExamineEffects, sweptAt: number, alarmed: readonly string[]): RunFacts {
  const { clock, marks } = effects;
  const held = [...heldIn(marks, 'routeHeld'), ...heldIn(marks, 'rollUpHeld')];
  return {
    now: clock.now,
    sweptAt,
    failures: failuresIn(marks),
    behind: behindNames(effects),
    unmade: marks.read('unopened') === dayOf(clock.now),
    held: new Set(held).size,
    templates: Object.values(templateProblems(marks)).filter((problem) => problem !== ''),
    left: leftToday(effects),
    unpublished: marks.read('unpublished') !== '',
    publishedAt: Number(marks.read('publishedAt') || 0),
    reconciled: lastReconciled(marks),
    alarmed,
  };
}

function behindNames(effects: ExamineEffects): readonly string[] {
  const behind = effects.marks
    .read('behind')
    .split(' ')
    .filter((id) => id !== '');
  if (behind.length === 0) return [];
  const names = new Map(holdersIn(effects).map(({ id, name }) => [id, name]));
  return behind.map((id) => names.get(id) ?? id);
}

function wholeFindings(effects: ExamineEffects, { programme }: Setting) {
  const { inspection } = effects;
  const files = inspection.files();
  const holders = holdersIn(effects).filter(({ workbook }) => workbook !== '');
  const questions = inspection.questions().flatMap((titles) => questionFindings(titles, programme));
  return { files: files.length, findings: [...questions, ...sharingFindings(files, holders)] };
}

function holdersIn({ registry, units }: ExamineEffects) {
  const above = units.confederation();
  return [...registry.all(), ...units.all(), ...(above ? [above] : [])];
}

const leftToday = ({ budget, outbox }: ExamineEffects) => ({
  documents: budget.left('documents'),
  spreadsheets: budget.left('spreadsheets'),
  mails: outbox.quotaLeft(),
});

/** One mail a day: its key is the day's. */
function alarm(
  { marks, outbox }: ExamineEffects,
  { programme }: Setting,
  found: readonly Finding[],
  day: string,
): void {
  const faults = found.filter(isFault);
  const to = programme.operator.emails.join('; ');
  if (faults.length === 0 || to === '' || marks.read('alarmed') === day) return;
  outbox.add([waitingMail({ key: `alarm ${day}`, to, ...alarmOf(faults, programme.name, day) })]);
  marks.write('alarmed', day);
}
