import { beforeAll } from 'vitest';
import { provesHarmless } from './matrix.ts';
import { type HostileOffice, hostileOffice } from './office.ts';

let hostile: HostileOffice;
beforeAll(async () => {
  // Every text stands in some of the fields; in each of them it does in matrix.long.ts.
  hostile = await hostileOffice(40);
});

provesHarmless(() => hostile);
