import { expect, test } from 'vitest';
import { everyCallMeets, stops } from './every-fault.ts';
import { worldOf } from './world.ts';

const world = worldOf('workspace');

test.each(Object.entries(stops))(
  'a sweep that %s any one of its calls loses, doubles and leaks nothing',
  async (_, fault) => {
    expect(everyCallMeets(await world, fault)).toEqual([]);
  },
  600_000,
);
