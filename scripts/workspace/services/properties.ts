import type { Offered } from '../contract/offered.ts';
import type { Door } from './door.ts';

/** PropertiesService: the script's properties, 9 KB each and 500 KB together. */
export function propertiesService(door: Door): object {
  const { core, realm } = door;
  const call = <T>(name: string, effect: () => T): T =>
    core.gate.pass(`PropertiesService.${name}`, () => {
      if (!core.quota.use('properties')) {
        throw new Error('Service invoked too many times for one day: properties.');
      }
      return effect();
    });
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
