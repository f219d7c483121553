import type { Offered } from '../contract/offered.ts';
import { type Door, require } from './door.ts';

/** Session: who runs the script, and where. */
export function session(door: Door, timeZone: string): object {
  const { core, realm } = door;
  const user = realm.expose('User', 'Base.User', { getEmail: () => core.account() });
  const person = (name: string): Offered['Base.User'] => {
    require(door, `Session.${name}`, ['userinfo.email']);
    return user;
  };
  return realm.expose('Session', 'Base.Session', {
    getEffectiveUser: () => person('getEffectiveUser'),
    getActiveUser: () => person('getActiveUser'),
    getScriptTimeZone: () => timeZone,
  });
}
