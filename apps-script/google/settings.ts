import { type Changes, withChanges } from '../core/ledger/settings.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Settings } from '../stages/effects.ts';
import type { Properties } from './config.ts';

/** A property holds 9 KB. */
const LONGEST = 9000;

/** What the operator changed, kept in the script's properties: no sweep reads a tab for it. */
export function settingsIn(properties: Properties, base: Programme): Settings {
  return {
    base,
    site: properties.config('site'),
    keep(changes, site) {
      const text = JSON.stringify(changes);
      if (encodeURIComponent(text).replace(/%../g, '-').length > LONGEST) return false;
      properties.configure('settings', text);
      if (site !== undefined) properties.configure('site', site);
      return true;
    },
  };
}

/** The programme with what the operator changed; as it is where that no longer fits it. */
export function changedProgramme(properties: Properties, base: Programme): Programme {
  const text = properties.config('settings');
  if (text === '') return base;
  const settled = withChanges(base, JSON.parse(text) as Changes);
  return settled.ok ? settled.programme : base;
}
