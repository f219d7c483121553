import { readFileSync } from 'node:fs';
import * as ts from 'typescript';
import { expect, test } from 'vitest';
import { emulated } from '../../../../scripts/workspace/contract/emulated.ts';
import names from '../../../../scripts/workspace/contract/names.json' with { type: 'json' };
import type { Realm } from '../../../../scripts/workspace/realm.ts';
import { run } from '../program.ts';

const all = emulated();

/** The interfaces that offered.ts ties to Google's types. */
function offered(): readonly string[] {
  const path = new URL('../../../../scripts/workspace/contract/offered.ts', import.meta.url);
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile('offered.ts', text, ts.ScriptTarget.Latest, true);
  const found = source.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === 'Offered');
  return (found?.members ?? []).map(({ name }) =>
    name && ts.isStringLiteral(name) ? name.text : (name?.getText() ?? ''),
  );
}

test('every object that the types allow is asked what it has', () => {
  const reached = [...all.keys()].sort();
  const allowed = offered().filter((name) => name !== 'Forms.AnyItem');
  expect(reached).toEqual([...allowed].sort());
});

test.for([...all])(
  '%s refuses by name what it lacks of Google’s, and knows nothing else',
  ([, { path, refused, unknown }]) => {
    for (const [name, answer] of Object.entries(refused)) {
      expect(answer).toBe(`Exception: ${path}.${name} is not implemented by the local workspace`);
    }
    expect(unknown).toBe('TypeError: object.notOfGoogle is not a function');
  },
);

test('a service of Google’s that the workspace has not built refuses every use by name', () => {
  const built = new Set([...all.values()].map(({ path }) => path));
  const advanced = new Set(['Docs', 'Drive_v2']);
  const others = names.globals.split(' ').filter((name) => !built.has(name) && !advanced.has(name));
  expect(others.length).toBeGreaterThan(30);
  expect(run(`return [${others.map((name) => `refusal(() => ${name}.use())`)}];`)).toEqual(
    others.map((name) => `${name}.use is not implemented by the local workspace`),
  );
});

test('tsc refuses what does not fit Google’s types', () => {
  // Never run: a line that is no mistake any more is one for tsc.
  const drifted = (realm: Realm): void => {
    // @ts-expect-error a form's id is a text
    realm.expose('Form', 'Forms.Form', { getId: () => 5 });
    // @ts-expect-error a lock is waited for with a number
    realm.expose('Lock', 'Lock.Lock', { tryLock: (ms: string) => ms === '' });
    // @ts-expect-error Google has no such member
    realm.expose('Form', 'Forms.Form', { fly: () => undefined });
    // @ts-expect-error the ways to send a mail with more than one text are missing
    realm.expose('MailApp', 'Mail.MailApp', { sendEmail: (mail: object) => void mail });
    // @ts-expect-error Google has no such service
    realm.expose('Fly', 'Fly.FlyApp', {});
  };
  expect(drifted).toBeTypeOf('function');
});
