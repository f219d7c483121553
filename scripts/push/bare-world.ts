import { createContext, runInContext } from 'node:vm';

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
export function bareWorld() {
  const asked: string[] = [];
  const world: Record<string, unknown> = {};
  for (const name of absent) {
    const get = () => void asked.push(name);
    Object.defineProperty(world, name, { get, enumerable: false });
  }
  const context = createContext(world, { codeGeneration: { strings: false, wasm: false } });
  return {
    asked,
    world: context,
    /** Reads a bundle as Google does before it calls any function of it. */
    read: (code: string): void => void runInContext(code, context),
  };
}
