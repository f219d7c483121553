import { catalogueOf, withinScope } from '../core/catalogue/catalogue.ts';
import { programmeOf } from '../core/programme/load.ts';
import { trialName } from '../core/schedule/set-up-told.ts';
import type { Setting } from '../stages/effects.ts';
import type { Properties } from './config.ts';
import { changedProgramme } from './settings.ts';

/**
 * The programme that this installation runs, "75-nghin-2021" unless the office chose another, with
 * what the operator changed.
 */
export function settingOf(properties: Properties): Setting {
  const id = properties.config('programme') || '75-nghin-2021';
  const shipped = programmeOf(id);
  if (!shipped) throw new Error(`there is no programme "${id}"`);
  const isTrial = properties.config('trial') === 'yes';
  const base = isTrial ? { ...shipped, name: trialName(shipped.name) } : shipped;
  const programme = changedProgramme(properties, base);
  return {
    base,
    programme,
    // A quiet sweep never asks for them.
    get units() {
      return withinScope(catalogueOf(programme.catalogue), programme.scope).units;
    },
  };
}
