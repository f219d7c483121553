import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../../../../scripts/workspace/workspace.ts';
import { now, serveDoor } from './doors.ts';

let workspace: Workspace;
let server: Awaited<ReturnType<typeof serveDoor>>;

beforeAll(async () => {
  workspace = openWorkspace({ dir: ':memory:', now });
  server = await serveDoor(workspace);
});
afterAll(async () => {
  await server.close();
  workspace.close();
});

const bearer = { authorization: 'Bearer whatever' };

/** fetch does not let a Host header through. */
function send(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: Partial<Record<'method' | 'body', string>> & {
    headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; json: unknown }> {
  return new Promise((done, failed) => {
    const sent = request(new URL(path, server.url), { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const json: unknown = text === '' ? undefined : JSON.parse(text);
        done({ status: response.statusCode ?? 0, headers: response.headers, json });
      });
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

const refusal = (code: number, status: string) => ({
  status: code,
  json: { error: { code, status, errors: [{ domain: 'global' }] } },
});

test('whoever bears no token is not let in, and never sees a 401 that asks for one', async () => {
  expect(await send('/drive/v3/files')).toMatchObject(refusal(403, 'PERMISSION_DENIED'));
});

test('a foreign name for this machine is refused', async () => {
  const headers = { ...bearer, host: 'evil.example.org' };
  expect(await send('/drive/v3/files', { headers })).toMatchObject(
    refusal(403, 'PERMISSION_DENIED'),
  );
  expect(
    await send('/drive/v3/files', { headers: { ...bearer, host: 'localhost:1' } }),
  ).toMatchObject({
    status: 200,
  });
});

test('an answer that did not change is not sent again', async () => {
  const first = await send('/drive/v3/files', { headers: bearer });
  const headers = { ...bearer, 'if-none-match': String(first.headers.etag) };
  expect(await send('/drive/v3/files', { headers })).toMatchObject({
    status: 304,
    json: undefined,
  });
  workspace.rest({
    verb: 'POST',
    url: '/drive/v3/files',
    headers: bearer,
    bytes: Buffer.from('{"name":"mới"}'),
  });
  expect(await send('/drive/v3/files', { headers })).toMatchObject({ status: 200 });
});

test('what cannot be read is a 400, what is not there yet a 501 by its name', async () => {
  const post = (path: string, body: string) =>
    send(path, { method: 'POST', headers: bearer, body });
  expect(await post('/v4/spreadsheets', '{')).toMatchObject(refusal(400, 'INVALID_ARGUMENT'));
  expect(await send('/drive/v3/files?pageSize=many', { headers: bearer })).toMatchObject(
    refusal(400, 'INVALID_ARGUMENT'),
  );
  expect(await send('/drive/v3/apps', { headers: bearer })).toMatchObject({
    status: 501,
    json: { error: { message: 'GET /drive/v3/apps is not implemented by the local workspace' } },
  });
  expect(await post('/upload/drive/v3/files?uploadType=resumable', '{}')).toMatchObject({
    status: 501,
  });
});

test('a path that is none of Google’s is left to somebody else', async () => {
  expect(await send('/', { headers: bearer })).toMatchObject({ status: 404, json: undefined });
});

test('faults reach a client as a 503, or as a connection that breaks after the effect', async () => {
  const create = (name: string) =>
    send('/drive/v3/files', { method: 'POST', headers: bearer, body: JSON.stringify({ name }) });
  const names = () => workspace.files().map((file) => file.name);
  workspace.faults.onCall(() => ({ throwBefore: 'Service error' }));
  expect(await create('trước')).toMatchObject(refusal(503, 'UNAVAILABLE'));
  workspace.faults.onCall(() => 'killAfter');
  await expect(create('sau')).rejects.toThrow('socket hang up');
  workspace.faults.onCall(undefined);
  expect(names()).not.toContain('trước');
  expect(names()).toContain('sau');
});
