import { notSetUp } from '../core/schedule/operator-told.ts';
import { Properties } from './config.ts';
import { toldOf } from './steps.ts';

/** What an item of the menu tells, or that there is no programme here yet. */
export function onceSetUp(work: (properties: Properties) => string): string {
  return toldOf('Việc này', () => {
    const properties = new Properties();
    return properties.config('folder') === '' ? notSetUp : work(properties);
  });
}
