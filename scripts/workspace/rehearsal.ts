import type { ClockTrigger, Core } from './core.ts';
import { type FormState, formOf } from './forms/form.ts';
import type { FaultHook } from './gate.ts';

/** What only those need who try what may go wrong. */
export interface Rehearsal {
  readonly faults: {
    onCall(hook: FaultHook | undefined): void;
    /** Lets programs read a clock that is so many ms off. */
    skew(ms: number): void;
  };
  /** Remembers everything; what comes back brings it back, as often as it is called. */
  checkpoint(): () => void;
  /** From now on programs run as this account, and its triggers as the account that made them. */
  signIn(email: string): void;
  /** The account makes a clock trigger by hand, in the script's editor. */
  addTrigger(trigger: Pick<ClockTrigger, 'handler' | 'everyMinutes'>): void;
  /** What the operator types into the dialogs that come next; one that is not answered is closed. */
  reply(...texts: readonly string[]): void;
  /** Somebody who may edit the form does so. */
  changeForm(id: string, change: (form: FormState) => FormState): void;
}

export function rehearsalOf(core: Core): Rehearsal {
  return {
    faults: {
      onCall: (hook) => core.gate.onCall(hook),
      skew(ms) {
        core.gate.skew = ms;
      },
    },
    checkpoint() {
      const back = core.store.checkpoint();
      return () => {
        back();
        core.quota.forget();
        core.gate.counters.reset();
      };
    },
    signIn: (email) => core.store.change(() => core.settings.put('account', email)),
    addTrigger: (trigger) =>
      core.store.change(() => {
        const id = core.chance.id('trigger', 19);
        core.triggers.put(id, { id, by: core.account(), ...trigger });
      }),
    reply: (...texts) => {
      core.replies.splice(0, core.replies.length, ...texts);
    },
    changeForm: (id, change) =>
      core.store.change(() => core.forms.put(id, change(formOf(core, id)))),
  };
}
