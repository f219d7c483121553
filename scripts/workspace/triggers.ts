import type { ClockTrigger, Core, FormTrigger } from './core.ts';
import { responsesOf } from './forms/form.ts';
import { inOrder } from './inventory.ts';
import type { Program } from './runtime.ts';
import { formObject } from './services/forms/form.ts';
import { responseObject } from './services/forms/responses.ts';

/** The triggers that the clock fires, in order of their ids. */
export const clockTriggers = (core: Core): readonly ClockTrigger[] =>
  inOrder(core.triggers).filter((trigger) => 'everyMinutes' in trigger);

/** The triggers that a respondent of a form fires. */
export const formTriggers = (core: Core, formId: string): readonly FormTrigger[] =>
  inOrder(core.triggers)
    .filter((trigger) => 'formId' in trigger)
    .filter((trigger) => trigger.formId === formId);

/**
 * Runs a trigger's function as Google would: its time counts in the day's runtime of triggers.
 * @throws Error when that is used up, or whatever the program threw
 */
export function fire(
  core: Core,
  program: Program,
  triggerId: string,
  args: Parameters<Program['run']>[1] = [{ triggerUid: triggerId }],
): void {
  const trigger = core.store.change(() => {
    if (core.quota.remaining('triggerSeconds') <= 0) {
      throw new Error('Service using too much computer time for one day');
    }
    return core.triggers.get(triggerId);
  });
  if (!trigger) throw new Error(`no trigger has the id ${triggerId}`);
  const signedIn = core.store.change(() => core.account());
  const signIn = (email: string) => core.store.change(() => core.settings.put('account', email));
  if (trigger.by !== signedIn) signIn(trigger.by);
  try {
    program.run(trigger.handler, args);
  } finally {
    if (trigger.by !== signedIn) signIn(signedIn);
    core.store.change(() => core.quota.add('triggerSeconds', program.seconds()));
  }
}

/** What went wrong in a trigger: Google mails it to its owner, the respondent never sees it. */
export interface TriggerFailure {
  readonly at: number;
  readonly handler: string;
  readonly message: string;
}

/** A respondent has sent a form: its triggers run, one execution each. */
export function fireFormSubmit(
  core: Core,
  program: Program,
  formId: string,
  responseId: string,
): readonly TriggerFailure[] {
  const triggers = core.store.change(() => formTriggers(core, formId));
  return triggers.flatMap(({ id, handler }) => {
    try {
      fire(core, program, id, (kit) => {
        const response = responsesOf(core, formId).find((each) => each.id === responseId);
        if (!response) throw new Error(`the form has no response ${responseId}`);
        return [
          {
            response: responseObject(kit, formId, response),
            source: formObject(kit, formId),
            triggerUid: id,
          },
        ];
      });
      return [];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return [{ at: core.store.change(() => core.now()), handler, message }];
    }
  });
}
