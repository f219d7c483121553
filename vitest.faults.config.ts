import { defineConfig } from 'vitest/config';

/** The longer checks of .ci/run: what is tried there takes minutes. */
export default defineConfig({ test: { include: ['test/**/*.faults.ts'], maxWorkers: 2 } });
