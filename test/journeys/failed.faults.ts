import { everyCallMeets } from './every-call.ts';
import { readable } from './readable.ts';

/** A stage that failed may come to its turn later: only the time that a notice tells may differ. */
everyCallMeets(
  [
    ['failed before', { throwBefore: 'Service error' }],
    ['failed after', { throwAfter: 'Service error' }],
  ],
  (outputs) =>
    new Map(
      [...readable(outputs)].map(([name, text]) => [
        name,
        text.replace(/\d\d:\d\d ngày \d{1,2}\/\d{1,2}\/\d{4}/g, 'hh:mm ngày d/m/y'),
      ]),
    ),
);
