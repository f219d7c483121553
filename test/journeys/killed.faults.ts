import { everyCallMeets } from './every-call.ts';
import { lasting } from './interruptions.ts';

everyCallMeets(
  [
    ['killed before', 'killBefore'],
    ['killed after', 'killAfter'],
  ],
  lasting,
);
