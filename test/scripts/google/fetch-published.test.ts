import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formMapSchema, formMapTab, rowsOfFormMap } from '#core/publication/form-map.ts';
import { projectionTabs, type Rows, rowsOfProjection } from '#core/publication/projection-rows.ts';
import { statisticsFields } from '#core/publication/statistics-rows.ts';
import { codeFromBytes } from '#core/submission/code.ts';
import { fetchFormMap } from '../../../scripts/google/fetch-form-map.ts';
import { fetchPublished } from '../../../scripts/google/fetch-published.ts';
import { savePublished } from '../../../scripts/google/save-published.ts';
import { doorOf } from '../../../scripts/workspace/rest/door.ts';
import { openWorkspace, type Workspace } from '../../../scripts/workspace/workspace.ts';
import { exampleFormMap } from '../../site/compose/example-form.ts';
import { sampleResults, sampleTracking } from '../../site/sample.ts';
import { cut, half, hangUp, type Loopback, loopbackTo, refuse } from './loopback.ts';

let workspace: Workspace;
let spreadsheet = '';
let google: Loopback;
const codes = Array.from({ length: 9 }, (_, at) => codeFromBytes([at, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
const data = { results: sampleResults(12), tracking: sampleTracking(codes) };
const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function post(address: string, body: object): { readonly spreadsheetId: string } {
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  const bytes = Buffer.from(JSON.stringify(body));
  const answer = workspace.rest({ verb: 'POST', url: address, headers, bytes });
  return JSON.parse(Buffer.from(answer.bytes).toString());
}

/** A spreadsheet with these tabs, written as the program writes: every cell a text. */
function made(tabs: Readonly<Record<string, Rows>>): string {
  const all = Object.entries(tabs);
  const columnCount = statisticsFields.length;
  const sheets = all.map(([title, rows], at) => ({
    properties: { title, sheetId: at + 1, gridProperties: { rowCount: rows.length, columnCount } },
  }));
  const cell = (text: string) => (text === '' ? {} : { userEnteredValue: { stringValue: text } });
  const requests = all.map(([, rows], at) => ({
    updateCells: {
      start: { sheetId: at + 1, rowIndex: 0, columnIndex: 0 },
      rows: rows.map((row) => ({ values: row.map(cell) })),
      fields: 'userEnteredValue',
    },
  }));
  const { spreadsheetId } = post('/v4/spreadsheets', { sheets });
  post(`/v4/spreadsheets/${spreadsheetId}:batchUpdate`, { requests });
  return spreadsheetId;
}

beforeAll(async () => {
  workspace = openWorkspace({ dir: ':memory:', now: Date.parse('2021-04-09T08:00:00+07:00') });
  const rows = rowsOfProjection(data, sha256);
  spreadsheet = made({
    [projectionTabs.results]: rows.results,
    [projectionTabs.statistics]: rows.statistics,
    [projectionTabs.tracking]: rows.tracking,
    [projectionTabs.about]: rows.about,
  });
  google = await loopbackTo(workspace);
});
afterAll(() => {
  google.close();
  workspace.close();
});
beforeEach(() => google.calm());

const fetched = (id = spreadsheet) =>
  fetchPublished({ spreadsheet: id, ...google.door }, google.telling);

describe('published data', () => {
  test('come whole from the projection, read page by page and nothing else', async () => {
    expect(await fetched()).toEqual(data);
    expect(google.asked.every((each) => each.startsWith(`/v4/spreadsheets/${spreadsheet}`))).toBe(
      true,
    );
    expect(google.waited).toEqual([]);
  });

  test.each([
    ['429', refuse(429)],
    ['500', refuse(500)],
    ['503', refuse(503)],
    ['a cut body', cut],
    ['half a JSON', half],
    ['a broken connection', hangUp],
  ])('come after %s, asked for again with patience', async (_, fault) => {
    google.next(fault, fault);
    expect(await fetched()).toEqual(data);
    expect(google.waited).toEqual([1000, 2000]);
  });

  test.each([
    [401, /khoá sai, đã hết hạn/],
    [403, /Chia sẻ.*Người xem/],
    [404, /Không có tệp công bố mang mã này/],
  ])('do not come after %i: it is told at once, with what to do', async (status, sentence) => {
    google.next(refuse(status));
    await expect(fetched()).rejects.toThrow(sentence);
    expect(google.waited).toEqual([]);
  });

  test.each([
    [refuse(429), /đợi một phút/],
    [refuse(502), /lấy lại sau vài phút/],
    [hangUp, /lấy lại sau vài phút/],
    [cut, /lấy lại sau vài phút/],
  ])('do not come where it does not pass', async (fault, sentence) => {
    google.next(fault, fault, fault, fault, fault);
    await expect(fetched()).rejects.toThrow(sentence);
    expect(google.waited).toEqual([1000, 2000, 4000, 8000]);
  });

  test('do not come from a file of another kind', async () => {
    await expect(fetched('no-such-file')).rejects.toThrow('Không có tệp công bố');
    await expect(fetched(made({ 'Sổ khác': [['gì đó']] }))).rejects.toThrow(
      'chưa có dữ liệu công bố',
    );
  });
});

describe('a file that somebody changed', () => {
  const cell = `'${projectionTabs.statistics}'!E2`;
  const type = (text: string) => workspace.typeInto(spreadsheet, cell, text);

  test('is read again, and refused while it stays so', async () => {
    const sheet = workspace
      .spreadsheet(spreadsheet)
      .sheets.find(({ title }) => title === projectionTabs.statistics);
    const before = sheet?.rows()[1]?.[4] ?? '';
    type('999');
    await expect(fetched()).rejects.toThrow('chưa trọn vẹn');
    expect(google.waited).toEqual([20_000, 20_000]);
    // Somebody published anew while it was being read.
    google.next((request, response) => {
      type(before);
      void doorOf(workspace)(request, response);
    });
    expect(await fetched()).toEqual(data);
  });
});

describe('the Form’s fields', () => {
  const map = formMapSchema.parse(exampleFormMap(['dong-thap']));
  const rows = rowsOfFormMap(map);
  const mapIn = (told: Rows) =>
    fetchFormMap({ spreadsheet: made({ [formMapTab]: told }), ...google.door }, google.telling);

  test('come along', async () => {
    expect(await mapIn(rows)).toEqual(map);
  });

  test('are not taken where a row is missing or is no field, or before they are told', async () => {
    expect(await mapIn([...rows.slice(0, 3), ...rows.slice(4)])).toBeUndefined();
    expect(await mapIn(rows.slice(0, -1))).toBeUndefined();
    expect(
      await mapIn(rows.map((row, at) => (at === 4 ? [...row.slice(0, 2), 'javascript:1'] : row))),
    ).toBeUndefined();
    const projection = { spreadsheet, ...google.door };
    expect(await fetchFormMap(projection, google.telling)).toBeUndefined();
  });
});

test('files are written whole, no draft stays, and no map that is not told any more', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'published-'));
  const fetchedData = await fetched();
  const map = formMapSchema.parse(exampleFormMap(['dong-thap']));
  const files = await savePublished(folder, fetchedData, map);
  expect(JSON.parse(await readFile(files.results, 'utf8'))).toEqual(data.results);
  expect(JSON.parse(await readFile(files.tracking, 'utf8'))).toEqual(data.tracking);
  expect(JSON.parse(await readFile(files.formMap ?? '', 'utf8'))).toEqual(map);
  await savePublished(folder, fetchedData, undefined);
  expect((await readdir(folder)).sort()).toEqual(['results.json', 'tracking.json']);
  await rm(folder, { recursive: true });
});
