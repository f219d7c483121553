import { readFileSync } from 'node:fs';
import { google } from 'googleapis';
import { Stopped } from './stopped.ts';

/** Who asks; the token itself is fetched at the first call. */
export type Auth = InstanceType<typeof google.auth.GoogleAuth | typeof google.auth.OAuth2>;

/** What the commands' options say of who asks whom. */
export interface Asker {
  /** The file of a key; without one, the account that this machine is signed in with. */
  readonly credential?: string | undefined;
  /** A workspace on this machine, where nobody asks who reads. */
  readonly server?: string | undefined;
}

/**
 * Who asks, from any of: the key of a service account, a workload identity (`external_account`), a
 * user's own sign-in (`authorized_user`, or the file that clasp keeps).
 * @throws Stopped where the file can't be read or is something else
 */
export function authOf({ credential, server }: Asker, scopes: readonly string[]): Auth {
  if (server !== undefined) return authOnThisMachine(server);
  if (credential === undefined) return new google.auth.GoogleAuth({ scopes: [...scopes] });
  const { tokens, ...key } = keyIn(credential);
  const credentials = tokens?.default ?? key;
  if (!known.some((type) => credentials.type === type)) {
    throw new Stopped(
      `Tệp ${credential} không phải là khoá mà chương trình biết. Xin dùng tệp .json của tài khoản dịch vụ, của Workload Identity, hoặc tệp .clasprc.json sau khi “npx clasp login”.`,
    );
  }
  return new google.auth.GoogleAuth({ scopes: [...scopes], credentials });
}

const known = ['service_account', 'external_account', 'authorized_user'] as const;

interface Key {
  readonly type?: (typeof known)[number];
  readonly [field: string]: unknown;
}

function keyIn(path: string): Key & { readonly tokens?: { readonly default?: Key } } {
  try {
    return Object(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Not what the parser says: it quotes the file, and the file is a secret.
    throw new Stopped(
      `Không đọc được tệp khoá ${path}. Xin ghi đường dẫn đúng ở --credential (tệp .json tải về khi tạo khoá).`,
    );
  }
}

function authOnThisMachine(server: string): Auth {
  const { hostname } = new URL(server);
  if (hostname !== '127.0.0.1' && hostname !== 'localhost') {
    throw new Stopped('--server chỉ dành cho chương trình chạy thử trên máy này (127.0.0.1).');
  }
  const auth = new google.auth.OAuth2();
  auth.setCredentials({ access_token: 'on-this-machine' });
  return auth;
}
