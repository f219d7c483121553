import process from 'node:process';
import { defineConfig } from 'vitest/config';

/** A folder of the rules, or 'problem'; without it, all of them. */
const part = process.env.PART ?? '**';

/** How well the rules are tested by their own tests: for `npm run coverage` and `npm run mutate`. */
export default defineConfig({
  test: {
    include: [`test/core/${part}{.test.ts,/**/*.test.ts}`],
    maxWorkers: 2,
    isolate: false,
    testTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: [`apps-script/core/${part}{.ts,/**/*.ts}`],
      reporter: ['text-summary', ['text', { skipFull: true }], 'json'],
      reportsDirectory: 'dist/coverage',
      thresholds: { branches: 95, lines: 95 },
    },
  },
});
