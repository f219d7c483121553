import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bundle } from '../../scripts/build.ts';

const code = await bundle();

/** What Apps Script lacks, and what it has but must not be asked while the file is read. */
const absent = [
  ...['Buffer', 'File', 'Blob', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'Worker'],
  ...['atob', 'btoa', 'crypto', 'document', 'fetch', 'localStorage', 'navigator', 'performance'],
  ...['process', 'require', 'self', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone'],
  ...['queueMicrotask', 'window', 'console'],
  ...['Drive', 'FormApp', 'LockService', 'Logger', 'MailApp', 'PropertiesService', 'ScriptApp'],
  ...['Session', 'Sheets', 'SpreadsheetApp', 'UrlFetchApp', 'Utilities'],
];

/** A world without Google, Node or page, which takes down who asks for them. */
function bareWorld() {
  const asked: string[] = [];
  const world: Record<string, unknown> = {};
  for (const name of absent) {
    const get = () => void asked.push(name);
    Object.defineProperty(world, name, { get, enumerable: false });
  }
  return {
    asked,
    world: createContext(world, { codeGeneration: { strings: false, wasm: false } }),
  };
}

test('the bundle loads without asking Google or the web for anything', () => {
  const { asked, world } = bareWorld();
  runInContext(code, world);
  expect(asked).toEqual([]);
});

test('the bundle leaves its seven functions and nothing else of its own in the world', () => {
  const { world } = bareWorld();
  runInContext(code, world);
  expect(Object.keys(world).sort()).toEqual([
    'SangKien_',
    // zod's settings; no function, so Google's menu of functions does not show it.
    '__zod_globalConfig',
    'checkProgramme',
    'onOpen',
    'publishSoon',
    'rebuildForm',
    'refreshDashboard',
    'setUp',
    'tick',
  ]);
  const functions = Object.keys(world).filter((name) => typeof world[name] === 'function');
  expect(functions.sort()).toEqual([
    'checkProgramme',
    'onOpen',
    'publishSoon',
    'rebuildForm',
    'refreshDashboard',
    'setUp',
    'tick',
  ]);
});

test('a bundle that asks for a web global, or leaves one, would be seen', () => {
  const { asked, world } = bareWorld();
  runInContext('var leftover = typeof TextEncoder', world);
  expect(asked).toEqual(['TextEncoder']);
  expect(Object.keys(world)).toEqual(['leftover']);
});

test('text never becomes code in it', () => {
  const { world } = bareWorld();
  expect(() => runInContext("new Function('return 1')()", world)).toThrow(/code generation/i);
});
