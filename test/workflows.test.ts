import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Check, files, offences, textOf } from './architecture/tree.ts';
import {
  keptSecrets,
  knownCommands,
  leastRights,
  pinnedActions,
} from './architecture/workflows.ts';

const workflows = files.filter((path) => path.startsWith('.github/workflows/'));
const pages = files.filter((path) => /\.md$/.test(path));

const rules: readonly (readonly [string, Check, readonly string[]])[] = [
  ['actions are pinned', pinnedActions, workflows],
  ['jobs have the rights they need', leastRights, workflows],
  ['secrets are kept', keptSecrets, workflows],
  ['commands are known', knownCommands, [...workflows, ...pages]],
];

test.for(rules)('%s', ([, check, paths]) => {
  expect(paths.length).toBeGreaterThan(2);
  expect(offences(check, paths)).toEqual([]);
});

test('what a workflow runs that is no command of npm is there', () => {
  expect(textOf('.github/workflows/test.yml')).toContain('run: .ci/run');
  expect(existsSync('.ci/run') && (statSync('.ci/run').mode & 0o100) !== 0).toBe(true);
});

test('what is to be filled in under Settings is told', () => {
  const told = pages.map(textOf).join('\n');
  const names = workflows.flatMap((path) =>
    [...textOf(path).matchAll(/\b(?:vars|secrets)\.([A-Z_]+)/g)].map(([, name = '']) => name),
  );
  expect(names).toContain('CLASP_SIGN_IN');
  expect(names.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});

describe('what is planted is found', () => {
  const pasted = (value: string) => `$\{{ ${value} }}`;
  const secret = pasted('secrets.CLASP_SIGN_IN');
  test.each<readonly [string, Check, string, string, string]>([
    ['a tag', pinnedActions, 'site', '@3d3c42e5aac5ba805825da76410c181273ba90b1', '@v7'],
    ['a branch', pinnedActions, 'site', ' # v7.0.1', ' # main'],
    ['all rights', leastRights, 'site', 'permissions: {}', 'permissions: write-all'],
    ['one right more', leastRights, 'site', 'contents: read', 'contents: write'],
    ['rights unsaid', leastRights, 'test', '    permissions:\n      contents: read\n', ''],
    ['another’s code', leastRights, 'test', 'pull_request:', 'pull_request_target:'],
    ['two at once', leastRights, 'push', 'concurrency:', 'env:'],
    ['no end', leastRights, 'push', '    timeout-minutes: 15\n', ''],
    ['any machine', leastRights, 'push', 'ubuntu-24.04', 'ubuntu-latest'],
    ['a token left', leastRights, 'push', 'persist-credentials: false', 'fetch-depth: 1'],
    ['a secret told', keptSecrets, 'push', 'npm run', 'echo "$CLASP_SIGN_IN"; npm run'],
    ['a secret pasted', keptSecrets, 'push', '"$CLASP_SIGN_IN" >', `"${secret}" >`],
    ['a value pasted', keptSecrets, 'push', 'npm ci', `npm ci ${pasted('github.head_ref')}`],
    ['a file for all', keptSecrets, 'push', '          umask 077\n', ''],
    ['a file left', keptSecrets, 'push', "trap 'rm -f", "trap 'true"],
    ['a secret for all steps', keptSecrets, 'push', '\njobs:', `\nenv:\n  KEY: ${secret}\njobs:`],
    ['a log of commands', keptSecrets, 'push', 'umask 077', 'set -eux'],
    ['a lost command', knownCommands, 'push', 'npm run push', 'npm run deploy'],
  ])('%s', (_, check, name, sound, planted) => {
    const path = `.github/workflows/${name}.yml`;
    expect(textOf(path)).toContain(sound);
    expect(check(path, textOf(path))).toEqual([]);
    expect(
      check(
        path,
        textOf(path).replace(sound, () => planted),
      ),
    ).not.toEqual([]);
  });
});
