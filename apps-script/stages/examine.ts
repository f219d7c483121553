import { dossierAddresses } from '../core/programme/programme.ts';
import { formPhaseOf } from '../core/programme/window.ts';
import { accountFindings } from '../core/schedule/account-health.ts';
import { endedTold } from '../core/schedule/end-told.ts';
import { type Finding, findingTold } from '../core/schedule/finding.ts';
import { formFindings, questionFindings } from '../core/schedule/form-health.ts';
import { headerFindings } from '../core/schedule/header-health.ts';
import { examinationTold } from '../core/schedule/health-told.ts';
import { runFindings, sweepFindings } from '../core/schedule/run-health.ts';
import { sharingFindings } from '../core/schedule/sharing.ts';
import { momentOf } from '../core/schedule/sweeps-told.ts';
import { dayOf } from '../core/text/dates.ts';
import { sweptAtIn } from './dashboard.ts';
import type { Inspection, Ledger, Marks, Setting } from './effects.ts';
import { alarm } from './examine/alarm.ts';
import { holdersIn } from './examine/holders.ts';
import { leftToday, type RunEffects, runFacts } from './examine/run-facts.ts';

interface ExamineEffects extends RunEffects {
  readonly inspection: Inspection;
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

/** What one who opens the ledger is told once sweeps have stopped that are to come. */
export function sweepsStopped(marks: Marks, now: number): string | undefined {
  const sweptAt = sweptAtIn(marks);
  const awaited = sweptAt > 0 && marks.read('ended') === '';
  const [stopped] = !awaited ? [] : sweepFindings({ now, sweptAt });
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

function wholeFindings(effects: ExamineEffects, { programme }: Setting) {
  const { inspection } = effects;
  const questions = inspection.questions().flatMap((titles) => questionFindings(titles, programme));
  const { files, findings } = sharing(effects, dossierAddresses(programme));
  return { files, findings: [...questions, ...findings] };
}

/** With a registry that can't be read nobody knows who may read what: the rest is told all the same. */
function sharing(
  effects: ExamineEffects,
  readers: readonly string[],
): { readonly files: number; readonly findings: readonly Finding[] } {
  try {
    const files = effects.inspection.files();
    const findings = sharingFindings(files, holdersIn(effects), readers);
    return { files: files.length, findings };
  } catch {
    return { files: 0, findings: [{ code: 'share.unknown' }] };
  }
}
