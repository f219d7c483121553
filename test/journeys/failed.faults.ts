import { everyCallMeets } from './every-call.ts';

everyCallMeets([
  ['failed before', { throwBefore: 'Service error' }],
  ['failed after', { throwAfter: 'Service error' }],
]);
