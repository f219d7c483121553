import { waitingMail } from '../../core/ledger/outbox.ts';
import { type Finding, isFault } from '../../core/schedule/finding.ts';
import { alarmOf } from '../../core/schedule/health-told.ts';
import type { Marks, Outbox, Setting } from '../effects.ts';

/** Tells the operator by mail what is to be repaired; once a day, for its key is the day's. */
export function alarm(
  { marks, outbox }: { readonly marks: Marks; readonly outbox: Outbox },
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
