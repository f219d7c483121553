import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { google } from 'googleapis';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { projectionTabs } from '#core/publication/projection-rows.ts';
import { fetchPublished } from '../../../scripts/google/fetch-published.ts';
import { savePublished } from '../../../scripts/google/save-published.ts';
import type { Installation } from '../../../scripts/installation/install.ts';
import { published } from '../../../scripts/installation/published.ts';
import { doorOf } from '../../../scripts/workspace/rest/door.ts';
import { send, setUpProgramme, tick } from '../../stages/programme.ts';

let office: Installation;
let spreadsheet = '';
/** What stands in for the next answers of the server, first to last. */
let faults: RequestListener[] = [];
let asked: string[] = [];
let waited: number[] = [];
let url = '';
const server = createServer((request, response) => {
  asked.push(decodeURIComponent(request.url ?? ''));
  const fault = faults.shift();
  if (fault) fault(request, response);
  else void doorOf(office.workspace)(request, response);
});

beforeAll(async () => {
  office = await setUpProgramme();
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) send(office, id);
  for (let n = 0; n < 3; n += 1) tick(office);
  office.workspace.run('publishSoon');
  tick(office);
  spreadsheet = office.workspace.properties().get('config.projection') ?? '';
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  office.workspace.close();
});
beforeEach(() => {
  faults = [];
  asked = [];
  waited = [];
});

function fetched(id = spreadsheet) {
  const auth = new google.auth.OAuth2();
  auth.setCredentials({ access_token: 'any' });
  const wait = async (ms: number) => {
    waited.push(ms);
  };
  return fetchPublished(
    { spreadsheet: id, auth, server: url },
    { wait, progress: () => undefined },
  );
}

const refuse =
  (status: number): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { code: status, message: 'no' } }));
  };
const cut: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
  response.write('{"range":"x","values":[["a"');
  setTimeout(() => response.destroy(), 5);
};
const halfJson: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('{"range":"x","values":[["a"');
};
const hangUp: RequestListener = (request) => request.socket.destroy();

describe('published data', () => {
  test('come whole from the projection, read page by page and nothing else', async () => {
    expect(await fetched()).toEqual(published(office));
    expect(asked.every((each) => each.startsWith(`/v4/spreadsheets/${spreadsheet}`))).toBe(true);
    expect(waited).toEqual([]);
  });

  test.each([
    ['429', refuse(429)],
    ['500', refuse(500)],
    ['503', refuse(503)],
    ['a cut body', cut],
    ['half a JSON', halfJson],
    ['a broken connection', hangUp],
  ])('come after %s, asked for again with patience', async (_, fault) => {
    faults = [fault, fault];
    expect(await fetched()).toEqual(published(office));
    expect(waited).toEqual([1000, 2000]);
  });

  test.each([
    [401, /khoá sai, đã hết hạn/],
    [403, /Chia sẻ.*Người xem/],
    [404, /Không có tệp công bố mang mã này/],
  ])('do not come after %i: it is told at once, with what to do', async (status, sentence) => {
    faults = [refuse(status)];
    await expect(fetched()).rejects.toThrow(sentence);
    expect(waited).toEqual([]);
  });

  test.each([
    [refuse(429), /đợi một phút/],
    [refuse(502), /lấy lại sau vài phút/],
    [hangUp, /lấy lại sau vài phút/],
    [cut, /lấy lại sau vài phút/],
  ])('do not come where it does not pass', async (fault, sentence) => {
    faults = Array.from({ length: 5 }, () => fault);
    await expect(fetched()).rejects.toThrow(sentence);
    expect(waited).toEqual([1000, 2000, 4000, 8000]);
  });

  test('do not come from a file of another kind', async () => {
    await expect(fetched('no-such-file')).rejects.toThrow('Không có tệp công bố');
    await expect(fetched(office.ledger)).rejects.toThrow('chưa có dữ liệu công bố');
  });
});

describe('a file that somebody changed', () => {
  const cell = `'${projectionTabs.statistics}'!E2`;
  const type = (text: string) => office.workspace.typeInto(spreadsheet, cell, text);

  test('is read again, and refused while it stays so', async () => {
    const sheet = office.workspace
      .spreadsheet(spreadsheet)
      .sheets.find(({ title }) => title === projectionTabs.statistics);
    const before = sheet?.rows()[1]?.[4] ?? '';
    type('999');
    await expect(fetched()).rejects.toThrow('chưa trọn vẹn');
    expect(waited).toEqual([20_000, 20_000]);
    // Somebody published anew while it was being read.
    faults = [
      (request, response) => {
        type(before);
        void doorOf(office.workspace)(request, response);
      },
    ];
    expect(await fetched()).toEqual(published(office));
  });
});

test('both files are written whole, and no draft stays', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'published-'));
  const data = await fetched();
  const files = await savePublished(folder, data);
  expect(JSON.parse(await readFile(files.results, 'utf8'))).toEqual(data.results);
  expect(JSON.parse(await readFile(files.tracking, 'utf8'))).toEqual(data.tracking);
  expect((await readdir(folder)).sort()).toEqual(['results.json', 'tracking.json']);
  await rm(folder, { recursive: true });
});
