import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { complaintPage } from '#core/ledger/complaint-page.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { driveBehind, sheetsBehind } from '../../../scripts/google/door.ts';
import { downloadFolder } from '../../../scripts/google/download-folder.ts';
import { appointOfficers, type Installation } from '../../../scripts/installation/install.ts';
import { dossiersIn, intakesIn, unionsIn } from '../../../scripts/installation/ledger-view.ts';
import { readBackup } from '../../../scripts/restore/read-backup.ts';
import { restoreLedger } from '../../../scripts/restore/restore-ledger.ts';
import { restoreWords } from '../../../scripts/restore/restore-words.ts';
import { doorOf } from '../../../scripts/workspace/rest/door.ts';
import { contentHash, contentOf } from '../../simulation/content.ts';
import { askErasure, codeOf, expectGone, officeOfTwo, shown } from '../../stages/data-subject.ts';
import { write } from '../../stages/officer.ts';
import { rowsOf, send, setUpProgramme, sweeps, workbookOf } from '../../stages/programme.ts';
import { type Loopback, loopbackTo } from '../google/loopback.ts';

const home = 'dong-thap/tp-cao-lanh';
const second = 'dong-thap/tp-sa-dec';
const midnight = Date.parse('2021-03-21T00:00:00+07:00');
const HOUR = 3_600_000;

let office: Installation;
let google: Loopback;
let back = () => {};
let all = '';
let folder = '';

/** A programme at work, its backup of the night, and that on disk. */
beforeAll(async () => {
  office = await setUpProgramme();
  google = await loopbackTo(office.workspace);
  appointOfficers(office, [home, second]);
  for (let n = 0; n < 12; n += 1) {
    office.workspace.clock.set(office.workspace.clock.now() + 1000);
    send(office, `r${n}`, n % 3 === 0 ? { subUnit: 'LĐLĐ TP Sa Đéc' } : {});
  }
  send(office, 'twin', { title: 'r4' });
  send(office, 'astray', { subUnit: 'Công đoàn ở đâu đó' });
  sweeps(office, 2);
  write(office, initiativesPage, 'r1', { employerAgreed: 'Có', reason: 'Chờ ký' });
  write(office, complaintPage, 'kn-1', { initiative: 'r2', content: 'Trùng' });
  write(office, onBehalfPage, 'nh-1', byOfficer);
  sweeps(office, 3);
  office.workspace.clock.set(midnight + 2 * HOUR);
  sweeps(office, 8);
  publishNow();
  all = await mkdtemp(path.join(tmpdir(), 'backups-'));
  const root = office.workspace.files().find(({ name }) => name.startsWith('Bản sao lưu'));
  await downloadFolder(google.door, root?.id ?? '', all, google.telling);
  folder = path.join(all, '2021-03-21');
  back = office.workspace.checkpoint();
});
beforeEach(() => back());
afterAll(async () => {
  google.close();
  await rm(all, { recursive: true });
});

const byOfficer = {
  fullName: 'Trần Văn Bảy',
  title: 'Máng hứng phoi',
  description: 'Trước quét tay, nay phoi rơi vào máng.',
  appliedStatus: 'Đã áp dụng, có hiệu quả',
  appliedFrom: '15/3/2021',
  consentProcessing: 'Có',
  send: 'Có',
};

function publishNow(): void {
  office.workspace.run('publishSoon');
  sweeps(office, 2);
}

/** Written back, and a morning of sweeps. */
async function restored(day = '2021-03-21') {
  const backup = await readBackup(path.join(all, day));
  await restoreLedger(google.door, office.ledger, backup, google.telling);
  sweeps(office, 3);
  office.workspace.clock.set(office.workspace.clock.now() + HOUR);
  sweeps(office, 12);
  publishNow();
}

async function wipe(book: string, tabs: readonly string[], by = google) {
  const sheets = sheetsBehind(by.door);
  for (const tab of tabs) {
    await sheets.spreadsheets.values.clear({ spreadsheetId: book, range: `'${tab}'` });
  }
}

const ledgerTitles = () =>
  office.workspace.spreadsheet(office.ledger).sheets.map(({ title }) => title);

describe('after a restore and sweeps all is as it was (I20)', () => {
  test.each([
    ['every row of the ledger is gone', () => wipe(office.ledger, ledgerTitles())],
    [
      'the workbooks are gone for good',
      async () => {
        for (const { workbook } of unionsIn(office)) {
          if (workbook !== '') await driveBehind(google.door).files.delete({ fileId: workbook });
        }
      },
    ],
  ])('where %s', async (_, lose) => {
    const before = contentOf(office);
    await lose();
    await restored();
    expect(contentOf(office)).toEqual(before);
  });

  test('where the script has lost its properties: old codes stay, and set-up takes it all back', async () => {
    const before = contentHash(office);
    for (const [name] of office.workspace.properties()) office.workspace.setProperty(name, '');
    await restoreLedger(google.door, office.ledger, await readBackup(folder), google.telling);
    office.workspace.run('setUp');
    await restored();
    expect(contentHash(office)).toBe(before);
  });
});

test('what came after the backup is received once more, and officers’ later words are kept', async () => {
  send(office, 'later');
  write(office, initiativesPage, 'r5', { reason: 'Ghi sau bản sao lưu' });
  sweeps(office, 3);
  const before = contentOf(office);
  await wipe(office.ledger, ledgerTitles());
  await restored();
  expect(intakesIn(office).filter(({ responseId }) => responseId === 'later')).toHaveLength(1);
  expect(dossiersIn(office).find(({ id }) => id === 'r5')?.cells.reason).toBe(
    'Ghi sau bản sao lưu',
  );
  const rows = (lines: readonly string[]) => lines.filter((line) => line.startsWith(home));
  expect(rows(contentOf(office))).toEqual(rows(before));
});

