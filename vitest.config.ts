import { defineConfig } from 'vitest/config';

/** Tests that leave nothing behind: plain functions, and stages in a workspace that is theirs. */
const together = ['core', 'google', 'site', 'stages'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    // Two, also on two cores: the browser's tests mostly wait.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // A process for each of these many files, and the bundle anew in it, would take longer.
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: together } },
    ],
  },
});
