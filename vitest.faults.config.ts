import { defineConfig } from 'vitest/config';

/** The longer checks of .ci/run: what is tried there takes minutes. */
export default defineConfig({
  test: {
    include: ['test/**/*.{faults,long}.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
