import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Checks each runtime's own tsconfig: core sees no Google, scripts no DOM. Exits 1 on any mistake. */
const tsc = 'node_modules/typescript-7/bin/tsc';
const checks = [
  ...['apps-script/core', 'apps-script', 'scripts', 'test'].map((project) => [tsc, '-p', project]),
  ['node_modules/astro/bin/astro.mjs', 'check', '--root', 'site'],
];

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const failed = checks.filter(
  (args) => spawnSync(process.execPath, args, { stdio: 'inherit', env }).status !== 0,
);
process.exit(failed.length === 0 ? 0 : 1);
