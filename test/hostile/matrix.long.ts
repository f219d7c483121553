import { beforeAll } from 'vitest';
import { corpus } from './corpus.ts';
import { provesHarmless } from './matrix.ts';
import { type HostileOffice, hostileOffice } from './office.ts';

let hostile: HostileOffice;
beforeAll(async () => {
  hostile = await hostileOffice(corpus.length);
}, 300_000);

provesHarmless(() => hostile);
