import { takeAddressesOver } from './google/carry-over.ts';
import { Properties } from './google/config.ts';
import { edgeOf } from './google/edge.ts';
import { finishProgramme } from './google/end.ts';
import { handOverProgramme } from './google/hand-over.ts';
import { withLock } from './google/lock.ts';
import { markAll, marksIn } from './google/marks.ts';
import { addMenu, remark, say, told } from './google/menu.ts';
import { onceSetUp } from './google/once-set-up.ts';
import { settingOf } from './google/programme.ts';
import { setUpProgramme } from './google/set-up.ts';
import { tearDownProgramme } from './google/tear-down.ts';
import { maySweep } from './google/trigger.ts';
import { sweptAtIn } from './stages/dashboard.ts';
import { examined, sweepsStopped } from './stages/examine.ts';
import { tick as sweep } from './stages/tick.ts';

/** Adds the operator's menu to the ledger workbook; says so where sweeps have stopped. */
export function onOpen(): void {
  addMenu();
  const stopped = sweepsStopped(marksIn(new Properties()), Date.now());
  if (stopped !== undefined) remark(stopped);
}

/** Menu: makes the programme's files, Form and trigger; may be asked for again at any time. */
export function setUp(): void {
  say(setUpProgramme(Date.now()));
}

/** Menu: lets the next sweep publish, however short a time ago that was last done. */
export function publishSoon(): void {
  const marks = { countedAt: '', publishedAt: '', unpublished: 'yes' };
  say(onceSetUp((properties) => markAll(properties, marks, told.publishSoon)));
}

/** Menu: lets the next sweep fill the Form's lists from Danh bạ, and make workbooks for officers named there. */
export function rebuildForm(): void {
  const marks = { form: '', workbooksOpened: '' };
  say(onceSetUp((properties) => markAll(properties, marks, told.rebuildForm)));
}

/** Menu: lets the next sweep write the dashboard, whether or not there is news. */
export function refreshDashboard(): void {
  say(onceSetUp((properties) => markAll(properties, { shown: '' }, told.refreshDashboard)));
}

/** Menu: tells what is wrong with the programme and what to do; nothing is changed. */
export function checkProgramme(): void {
  say(
    onceSetUp((properties) => {
      const setting = settingOf(properties);
      return examined(edgeOf(properties, setting, Date.now()), setting);
    }),
  );
}

/** Menu: takes a trial away; what people sent to the programme itself stays. */
export function tearDown(): void {
  say(tearDownProgramme());
}

/** Menu: tells how the programme is handed over to somebody else. */
export function handOver(): void {
  say(handOverProgramme(sweptAtIn(marksIn(new Properties()))));
}

/** Menu: takes unions and officers over from an earlier programme. */
export function carryOver(): void {
  say(takeAddressesOver());
}

/** Menu: ends a programme whose results are public; what remains goes on. */
export function endProgramme(): void {
  say(finishProgramme(Date.now()));
}

/** The clock trigger, every five minutes: one sweep of all stages that are due. */
export function tick(event?: { readonly triggerUid?: string }): void {
  const startedAt = Date.now();
  withLock(() => {
    const properties = new Properties();
    if (!maySweep(properties, event?.triggerUid ?? '')) return;
    const setting = settingOf(properties);
    const edge = edgeOf(properties, setting, startedAt);
    const restoration = edge.ledger.restoration();
    if (restoration === 'done') edge.takeBack();
    if (restoration !== 'none') return;
    for (const { stage, message } of sweep(edge, setting)) {
      console.error(`${stage}: ${message}`);
    }
  });
}
