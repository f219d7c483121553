import { unionsOf, unitsOf } from '../core/ledger/registry.ts';
import { mended } from '../core/ledger/registry-upkeep.ts';
import { formPhaseOf } from '../core/programme/window.ts';
import { dayOf } from '../core/text/dates.ts';
import type { Clock, EntryForm, Marks, Registry, Setting } from './effects.ts';

interface FormEffects {
  readonly clock: Clock;
  readonly form: EntryForm;
  readonly marks: Marks;
  readonly registry: Registry;
}

/**
 * Brings the Form up to *Danh bạ* and to the day: once when the entry window opens or ends, when no
 * correction is due any more, and whenever the operator asks. The mark comes last, so a stop anywhere is only a repeat.
 */
export function form(effects: FormEffects, { programme, units }: Setting): void {
  effects.registry.mend((rows) => mended(rows, units));
  const unions = unionsOf(effects.registry.all());
  const phase = formPhaseOf(
    programme,
    dayOf(effects.clock.now),
    effects.marks.read('correctUntil'),
  );
  effects.form.refresh(unitsOf(units, unions), unions, phase);
  // The site's posters and composer learn of the unions from what is published.
  effects.marks.write('unpublished', 'yes');
  effects.marks.write('form', phase);
}