test('a ledger of several workbooks comes back, one that is gone too, and all is found in it', async () => {
  office.workspace.setProperty('config.shardRows', '5');
  for (const id of ['x', 'y', 'z']) send(office, id);
  sweeps(office, 3);
  office.workspace.clock.set(midnight + 26 * HOUR);
  sweeps(office, 8);
  publishNow();
  const before = contentOf(office);
  const [, further = ''] = office.workspace.properties().get('config.ledgers')?.split(' ') ?? [];
  const root = office.workspace.files().find(({ name }) => name.startsWith('Bản sao lưu'));
  await downloadFolder(google.door, root?.id ?? '', all, google.telling);
  await driveBehind(google.door).files.delete({ fileId: further });
  await wipe(office.ledger, ledgerTitles());
  await restored('2021-03-22');
  expect(contentOf(office)).toEqual(before);
  send(office, 'x again', { title: 'x' });
  sweeps(office, 2);
  const last = intakesIn(office).find(({ responseId }) => responseId === 'x again');
  expect(last).toMatchObject({ outcome: 'duplicate', initiative: 'x' });
});

test('into workbooks that were made anew officers’ words are written back, what was sent is not', async () => {
  write(office, onBehalfPage, 'nh-2', { fullName: 'Lê Thị Nháp', title: 'Chưa gửi' });
  sweeps(office, 1);
  office.workspace.clock.set(midnight + 26 * HOUR);
  sweeps(office, 8);
  const root = office.workspace.files().find(({ name }) => name.startsWith('Bản sao lưu'));
  await downloadFolder(google.door, root?.id ?? '', all, google.telling);
  const old = workbookOf(office);
  await driveBehind(google.door).files.delete({ fileId: old });
  sweeps(office, 4);
  const backup = await readBackup(path.join(all, '2021-03-22'));
  const fill = () => restoreWords(google.door, office.ledger, backup, google.telling);
  expect(await fill()).toBe(1);
  expect(await fill()).toBe(0);
  sweeps(office, 2);
  const rows = rowsOf(office, workbookOf(office), onBehalfPage.title);
  expect(workbookOf(office)).not.toBe(old);
  expect(rows.find((row) => row.includes('nh-2'))).toContain('Lê Thị Nháp');
  expect(JSON.stringify(rows)).not.toContain('Trần Văn Bảy');
  expect(intakesIn(office).filter(({ source }) => source === 'onBehalf')).toHaveLength(1);
});

test('a restore that is broken off anywhere keeps sweeps still, and ends the same when begun again', async () => {
  const before = contentHash(office);
  await wipe(office.ledger, ledgerTitles());
  const backup = await readBackup(folder);
  for (const count of [4, 15, 33]) {
    let writes = 0;
    google.nextAt(
      /./,
      ...Array.from({ length: 400 }, () => (request: IncomingMessage, response: ServerResponse) => {
        writes += request.method === 'GET' ? 0 : 1;
        if (writes > count) request.socket.destroy();
        else void doorOf(office.workspace)(request, response);
      }),
    );
    await expect(restoreLedger(google.door, office.ledger, backup, google.telling)).rejects.toThrow(
      'làm lại',
    );
    google.calm();
    office.workspace.counters.reset();
    sweeps(office, 1);
    expect(office.workspace.counters.cellsWritten).toBe(0);
  }
  await restored();
  expect(contentHash(office)).toBe(before);
});

test('the command refuses a backup that lacks a file with one sentence and the number 1', async () => {
  const run = (...args: readonly string[]) =>
    spawnSync('node', ['scripts/restore.ts', ...args], { encoding: 'utf8' });
  expect(run('--backup', folder)).toMatchObject({ status: 0, stderr: '' });
  const copy = path.join(all, 'copy');
  await cp(folder, copy, { recursive: true });
  await rm(path.join(copy, 'ledger-1.101.0000000.ndjson'));
  const refused = run(
    '--backup',
    copy,
    '--ledger',
    office.ledger,
    '--server',
    'http://127.0.0.1:9',
  );
  expect([refused.status, refused.stdout]).toEqual([1, '']);
  expect(refused.stderr).toContain('Xin tải lại cả thư mục');
  expect(run().stderr).toContain('Cách dùng');
});

test('whoever was erased after the backup stays away, wherever the backup tells of them', async () => {
  const other = await officeOfTwo();
  const code = codeOf(other, 'theirs');
  const { workspace } = other;
  workspace.clock.set(midnight + 2 * HOUR);
  sweeps(other, 6);
  askErasure(other);
  sweeps(other, 2);
  expect(shown(other).answer).toContain('còn giữ dữ liệu của người ấy: 21/3/2021');
  const there = await loopbackTo(workspace);
  const root = workspace.files().find(({ name }) => name.startsWith('Bản sao lưu'))?.id ?? '';
  const disk = await mkdtemp(path.join(tmpdir(), 'erased-'));
  await downloadFolder(there.door, root, disk, there.telling);
  await driveBehind(there.door).files.delete({ fileId: root });
  const backup = await readBackup(path.join(disk, '2021-03-21'));
  expect(JSON.stringify(backup.tabs)).toContain('Dấu-Vết');
  const titles = workspace.spreadsheet(other.ledger).sheets.map(({ title }) => title);
  await wipe(other.ledger, titles, there);
  await restoreLedger(there.door, other.ledger, backup, there.telling);
  sweeps(other, 4);
  expectGone(other, code);
  there.close();
  await rm(disk, { recursive: true });
});
