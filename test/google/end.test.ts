import { beforeAll, beforeEach, expect, test } from 'vitest';
import { dataRequestPage, requestKinds, requestSteps } from '#core/ledger/data-request-page.ts';
import { agreeToPublish, typeOnDesk } from '../../scripts/installation/desk-hand.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { unionsIn } from '../../scripts/installation/ledger-view.ts';
import { officer } from '../../scripts/installation/officer-event.ts';
import { published } from '../../scripts/installation/published.ts';
import type { Workspace } from '../../scripts/workspace/workspace.ts';
import { inTurn } from '../stages/every-call.ts';
import { appoint } from '../stages/officer.ts';
import { rowsOf, send, setUpProgramme, tick, workbookOf } from '../stages/programme.ts';
import { lastSaid, stoppedAt } from './set-up-made.ts';

const home = 'dong-thap/tp-cao-lanh';
const programme = '75-nghin-2021';
let office: Installation;
let workspace: Workspace;
let back: () => void;

beforeAll(async () => {
  office = await setUpProgramme();
  workspace = office.workspace;
  appoint(office);
  tick(office);
  send(office, 'one');
  tick(office);
  tick(office);
  const set = { employerAgreed: 'Có', employerAgreedBy: 'Giám đốc', decision: 'Chọn' };
  const at = '2021-03-20T09:00:00+07:00';
  officer(office, { at, workbook: home, row: 'one', set });
  tick(office);
  workspace.clock.set(Date.parse('2021-06-01T08:00:00+07:00'));
  tick(office);
  agreeToPublish(office);
  back = workspace.checkpoint();
});
beforeEach(() => {
  workspace.faults.onCall(undefined);
  back();
});

const roles = () =>
  workspace
    .files()
    .find(({ id }) => id === workbookOf(office))
    ?.permissions.map(({ role }) => role);

function end(): void {
  workspace.reply(programme);
  workspace.run('endProgramme');
}

test('a programme ends once its id was typed: workbooks are only read, and little is swept', () => {
  workspace.run('endProgramme');
  expect(lastSaid(workspace)).toContain('Chưa làm gì');
  expect(roles()).toEqual(['owner', 'writer']);
  end();
  expect(lastSaid(workspace)).toContain('đã kết thúc ngày 01/6/2021');
  expect(workspace.triggers().map(({ everyMinutes }) => everyMinutes)).toEqual([15]);
  tick(office);
  expect(roles()).toEqual(['owner', 'reader']);
  expect(rowsOf(office, workbookOf(office), 'Sáng kiến')[0]?.[0]).toContain(
    'Chương trình đã kết thúc.',
  );
  expect(JSON.stringify(rowsOf(office, office.ledger, 'Bảng điều khiển'))).toContain('Đã kết thúc');
  workspace.run('checkProgramme');
  expect(lastSaid(workspace)).toContain('Chương trình đã kết thúc ngày 01/6/2021');
  const before = workspace.counters.calls['Sheets.Spreadsheets.batchUpdate'] ?? 0;
  tick(office);
  expect(workspace.counters.calls['Sheets.Spreadsheets.batchUpdate']).toBe(before);
});

test('it ends whole however often it was stopped', () => {
  workspace.reply(programme);
  let stops = 0;
  while (stoppedAt(workspace, 'endProgramme', stops + 1, inTurn(stops + 1))) {
    stops += 1;
    if (!workspace.properties().get('mark.ended')) workspace.reply(programme);
  }
  expect(stops).toBeGreaterThan(8);
  for (let call = 1; stoppedAt(workspace, 'tick', call, inTurn(call)); call += 1);
  expect(workspace.triggers().map(({ everyMinutes }) => everyMinutes)).toEqual([15]);
  expect(workspace.properties().get('mark.frozen')).toBe('all');
  expect(roles()).toEqual(['owner', 'reader']);
});

test('results and codes stay, and a person’s request about their data is still answered', () => {
  end();
  tick(office);
  const before = published(office);
  expect(before?.results.initiatives).toHaveLength(1);
  const id = dataRequestPage.firstRows[0]?.id ?? '';
  typeOnDesk(office, dataRequestPage, id, {
    kind: requestKinds.copy,
    receivedOn: '1/6/2021',
    phone: '0912 000 345',
    step: requestSteps.preview,
  });
  tick(office);
  const answered = rowsOf(office, office.ledger, dataRequestPage.title)[2]?.join(' ') ?? '';
  expect(answered).toContain('Xin hỏi lại người yêu cầu');
});

test('before results are public, or while corrections come, it does not end', () => {
  workspace.setProperty('mark.titlesAgreed', '');
  workspace.setProperty('mark.correctUntil', '2021-06-30');
  end();
  expect(lastSaid(workspace)).toContain('– Biểu mẫu chưa đóng');
  expect(lastSaid(workspace)).toContain('– Kết quả chưa công bố');
  expect(workspace.triggers().map(({ everyMinutes }) => everyMinutes)).toEqual([5]);
});

/** The ledger workbook of an earlier programme, in which a person wrote this. */
function earlierLedger(typed: Readonly<Record<string, string>>): string {
  const { bytes } = workspace.rest({
    verb: 'POST',
    url: `/drive/v3/files/${office.ledger}/copy`,
    headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    bytes: Buffer.from('{"name":"Sổ cái trước"}'),
  });
  const { id } = JSON.parse(Buffer.from(bytes).toString()) as { id: string };
  for (const [cell, text] of Object.entries(typed)) workspace.typeInto(id, cell, text);
  return id;
}

test('the next programme takes the addresses of officers over', () => {
  const rows = unionsIn(office);
  const quiet = rows.findIndex(({ officers }) => officers === '');
  const earlier = earlierLedger({
    [`'Danh bạ'!F${quiet + 2}`]: 'can.bo@example.org',
    [`'Danh bạ'!A${rows.length + 2}`]: 'dong-thap/cdcs-moi',
    [`'Danh bạ'!B${rows.length + 2}`]: 'dong-thap',
    [`'Danh bạ'!C${rows.length + 2}`]: 'CĐCS Mới',
  });
  workspace.reply(`https://docs.google.com/spreadsheets/d/${earlier}/edit#gid=0`);
  workspace.run('carryOver');
  expect(lastSaid(workspace)).toContain(
    'Đã chép: địa chỉ cán bộ của 1 nơi, 1 công đoàn đã thêm ở chương trình trước.',
  );
  const after = unionsIn(office);
  expect(after[quiet]?.officers).toBe('can.bo@example.org');
  expect(after.at(-1)?.name).toBe('CĐCS Mới');
  tick(office);
  expect(workbookOf(office, rows[quiet]?.id)).not.toBe('');
  workspace.reply(earlier);
  workspace.run('carryOver');
  expect(lastSaid(workspace)).toContain('Không có gì mới để chép');
});

test.each([
  ['không rõ', 'không phải địa chỉ của một bảng tính Google'],
  ['1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'tài khoản này không mở được sổ ấy'],
])('what is pasted instead of an address is told: %s', (typed, told) => {
  workspace.reply(typed);
  workspace.run('carryOver');
  expect(lastSaid(workspace)).toContain(told);
  workspace.reply(office.ledger);
  workspace.run('carryOver');
  expect(lastSaid(workspace)).toContain('địa chỉ của chính sổ này');
});
