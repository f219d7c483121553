import type { Offered } from '../../contract/offered.ts';
import type { Choice, FormItem, GoTo } from '../../forms/form.ts';
import { nameOf } from '../utilities.ts';
import type { FormKit } from './kit.ts';

/** Where a page or a navigation type leads. */
export function goToOf({ realm }: FormKit, value: unknown): GoTo {
  const name = nameOf(realm, value);
  if (name === 'CONTINUE' || name === 'RESTART' || name === 'SUBMIT') return name;
  const host = realm.hostOf(value);
  if (host && 'itemId' in host && !('generic' in host)) return Number(host.itemId);
  throw new Error(
    "The parameters don't match the method signature for FormApp: a page or a navigation type is needed.",
  );
}

/** A new choice, with where it leads if it leads anywhere. */
export function newChoice(kit: FormKit, value: unknown, target?: unknown): Offered['Forms.Choice'] {
  const text = String(value ?? '');
  if (text === '') throw new Error('Invalid data updating form: a choice must not be empty.');
  return exposeChoice(kit, {
    value: text,
    ...(target === undefined ? {} : { goTo: goToOf(kit, target) }),
  });
}

export const exposeChoice = ({ realm }: FormKit, choice: Choice): Offered['Forms.Choice'] =>
  realm.expose('Choice', 'Forms.Choice', { getValue: () => choice.value }, { choice });

/** The choices behind what a program passed. */
export const choicesOf = ({ realm }: FormKit, given: readonly unknown[]): readonly Choice[] =>
  Array.from(given, (value) => {
    const host = realm.hostOf(value);
    if (host && 'choice' in host) return host.choice as Choice;
    throw new Error("The parameters (number[]) don't match the method signature for setChoices.");
  });

/** Puts choices into a question, as Google lets it. */
export function withChoices(given: readonly Choice[]): (item: FormItem) => FormItem {
  const values = given.map((c) => c.value);
  if (values.length === 0) throw new Error('Array is empty: choices');
  const twin = values.find((v, i) => values.indexOf(v) !== i);
  if (twin !== undefined) throw new Error(`Invalid data updating form: duplicate choice ${twin}`);
  if (given.some((c) => c.goTo !== undefined) && given.some((c) => c.goTo === undefined)) {
    throw new Error('Invalid choices: either all of them navigate or none.');
  }
  return (item) => ({ ...item, choices: given });
}
