import type { Dossier } from '../core/dossier/dossier.ts';
import { seatAt } from '../core/dossier/level-standing.ts';
import { levels, nominationTo } from '../core/dossier/proposal.ts';
import type { Programme } from '../core/programme/programme.ts';
import { dayOf } from '../core/text/dates.ts';
import type { Budget, Clock, Ledger, MarkName, Marks } from './effects.ts';

type HeldMark = Extract<MarkName, 'routeHeld' | 'rollUpHeld'>;

/** A mark holds 9 KB. */
const ROOM = 8_000;

/**
 * Initiatives that could not be written into a workbook: every sweep tries them again, and they are
 * not queued anew for it.
 */
export function heldIn(marks: Marks, mark: HeldMark): readonly string[] {
  return marks
    .read(mark)
    .split(' ')
    .filter((id) => id !== '');
}

/** Holds these initiatives and no others; returns those for which there is no room. */
export function hold(marks: Marks, mark: HeldMark, ids: readonly string[]): readonly string[] {
  let room = ROOM;
  const fits = ids.findIndex((id) => {
    room -= id.length + 1;
    return room < 0;
  });
  const kept = fits < 0 ? ids : ids.slice(0, fits);
  marks.write(mark, kept.join(' '));
  return ids.slice(kept.length);
}

interface UnopenedEffects {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly marks: Marks;
}

/** Notes that a workbook could not be made for want of the day's budget. */
export function noteUnopened({ clock, marks }: Pick<UnopenedEffects, 'clock' | 'marks'>): void {
  marks.write('unopened', dayOf(clock.now));
}

/**
 * On the day after workbooks could not be made: queues the initiatives that do not stand where they
 * belong. They are found by reading the whole ledger once, however often sweeps met them meanwhile.
 */
export function queueUnopened(effects: UnopenedEffects, programme: Programme): void {
  const { budget, clock, ledger, marks } = effects;
  const noted = marks.read('unopened');
  if (noted === '' || noted === dayOf(clock.now) || budget.left('spreadsheets') === 0) return;
  const waiting = ledger.everyDossier().filter((dossier) => isElsewhere(dossier, programme));
  ledger.commit({ toRoute: waiting.map(({ id }) => id) });
  marks.write('unopened', '');
}

function isElsewhere(dossier: Dossier, programme: Programme): boolean {
  return (
    dossier.routedTo !== dossier.union ||
    levels.some((level) => {
      const seat = seatAt(dossier, level, programme);
      return seat !== '' && seat !== nominationTo(dossier, level).standsIn;
    })
  );
}
