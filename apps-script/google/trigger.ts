import type { Properties } from './config.ts';
import { accountNow } from './drive-api.ts';

const handler = 'tick';

/** Only this account's: Google shows nobody another's. */
const sweeping = (): readonly GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);

/** Sees to it that one clock trigger sweeps, and notes which: any other is a stranger. */
export function keepTrigger(properties: Properties, everyMinutes: 5 | 15): void {
  const mine = sweeping();
  const noted = properties.config('trigger');
  const kept = mine.find((trigger) => noted === '' || trigger.getUniqueId() === noted);
  for (const trigger of mine) if (trigger !== kept) ScriptApp.deleteTrigger(trigger);
  if (kept) {
    properties.configure('trigger', kept.getUniqueId());
    return;
  }
  // Until the new one is noted, whichever there is may sweep.
  properties.configure('trigger', '');
  const made = ScriptApp.newTrigger(handler).timeBased().everyMinutes(everyMinutes).create();
  properties.configure('trigger', made.getUniqueId());
}

/**
 * The clock with another interval, which an existing trigger does not tell. The old one goes last:
 * at any moment one that may sweep is there.
 */
export function renewTrigger(properties: Properties, everyMinutes: 15): void {
  const before = sweeping();
  const made = ScriptApp.newTrigger(handler).timeBased().everyMinutes(everyMinutes).create();
  properties.configure('trigger', made.getUniqueId());
  for (const trigger of before) ScriptApp.deleteTrigger(trigger);
}

/** Whether the noted trigger is there, and this account's. */
export const isSweeping = (properties: Properties): boolean =>
  sweeping().some((trigger) => trigger.getUniqueId() === properties.config('trigger'));

/** Takes away this account's clock triggers; how many there were. */
export function dropTriggers(): number {
  const mine = sweeping();
  for (const trigger of mine) ScriptApp.deleteTrigger(trigger);
  return mine.length;
}

/**
 * Whether a sweep that the clock began may go on. Two accounts that sweep would make every file
 * twice, for neither sees the other's: a trigger of another account than the owner's takes itself
 * away, and so does a second one of the owner's.
 * @param uid the trigger's id, '' where a person began the sweep
 */
export function maySweep(properties: Properties, uid: string): boolean {
  // What is being taken away, or was, is not to be made again.
  if (['ending', 'over'].includes(properties.config('trial'))) return false;
  const noted = properties.config('trigger');
  if (uid === '' || noted === '' || uid === noted) return true;
  if (accountNow() !== properties.config('owner')) {
    dropTriggers();
    return false;
  }
  const mine = sweeping();
  const kept = mine.some((trigger) => trigger.getUniqueId() === noted) ? noted : uid;
  const others = mine.filter((trigger) => trigger.getUniqueId() !== kept);
  for (const trigger of others) ScriptApp.deleteTrigger(trigger);
  properties.configure('trigger', kept);
  return kept === uid || others.length === 0;
}
