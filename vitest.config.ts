import { defineConfig } from 'vitest/config';

/** Tests of plain functions: nothing that one leaves behind could reach the next. */
const plain = ['test/core/**/*.test.ts', 'test/site/**/*.test.ts'];

export default defineConfig({
  test: {
    // Two, also on two cores: the browser's tests mostly wait.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // A worker of its own for each of these many files would take longer than most of them.
      { extends: true, test: { name: 'plain', include: plain, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: plain } },
    ],
  },
});
