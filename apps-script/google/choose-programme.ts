import { programmeIds, programmeOf } from '../core/programme/load.ts';
import {
  programmeChosen,
  programmeQuestion,
  trialChosen,
  trialQuestion,
} from '../core/schedule/set-up-told.ts';
import type { Properties } from './config.ts';
import { ask } from './menu.ts';

const title = 'Thiết lập chương trình';

/**
 * Asks which programme this is to be, and whether it is a trial, as far as nobody said so yet; false
 * where the operator did not say.
 */
export function chooseProgramme(properties: Properties): boolean {
  const known = programmeOf(properties.config('programme'));
  const programmes = programmeIds.flatMap((id) => programmeOf(id) ?? []);
  const id = known?.id ?? programmeChosen(programmes, ask(title, programmeQuestion(programmes)));
  if (id === undefined) return false;
  if (!known || properties.config('trial') === 'over') {
    const trial = trialChosen(ask(title, trialQuestion));
    if (trial === undefined) return false;
    properties.configure('trial', trial);
  }
  properties.configure('programme', id);
  return true;
}
