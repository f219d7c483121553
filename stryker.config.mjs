import process from 'node:process';

/**
 * A folder of the rules, or 'problem'; it is judged by its own tests only. Without it, all rules by
 * all their tests, which takes hours.
 */
const part = process.env.PART ?? '**';

/**
 * A sentence that a person reads: another wording is as right, so no mutant is made of it. Texts
 * that take data in, names of columns and states, and every other string are mutated.
 */
const sentence = /\p{L} .*[^\p{ASCII}]|[^\p{ASCII}].* \p{L}/u;

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sentences',
    value: {
      shouldIgnore: (path) =>
        path.isStringLiteral() && sentence.test(path.node.value)
          ? 'a sentence that a person reads'
          : undefined,
    },
  },
];

/** `PART=routing npm run mutate` tries one folder. */
export default {
  plugins: ['@stryker-mutator/vitest-runner', './stryker.config.mjs'],
  ignorers: ['sentences'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.core.config.ts', related: false },
  mutate: [`apps-script/core/${part}{.ts,/**/*.ts}`],
  // This one bundles the rules into a world where Stryker's own code cannot run.
  ignorePatterns: ['test/core/bare.test.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A busy machine is no endless loop.
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: `dist/mutation/${part.replace('**', 'core')}.json`,
  tempDirName: 'dist/mutation/sandbox',
  jsonReporter: { fileName: 'dist/mutation/mutation.json' },
  htmlReporter: { fileName: 'dist/mutation/mutation.html' },
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: 85 },
};
