import { ApiError } from '../api-error.ts';
import type { Offered } from '../contract/offered.ts';
import { downloadFile } from '../drive/content.ts';
import type { Execution } from '../gate.ts';
import { byteList, exposeBlob } from './blob.ts';
import { type Door, require } from './door.ts';

const TOKEN = 'ya29.local-workspace';

export function lockService(door: Door): object {
  const { core, realm } = door;
  const running = (): Execution => {
    const execution = core.gate.execution;
    if (!execution) throw new Error('a lock belongs to an execution');
    return execution;
  };
  const acquire = (): boolean => {
    const execution = running();
    if (core.gate.executions.some((other) => other !== execution && other.lockHeld > 0))
      return false;
    execution.lockHeld = 1;
    return true;
  };
  const lock = realm.expose('Lock', 'Lock.Lock', {
    tryLock: () => core.gate.pass('LockService.tryLock', acquire),
    waitLock: () =>
      core.gate.pass('LockService.waitLock', () => {
        if (!acquire())
          throw new Error('Lock timeout: another process was holding the lock for too long.');
      }),
    hasLock: () => core.gate.pass('LockService.hasLock', () => running().lockHeld > 0),
    releaseLock: () =>
      core.gate.pass('LockService.releaseLock', () => {
        running().lockHeld = 0;
      }),
  });
  return realm.expose('LockService', 'Lock.LockService', { getScriptLock: () => lock });
}

export function propertiesService(door: Door): object {
  const { core, realm } = door;
  const call = <T>(name: string, effect: () => T): T =>
    core.gate.pass(`PropertiesService.${name}`, effect);
  const put = (key: unknown, value: unknown): void => {
    const text = String(value);
    if (Buffer.byteLength(text) > 9 * 1024) throw new Error('Argument too large: value');
    let size = Buffer.byteLength(String(key) + text);
    for (const [k, v] of core.properties.entries())
      if (k !== String(key)) size += Buffer.byteLength(k + v);
    if (size > 500 * 1024) {
      throw new Error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    core.properties.put(String(key), text);
  };
  const store: Offered['Properties.Properties'] = realm.expose(
    'Properties',
    'Properties.Properties',
    {
      getProperty: (key: string) =>
        call('getProperty', () => core.properties.get(String(key)) ?? null),
      getProperties: () =>
        call('getProperties', () => Object.fromEntries([...core.properties.entries()].sort())),
      getKeys: () =>
        call('getKeys', () => [...core.properties.entries()].map(([key]) => key).sort()),
      setProperty: (key: string, value: string) => {
        call('setProperty', () => put(key, value));
        return store;
      },
      setProperties: (values: object, deleteAllOthers?: boolean) => {
        call('setProperties', () => {
          const given = Object.entries(values);
          if (deleteAllOthers) {
            const names = new Set(given.map(([key]) => key));
            for (const [key] of [...core.properties.entries()])
              if (!names.has(key)) core.properties.remove(key);
          }
          for (const [key, value] of given) put(key, value);
        });
        return store;
      },
      deleteProperty: (key: string) => {
        call('deleteProperty', () => core.properties.remove(String(key)));
        return store;
      },
    },
  );
  return realm.expose('PropertiesService', 'Properties.PropertiesService', {
    getScriptProperties: () => store,
  });
}

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
  const create = (handler: string, everyMinutes: number): Offered['Script.Trigger'] =>
    call('newTrigger', () => {
      if (core.triggers.size >= 20) {
        throw new Error(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const id = core.chance.id('trigger', 19);
      core.triggers.put(id, { id, handler, everyMinutes });
      return trigger(id);
    });
  return realm.expose('ScriptApp', 'Script.ScriptApp', {
    newTrigger: (handler: string) =>
      realm.expose('TriggerBuilder', 'Script.TriggerBuilder', {
        timeBased: () =>
          realm.expose('ClockTriggerBuilder', 'Script.ClockTriggerBuilder', {
            everyMinutes: (n: number) => {
              if (![1, 5, 10, 15, 30].includes(n)) {
                throw new Error(
                  'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
                );
              }
              return realm.expose('ClockTriggerBuilder', 'Script.ClockTriggerBuilder', {
                create: () => create(String(handler), n),
              });
            },
          }),
      }),
    getProjectTriggers: () =>
      call('getProjectTriggers', () =>
        [...core.triggers.values()]
          .map(({ id }) => id)
          .sort()
          .map(trigger),
      ),
    deleteTrigger: (given: unknown) =>
      call('deleteTrigger', () => {
        const host = realm.hostOf(given);
        if (host && 'id' in host) core.triggers.remove(String(host.id));
      }),
    getOAuthToken: () => core.gate.pass('ScriptApp.getOAuthToken', () => TOKEN),
  });
}

/** UrlFetchApp, only to download the bytes of a Drive file. */
export function urlFetchApp(door: Door): object {
  const { core, realm } = door;
  const viewer = { onlyOwnFiles: !door.granted(['drive']), isProgram: true };
  const fetch = (
    url: string,
    options: Readonly<Record<string, unknown>>,
  ): Offered['URL_Fetch.HTTPResponse'] => {
    const id = /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([\w-]+)\?alt=media$/.exec(
      url,
    )?.[1];
    const known = Object.keys(options).every(
      (name) =>
        name === 'headers' ||
        name === 'muteHttpExceptions' ||
        (name === 'method' && /^get$/i.test(String(options[name]))),
    );
    if (id === undefined || !known) {
      throw new Error(`UrlFetchApp.fetch of ${url} is not implemented by the local workspace`);
    }
    const headers = Object.entries((options.headers ?? {}) as object);
    const bearer = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
    let reply: { code: number; bytes: Uint8Array; type: string };
    try {
      if (bearer !== `Bearer ${TOKEN}`) throw new ApiError(401, 'Invalid Credentials');
      const { bytes, mimeType } = downloadFile(core, id, viewer);
      reply = { code: 200, bytes, type: mimeType };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const body = {
        error: {
          code: error.code,
          message: error.message,
          errors: [{ domain: 'global', reason: error.reason, message: error.message }],
        },
      };
      reply = {
        code: error.code,
        bytes: Buffer.from(JSON.stringify(body)),
        type: 'application/json; charset=UTF-8',
      };
    }
    if (reply.code >= 400 && options.muteHttpExceptions !== true) {
      throw new Error(
        `Request failed for https://www.googleapis.com returned code ${reply.code}. Truncated server response: ${Buffer.from(reply.bytes).toString()} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return realm.expose('HTTPResponse', 'URL_Fetch.HTTPResponse', {
      getResponseCode: () => reply.code,
      getContent: () => byteList(reply.bytes),
      getContentText: () => Buffer.from(reply.bytes).toString('utf8'),
      getBlob: () => exposeBlob(realm, { bytes: reply.bytes, type: reply.type, name: null }),
    });
  };
  return realm.expose('UrlFetchApp', 'URL_Fetch.UrlFetchApp', {
    fetch: (url: string, options?: object) =>
      core.gate.pass('UrlFetchApp.fetch', () => {
        require(door, 'UrlFetchApp.fetch', ['script.external_request']);
        return fetch(String(url), { ...options });
      }),
  });
}

export function session(door: Door, timeZone: string): object {
  const { core, realm } = door;
  const user = realm.expose('User', 'Base.User', { getEmail: () => core.owner() });
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
