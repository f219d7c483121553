import type { Offered } from '../contract/offered.ts';
import type { ClockTrigger, FormTrigger } from '../core.ts';
import { formOf } from '../forms/form.ts';
import { type Door, require } from './door.ts';
import { enumeration } from './utilities.ts';

/** The bearer token of the program's own downloads. */
export const TOKEN = 'ya29.local-workspace';

type NewTrigger = Omit<ClockTrigger, 'id' | 'by'> | Omit<FormTrigger, 'id' | 'by'>;

/**
 * ScriptApp: triggers, the token, and whether the account has agreed to the scopes. On this machine
 * whoever runs the program has.
 */
export function scriptApp(door: Door): object {
  const { core, realm } = door;
  const call = <T>(name: string, effect: () => T): T =>
    core.gate.pass(`ScriptApp.${name}`, () => {
      require(door, `ScriptApp.${name}`, ['script.scriptapp']);
      return effect();
    });
  const trigger = (id: string): Offered['Script.Trigger'] =>
    realm.expose(
      'Trigger',
      'Script.Trigger',
      { getHandlerFunction: () => core.triggers.get(id)?.handler ?? '', getUniqueId: () => id },
      { id },
    );
  /** One account can't see another's. */
  const own = (): readonly string[] =>
    [...core.triggers.values()]
      .filter(({ by }) => by === core.account())
      .map(({ id }) => id)
      .sort();
  const create = (of: NewTrigger): Offered['Script.Trigger'] =>
    call('newTrigger', () => {
      if (own().length >= 20) {
        throw new Error(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const id = core.chance.id('trigger', 19);
      core.triggers.put(id, { id, by: core.account(), ...of });
      return trigger(id);
    });
  const clockTrigger = (handler: string): Offered['Script.ClockTriggerBuilder'] =>
    realm.expose('ClockTriggerBuilder', 'Script.ClockTriggerBuilder', {
      everyMinutes: (everyMinutes: number) => {
        if (![1, 5, 10, 15, 30].includes(everyMinutes)) {
          throw new Error(
            'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
          );
        }
        return realm.expose('ClockTriggerBuilder', 'Script.ClockTriggerBuilder', {
          create: () => create({ handler, everyMinutes }),
        });
      },
    });
  const formTrigger = (handler: string, formId: string): Offered['Script.FormTriggerBuilder'] =>
    realm.expose('FormTriggerBuilder', 'Script.FormTriggerBuilder', {
      onFormSubmit: () =>
        realm.expose('FormTriggerBuilder', 'Script.FormTriggerBuilder', {
          create: () => create({ handler, formId }),
        }),
    });
  const formIdOf = (given: unknown): string => {
    const host = realm.hostOf(given);
    return formOf(core, host && 'formId' in host ? String(host.formId) : String(given)).id;
  };
  const authMode = enumeration(realm, 'ScriptApp.AuthMode', 'Script.AuthMode', [
    'NONE',
    'CUSTOM_FUNCTION',
    'LIMITED',
    'FULL',
  ]);
  const status = enumeration(realm, 'ScriptApp.AuthorizationStatus', 'Script.AuthorizationStatus', [
    'REQUIRED',
    'NOT_REQUIRED',
  ]);
  return realm.expose('ScriptApp', 'Script.ScriptApp', {
    AuthMode: authMode,
    AuthorizationStatus: status,
    getAuthorizationInfo: () =>
      core.gate.pass('ScriptApp.getAuthorizationInfo', () =>
        realm.expose('AuthorizationInfo', 'Script.AuthorizationInfo', {
          getAuthorizationStatus: () => status.NOT_REQUIRED,
        }),
      ),
    newTrigger: (handler: string) =>
      realm.expose('TriggerBuilder', 'Script.TriggerBuilder', {
        timeBased: () => clockTrigger(String(handler)),
        forForm: (form: unknown) => formTrigger(String(handler), formIdOf(form)),
      }),
    getProjectTriggers: () => call('getProjectTriggers', () => own().map(trigger)),
    deleteTrigger: (given: unknown) =>
      call('deleteTrigger', () => {
        const host = realm.hostOf(given);
        if (host && 'id' in host) core.triggers.remove(String(host.id));
      }),
    getOAuthToken: () => core.gate.pass('ScriptApp.getOAuthToken', () => TOKEN),
  });
}
