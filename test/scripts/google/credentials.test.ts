import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { authOf } from '../../../scripts/google/credentials.ts';
import { driveBehind } from '../../../scripts/google/door.ts';
import { stoppedBy } from '../../../scripts/google/sentences.ts';
import { bodyOf, type StandIn, standIn } from './stand-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'credentials-'));
const kept = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

let google: StandIn;
let asked: { readonly path: string; readonly authorization: string; readonly body: string }[] = [];
/** What Google answers to whoever wants a token. */
let token: readonly [status: number, body: object] = [200, {}];

beforeAll(async () => {
  google = await standIn(async (request, response) => {
    const { url: path = '', headers } = request;
    const { authorization = '' } = headers;
    asked.push({ path, authorization, body: await bodyOf(request) });
    const [status, body] =
      path === '/token' || path === '/v1/token'
        ? token
        : path.endsWith(':generateAccessToken')
          ? [200, { accessToken: 'of-the-account', expireTime: '2099-01-01T00:00:00Z' }]
          : [200, { files: [] }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  vi.stubEnv('HTTPS_PROXY', google.proxy);
  vi.stubEnv('GOOGLE_APPLICATION_CREDENTIALS', '');
  setDefaultCACertificates([...getCACertificates('default'), google.cert]);
});
afterAll(() => {
  google.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  asked = [];
  token = [200, { access_token: 'fresh', expires_in: 3600, token_type: 'Bearer' }];
});

const scope = 'https://www.googleapis.com/auth/drive.readonly';
const list = (credential: string) =>
  driveBehind({ auth: authOf({ credential }, [scope]) })
    .files.list()
    .catch((error: unknown) => {
      throw stoppedBy(error);
    });

const account = {
  type: 'service_account',
  client_email: 'reader@example.org',
  private_key: pem,
};
const user = {
  type: 'authorized_user',
  client_id: 'program',
  client_secret: 'known',
  refresh_token: 'kept',
};
const workload = () => ({
  type: 'external_account',
  audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/g',
  subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
  token_url: 'https://sts.googleapis.com/v1/token',
  service_account_impersonation_url:
    'https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/reader@example.org:generateAccessToken',
  credential_source: { file: kept('subject', 'who-the-workflow-is') },
});

describe('whoever asks', () => {
  test('may be a service account, which signs for the right that is needed', async () => {
    await list(kept('key.json', account));
    const [first, second] = asked;
    const assertion = new URLSearchParams(first?.body).get('assertion')?.split('.')[1] ?? '';
    const claim = JSON.parse(Buffer.from(assertion, 'base64url').toString());
    expect(claim).toMatchObject({ iss: 'reader@example.org', scope });
    expect(second?.authorization).toBe('Bearer fresh');
  });

  test('may be a workload that proves who it is and borrows an account', async () => {
    await list(kept('workload.json', workload()));
    expect(asked.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      '/v1/token',
      '/v1/projects/-/serviceAccounts/reader@example.org:generateAccessToken',
      '/drive/v3/files',
    ]);
    expect(asked[0]?.body).toContain('who-the-workflow-is');
    expect(asked[2]?.authorization).toBe('Bearer of-the-account');
  });

  test.each([
    ['as gcloud keeps it', user],
    ['as clasp keeps it', { tokens: { default: user } }],
  ])('may be a user who signed in, %s', async (_, file) => {
    await list(kept('user.json', file));
    expect(asked[0]?.body).toContain('refresh_token=kept');
    expect(asked[1]?.authorization).toBe('Bearer fresh');
  });
});

describe('whoever asks with what does not serve', () => {
  test.each([
    ['invalid_grant', 'Token has been expired or revoked.', /đã hết hạn.*đăng nhập lại/],
    ['invalid_client', 'The OAuth client was not found.', /Google không nhận tài khoản này/],
    [
      'invalid_grant',
      'Invalid JWT: Token must be a short-lived token and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
      /chỉnh lại ngày giờ/,
    ],
  ])('is told so: %s, %s', async (error, error_description, sentence) => {
    token = [400, { error, error_description }];
    await expect(list(kept('key.json', account))).rejects.toThrow(sentence);
  });

  test.each([
    ['no file', join('nowhere', 'key.json'), /Không đọc được tệp khoá nowhere/],
    ['a cut file', kept('cut.json', `{"private_key": "${'x'.repeat(30)}`), /Không đọc được tệp/],
    ['a file of something else', kept('other.json', { name: 'x' }), /không phải là khoá/],
    ['no object', kept('null.json', 'null'), /không phải là khoá/],
  ])('is told so: %s', (_, credential, sentence) => {
    expect(() => authOf({ credential }, [scope])).toThrow(sentence);
  });

  test('is not told the secret', () => {
    const credential = kept('cut.json', `{"private_key": "${'x'.repeat(30)}`);
    expect(() => authOf({ credential }, [scope])).not.toThrow('xxx');
  });

  test('is told of a key that is damaged', async () => {
    const damaged = { ...account, private_key: pem.slice(0, 300) };
    await expect(list(kept('damaged.json', damaged))).rejects.toThrow('Không đọc được tệp khoá');
    expect(asked).toEqual([]);
  });
});

describe('the way to Google', () => {
  const answer: RequestListener = (_, response) => void response.end('{}');
  async function through(way: StandIn): Promise<unknown> {
    vi.stubEnv('HTTPS_PROXY', way.proxy);
    const asked = await list(kept('key.json', account)).catch((error: unknown) => error);
    way.close();
    vi.stubEnv('HTTPS_PROXY', google.proxy);
    return asked;
  }

  test('is told to be on another day, where its certificate is not valid yet', async () => {
    const tomorrow = await standIn(answer, Date.now() + 86_400_000);
    setDefaultCACertificates([...getCACertificates('default'), tomorrow.cert]);
    expect(String(await through(tomorrow))).toContain('Đồng hồ của máy này lệch');
  });

  test('is told to have a stranger on it, who bears a certificate of his own', async () => {
    expect(String(await through(await standIn(answer)))).toContain('NODE_EXTRA_CA_CERTS');
  });

  test('is told to be broken', async () => {
    const gone = await standIn(answer);
    gone.close();
    expect(String(await through(gone))).toContain('kiểm tra mạng');
  });
});

test('a server of one’s own is on this machine only', () => {
  expect(() => authOf({ server: 'https://example.org/' }, [scope])).toThrow('127.0.0.1');
  expect(process.env.HTTPS_PROXY).toBe(google.proxy);
});
