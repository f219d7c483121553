import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { vi } from 'vitest';
import type { ScriptFile } from '../../../scripts/push/difference.ts';
import { bodyOf, standIn } from '../google/stand-in.ts';

/** Google's Apps Script API on this machine, holding one project. */
export interface ScriptApi {
  readonly scriptId: string;
  files: readonly ScriptFile[];
  /** `GET`, `PUT` or `POST` with the path, since the last `calm`. */
  readonly asked: readonly string[];
  /** Stands in for the answer to the nth request of such a kind, counted from now on. */
  fault(kind: RegExp, listener: RequestListener, nth?: number): void;
  calm(): void;
  /** A folder of this machine with clasp's two files; `folder` holds what is to be pushed. */
  readonly home: { readonly dir: string; readonly project: string; readonly signIn: string };
  close(): void;
}

export const scriptId = `1${'Ab-_9'.repeat(11)}x`;

/** What Google begins a project with, for somebody who reads Vietnamese. */
export const starter: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{\n  "timeZone": "Asia/Bangkok"\n}' },
  { name: 'Mã', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
];

interface Fault {
  readonly kind: RegExp;
  readonly listener: RequestListener;
  left: number;
}

export async function scriptApi(): Promise<ScriptApi> {
  const asked: string[] = [];
  let faults: Fault[] = [];
  const api = { files: starter };
  const google = await standIn(async (request, response) => {
    const kind = `${request.method} ${(request.url ?? '').replace(/\?.*/, '')}`;
    asked.push(kind);
    const fault = faults.find((one) => one.kind.test(kind));
    if (fault) {
      fault.left -= 1;
      if (fault.left < 0) return fault.listener(request, response);
    }
    const body = await bodyOf(request);
    const answer = (status: number, data: object) =>
      void response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify(data));
    const project = `/v1/projects/${scriptId}`;
    if (kind === 'POST /token') return answer(200, { access_token: 'fresh', expires_in: 3599 });
    if (kind === `GET ${project}`) return answer(200, { scriptId, title: 'Sổ chương trình' });
    if (kind === `PUT ${project}/content`) api.files = JSON.parse(body).files;
    if (kind.endsWith(`${project}/content`)) return answer(200, { scriptId, files: api.files });
    const message = 'Requested entity was not found.';
    return answer(404, { error: { code: 404, message, status: 'NOT_FOUND' } });
  });
  const dir = mkdtempSync(join(tmpdir(), 'push-'));
  const home = { dir, project: join(dir, '.clasp.json'), signIn: join(dir, 'sign-in.json') };
  const cert = join(dir, 'cert.pem');
  writeFileSync(cert, google.cert);
  writeFileSync(home.project, JSON.stringify({ scriptId, rootDir: 'built' }));
  writeFileSync(home.signIn, JSON.stringify({ tokens: { default: user } }));
  // For this process, and for the processes that it starts.
  setDefaultCACertificates([...getCACertificates('default'), google.cert]);
  vi.stubEnv('HTTPS_PROXY', google.proxy);
  vi.stubEnv('NODE_EXTRA_CA_CERTS', cert);
  return Object.assign(api, {
    scriptId,
    asked,
    home,
    fault: (kind: RegExp, listener: RequestListener, nth = 1) => {
      faults.push({ kind, listener, left: nth - 1 });
    },
    calm: () => {
      faults = [];
      asked.length = 0;
    },
    close: () => {
      google.close();
      vi.unstubAllEnvs();
      rmSync(dir, { recursive: true });
    },
  });
}

/** Signed in; its token has run out, so that each client asks for another. */
const user = {
  type: 'authorized_user',
  client_id: 'clasp',
  client_secret: 'known',
  refresh_token: 'kept',
  access_token: 'old',
  expiry_date: 1,
};

/** A refusal with Google's own words. */
export const refused =
  (status: number, message: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    const error = { code: status, message, errors: [{ message }] };
    response.end(
      JSON.stringify(status === 400 && /^invalid_/.test(message) ? { error: message } : { error }),
    );
  };

export const brokenOff: RequestListener = (request) => request.socket.destroy();
