import { readFileSync } from 'node:fs';
import type { Check } from './tree.ts';

/** What each job may ask of GitHub; whoever needs more writes it here, and is seen. */
const rights: Readonly<Record<string, readonly string[]>> = {
  'push.yml push': ['contents: read'],
  'site.yml build': ['contents: read', 'id-token: write'],
  'site.yml deploy': ['id-token: write', 'pages: write'],
  'test.yml test': ['contents: read'],
};

/** Foreign actions are named by their bytes, with the version for the eye. */
export const pinnedActions: Check = (_path, text) =>
  [...text.matchAll(/\buses:\s*(.*)/g)]
    .map(([, action = '']) => action)
    .filter((action) => !/^[\w-]+\/[\w/-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(action))
    .map((action) => `${action} is not pinned`);

/** Nobody else's code starts a workflow with our rights, and no job has rights it does not state. */
export const leastRights: Check = (path, text) => {
  const file = path.replace(/^.*\//, '');
  return [
    ...(/^permissions: \{\}$/m.test(text) ? [] : ['does not take all rights away at its head']),
    ...(/^concurrency:$/m.test(text) ? [] : ['may run beside itself']),
    ...(text.match(/\b(?:pull_request_target|workflow_run|repository_dispatch|issue_comment)\b/g) ??
      []),
    ...jobsOf(text).flatMap(({ name, lines }) => [
      ...rightsIn(lines)
        .filter((right) => !rights[`${file} ${name}`]?.includes(right))
        .map((right) => `${name} may not have ${right}`),
      ...(lines.some((line) => /^ {4}permissions:$/.test(line)) ? [] : [`${name}: no permissions`]),
      ...(lines.some((line) => /^ {4}timeout-minutes: \d+$/.test(line)) ? [] : [`${name}: no end`]),
      ...(lines.some((line) => /-latest\b/.test(line)) ? [`${name}: runs on anything`] : []),
    ]),
    ...stepsOf(text)
      .filter((step) => step.includes('actions/checkout@'))
      .filter((step) => !step.includes('persist-credentials: false'))
      .map(() => 'leaves a token in the clone'),
  ];
};

interface Job {
  readonly name: string;
  readonly lines: readonly string[];
}

function jobsOf(text: string): readonly Job[] {
  const [, below = ''] = text.split(/^jobs:\n/m);
  return below
    .split(/^(?= {2}[\w-]+:$)/m)
    .map((job) => job.split('\n'))
    .map(([head = '', ...lines]) => ({ name: head.replace(/[ :]/g, ''), lines }));
}

function rightsIn(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => /^ {4}permissions:/.test(line)) + 1;
  const length = lines.slice(from).findIndex((line) => !/^ {6}/.test(line));
  return lines
    .slice(from, from + length)
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('#'));
}

const stepsOf = (text: string): readonly string[] => text.split(/^ {6}- /m).slice(1);

/**
 * A secret reaches one step by its environment, goes into one file that only its owner reads, and
 * the file goes again whatever happens. Nothing from outside is pasted into a command.
 */
export const keptSecrets: Check = (_path, text) => [
  ...(text.match(/^.*\bsecrets\.[A-Z].*$/gm) ?? [])
    .filter((line) => !/^ {10}[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}$/.test(line))
    .map((line) => `a secret outside a step's env: ${line.trim()}`),
  ...stepsOf(text).flatMap((step) => {
    const run = /^ {8}run:([^\n]*(?:\n {10}[^\n]*)*)|^run:([^\n]*)/m.exec(step);
    const commands = run?.[1] ?? run?.[2] ?? '';
    const names = [...step.matchAll(/([A-Z_]+): \$\{\{ secrets\./g)].map(([, name = '']) => name);
    return [
      ...(commands.includes('${{') ? ['pastes a value into a command'] : []),
      ...(commands.match(/\bset -\w*x|\bprintenv\b|\benv$/gm) ?? []),
      ...names.flatMap((name) => leaksOf(name, commands)),
    ];
  }),
];

function leaksOf(name: string, commands: string): readonly string[] {
  const told = commands.split('\n').filter((line) => line.includes(name));
  const kept = new RegExp(`^ *printf '%s' "\\$${name}" > ("\\$RUNNER_TEMP/[\\w.-]+")$`);
  const [, file] = kept.exec(told[0] ?? '') ?? [];
  if (told.length !== 1 || file === undefined) return [`${name} goes elsewhere than into its file`];
  const before = commands.slice(0, commands.indexOf(name));
  return [
    ...(before.includes('umask 077') ? [] : [`${name} lies open for all`]),
    ...(before.includes(`trap 'rm -f ${file}' EXIT`) ? [] : [`${name} is left behind`]),
  ];
}

/** Commands that a workflow or a page names, and package.json does not know. */
export const knownCommands: Check = (_path, text) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  return [...text.matchAll(/\bnpm run ([\w:-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(name in scripts))
    .map((name) => `npm run ${name} is no command`);
};
