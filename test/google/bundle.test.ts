import { expect, test } from 'vitest';
import { bundle } from '../../scripts/build.ts';
import { bareWorld } from '../../scripts/push/bare-world.ts';

const code = await bundle();

test('the bundle loads without asking Google or the web for anything', () => {
  const { asked, read } = bareWorld();
  read(code);
  expect(asked).toEqual([]);
});

test('the bundle leaves its functions and nothing else of its own in the world', () => {
  const { world, read } = bareWorld();
  read(code);
  expect(Object.keys(world).sort()).toEqual([
    'SangKien_',
    // zod's settings; no function, so Google's menu of functions does not show it.
    '__zod_globalConfig',
    'carryOver',
    'checkProgramme',
    'endProgramme',
    'handOver',
    'onOpen',
    'publishSoon',
    'rebuildForm',
    'refreshDashboard',
    'setUp',
    'tearDown',
    'tick',
  ]);
  const functions = Object.keys(world).filter((name) => typeof world[name] === 'function');
  expect(functions.sort()).toEqual([
    'carryOver',
    'checkProgramme',
    'endProgramme',
    'handOver',
    'onOpen',
    'publishSoon',
    'rebuildForm',
    'refreshDashboard',
    'setUp',
    'tearDown',
    'tick',
  ]);
});

test('a bundle that asks for a web global, or leaves one, would be seen', () => {
  const { asked, world, read } = bareWorld();
  read('var leftover = typeof TextEncoder');
  expect(asked).toEqual(['TextEncoder']);
  expect(Object.keys(world)).toEqual(['leftover']);
});

test('text never becomes code in it', () => {
  const { read } = bareWorld();
  expect(() => read("new Function('return 1')()")).toThrow(/code generation/i);
});
