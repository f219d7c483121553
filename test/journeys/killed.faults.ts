import { everyCallMeets } from './every-call.ts';

everyCallMeets([
  ['killed before', 'killBefore'],
  ['killed after', 'killAfter'],
]);
