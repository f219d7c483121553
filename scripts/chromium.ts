import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** Alone, quiet, without a screen. */
const flags: readonly string[] = [
  '--headless',
  // A container's root has no user namespaces; the browser sees only pages of our own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const { env, platform } = process;

const NONE = [
  'No Chromium was found on this machine, and none could be fetched.',
  'Install Chromium or Google Chrome, or name one in the variable CHROMIUM_PATH.',
].join(' ');

/** The browser of every test and every printed page. @throws as `chromiumPath` does */
export async function launchedBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: [...flags] });
}

/**
 * A Chromium that runs: CHROMIUM_PATH, the system's, Playwright's; else one is fetched, and stderr
 * says so. Throws with a sentence where none can be had.
 */
export async function chromiumPath(): Promise<string> {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but no Chromium runs there.`);
  }
  const path = found() ?? (fromPlaywright() || fromDebian() ? found() : undefined);
  if (path === undefined) throw new Error(NONE);
  return path;
}

function found(): string | undefined {
  return [...onPath(), ...usualPlaces(), ...playwrightCache()].find(runs);
}

/** Asks it for its version: Ubuntu's chromium-browser may be a mere note that a snap is needed. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows the question would open a window.
  if (platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version', '--no-sandbox'], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  return status === 0 && /chrom/i.test(stdout);
}

function onPath(): readonly string[] {
  if (platform === 'win32') return [];
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(): readonly string[] {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium'].map((name) => join(folder, `${name}.app/Contents/MacOS`, name)),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root ? ['Google\\Chrome', 'Chromium'].map((name) => join(root, name, EXE)) : [],
    );
  }
  return ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium', CHROME_IN_OPT];
}

const EXE = 'Application\\chrome.exe';
const CHROME_IN_OPT = '/opt/google/chrome/chrome';

/** Where Playwright's browsers lie: <cache>/chromium-1234/<system>/<the executable>, newest first. */
function playwrightCache(): readonly string[] {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    darwin: join(homedir(), 'Library/Caches'),
    win32: env.LOCALAPPDATA ?? join(homedir(), 'AppData/Local'),
  };
  const cache = caches[platform] ?? env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const root = env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache, 'ms-playwright');
  const testing = 'Google Chrome for Testing';
  const executables = [
    'chrome',
    'chrome-headless-shell',
    'chrome.exe',
    'chrome-headless-shell.exe',
  ];
  const browsers = foldersIn(root).filter((name) => /^chromium(_headless_shell)?-\d+$/.test(name));
  return browsers
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
    .flatMap((browser) => foldersIn(join(root, browser)).map((name) => join(root, browser, name)))
    .flatMap((folder) =>
      [...executables, `${testing}.app/Contents/MacOS/${testing}`].map((name) =>
        join(folder, name),
      ),
    );
}

function foldersIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function fromPlaywright(): boolean {
  const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
  console.error('No Chromium on this machine: fetching the one of Playwright …');
  return did(process.execPath, cli, 'install', 'chromium', '--only-shell') && found() !== undefined;
}

function fromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error('Playwright gave no Chromium that runs: installing the one of the system …');
  return did('apt-get', 'update') && did('apt-get', 'install', '-y', 'chromium');
}

/** What the command says goes to stderr: stdout is the caller's. */
function did(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 600_000 }).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(await chromiumPath());
}
