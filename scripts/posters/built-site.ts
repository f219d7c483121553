import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/**
 * Builds the public site below a folder of the project, with the caller's SITE_URL and RESULTS.
 * @param more variables for this build alone
 * @returns the folder of the pages
 */
export async function builtSite(folder: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
  const site = path.resolve(folder, 'site');
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--root', 'site', '--silent'];
  const child = spawn(process.execPath, [...astro, '--outDir', site], {
    // Vitest sets these to "test", and Astro would build for development.
    env: {
      ...process.env,
      ...more,
      SITE_CACHE: path.resolve(folder, 'cache'),
      NODE_ENV: 'production',
      VITEST: undefined,
    },
    // What Astro says goes to stderr: stdout is the caller's.
    stdio: ['ignore', 2, 'inherit'],
  });
  await new Promise<void>((built, failed) => {
    child.on('error', failed);
    child.on('exit', (code) => {
      if (code === 0) built();
      else failed(new Error(`the site could not be built (astro ended with ${code})`));
    });
  });
  return site;
}
