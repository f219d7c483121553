import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 29 });

/** What opens something: keys, tokens, passwords in addresses. */
const secrets: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----/],
  ['a Google key', /\bAIza[\w-]{35}/],
  ['a Google access token', /\bya29\.[\w-]{20,}/],
  ['a Google refresh token', /\b1\/\/0[\w-]{30,}/],
  ['a Google client secret', /\bGOCSPX-[\w-]{20,}/],
  ['an Amazon key', /\bAKIA[A-Z\d]{16}\b/],
  ['a GitHub token', /\b(?:gh[pousr]_|github_pat_)\w{20,}/],
  ['an npm token', /\bnpm_[A-Za-z\d]{36}|_authToken=[\w-]{8,}/],
  ['a Slack token', /\bxox[abprs]-[\w-]{10,}/],
  ['a signed token', /\beyJ[\w-]{15,}\.eyJ[\w-]{15,}\.[\w-]{10,}/],
  ['a password in an address', /\bhttps?:\/\/[\w.-]+:[\w.-]{3,}@[\w-]+\./],
  ['credentials', /"(?:private_key|client_secret|refresh_token)"\s*:\s*"[^"$<{]{8,}"/],
];

/** Files that are a key by their name. */
const keyFiles =
  /(?:^|\/)(?:\.clasprc\.json|gha-creds-.*\.json|service-account.*\.json|credentials.*\.json|\.env(?:\..*)?|id_(?:rsa|ed25519)|.*\.(?:pem|p12|pfx|key))$/;

const found = (line: string) => secrets.flatMap(([what, sign]) => (sign.test(line) ? [what] : []));

describe('no secret', () => {
  test('was ever committed', () => {
    const history = git('log', '-p', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', 'HEAD');
    const added = history.split('\n').filter((line) => line.startsWith('+') && line.length > 20);
    // A shallow clone has less to look at: whoever reads the verdict is told so.
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') {
      console.warn('a shallow clone: only the commits that it holds were searched for secrets');
    }
    expect(added.length).toBeGreaterThan(1000);
    // Not what it is: the sentence of a failing test is read by many.
    expect(
      added.flatMap((line) => found(line).map((what) => `${what}: ${line.length} signs`)),
    ).toEqual([]);
  });

  test('stands in a tracked file, of whatever kind', () => {
    const files = git('ls-files', '-z')
      .split('\0')
      .filter((path) => existsSync(path));
    expect(files.length).toBeGreaterThan(500);
    const named = files.filter((path) => keyFiles.test(path));
    const holding = files.flatMap((path) =>
      found(readFileSync(path, 'latin1')).map((what) => `${path}: ${what}`),
    );
    expect([...named, ...holding]).toEqual([]);
  });

  test.each([
    `${'-'.repeat(5)}BEGIN RSA PRIVATE KEY${'-'.repeat(5)}`,
    `AIza${'x'.repeat(35)}`,
    `ya29.${'x'.repeat(30)}`,
    `"refresh_token": "1/${'/0'}${'x'.repeat(40)}"`,
    `ghp_${'x'.repeat(36)}`,
    `//registry.example.org/:_auth${'Token='}${'x'.repeat(36)}`,
    `https://lan:${'x'.repeat(8)}@example.org/`,
    `eyJ${'x'.repeat(20)}.eyJ${'x'.repeat(20)}.${'x'.repeat(20)}`,
  ])('would go unseen: %s', (line) => {
    expect(found(line).length).toBeGreaterThan(0);
  });

  test.each([
    '.clasprc.json',
    '.clasp.local.json',
    'gha-creds-1.json',
    'service-account.json',
    'credentials.json',
    '.env',
    '.env.production',
  ])('gets in by mistake: %s is ignored', (file) => {
    expect(git('check-ignore', file).trim()).toBe(file);
  });
});

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

/** So many packages are installed at most: each is somebody whom we trust. */
const MOST_PACKAGES = 920;

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const locked = Object.entries(packages).filter(([path]) => path !== '');

  test('names the bytes of every package', () => {
    expect(locked.length).toBeGreaterThan(100);
    for (const [path, { integrity = '', link }] of locked) {
      expect([path, link, integrity]).toEqual([
        path,
        undefined,
        expect.stringMatching(/^sha512-[A-Za-z\d+/]{86}==$/),
      ]);
    }
  });

  test('lets no package run a script when it is installed but those that were allowed', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const scripted = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(scripted.filter((name) => !Object.keys(allowScripts).includes(name))).toEqual([]);
  });

  test('holds no more packages than were agreed on', () => {
    expect(locked.length).toBeLessThanOrEqual(MOST_PACKAGES);
  });

  test('is obeyed by an npm that is told nothing else', () => {
    expect(readFileSync('.npmrc', 'utf8').trim().split('\n').sort()).toEqual([
      'audit=false',
      'fund=false',
      'save-exact=true',
    ]);
  });

  test('takes none from another place than the registry', () => {
    const elsewhere = locked.filter(
      ([, { resolved = '', version = '' }]) =>
        !/^(?:https:\/\/registry\.npmjs\.org\/\S+)?$/.test(resolved) || !/^\d+\./.test(version),
    );
    expect(elsewhere).toEqual([]);
  });

  test('names every package that is used, in the version that is written down', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(packages['']).toMatchObject({ devDependencies });
    for (const version of Object.values(devDependencies)) {
      expect(version).toMatch(/^(?:npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/);
    }
  });
});
