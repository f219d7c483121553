import { expect, test } from 'vitest';
import { everyOtherCallMeets, meetings } from './every-fault.ts';
import { worldOf } from './world.ts';

const world = worldOf('workspace');

test.each(Object.entries(meetings).map(([name, fault], i) => [name, fault, i % 2] as const))(
  'a sweep that %s every other of its calls, one at a time, loses, doubles and leaks nothing',
  async (_, fault, parity) => {
    expect(everyOtherCallMeets(await world, fault, parity)).toEqual([]);
  },
  600_000,
);
