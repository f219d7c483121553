import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Workspace } from '../../scripts/workspace/workspace.ts';
import { inTurn } from '../stages/every-call.ts';
import { lastSaid, made, newWorkbook, stoppedAt } from './set-up-made.ts';

let workspace: Workspace;
let back: () => void;
let whole: unknown;

beforeAll(async () => {
  workspace = await newWorkbook();
  back = workspace.checkpoint();
  workspace.run('setUp');
  whole = made(workspace);
  return () => workspace.close();
});
beforeEach(() => back());

test.each([
  ['killed', inTurn],
  ['thrown out of', () => ({ throwAfter: 'Service error: Drive' })],
] as const)('a programme is whole however often setting it up was %s', (_, faultAt) => {
  let stops = 0;
  while (stoppedAt(workspace, 'setUp', stops + 1, faultAt(stops + 1))) stops += 1;
  expect(stops).toBeGreaterThan(45);
  expect(lastSaid(workspace)).toContain('Đã thiết lập xong');
  expect(made(workspace)).toEqual(whole);
});

test('setting up again changes nothing', () => {
  workspace.run('setUp');
  const files = workspace.files();
  const responses = [...workspace.properties()];
  workspace.run('setUp');
  expect(workspace.files()).toEqual(files);
  expect([...workspace.properties()]).toEqual(responses);
  expect(made(workspace)).toEqual(whole);
});

test.each([
  ['the folder', 1],
  ['a template', 2],
  ['the projection', 8],
  ['the Form', 9],
])('what Drive did not show yet after a stop is not there twice: %s', (_name, call) => {
  let created = 0;
  workspace.faults.onCall((_, name) => {
    created += name === 'Drive.Files.create' ? 1 : 0;
    if (name !== 'Drive.Files.create' || created !== call) return undefined;
    // Of files of one instant nobody can say which is the last.
    workspace.clock.set(workspace.clock.now() + 1000);
    return 'killAfter';
  });
  expect(() => workspace.run('setUp')).toThrow('Execution killed');
  let looked = 0;
  workspace.faults.onCall((_, name) => {
    looked += name === 'Drive.Files.list' ? 1 : 0;
    return name === 'Drive.Files.list' && looked === 1 ? 'stale' : undefined;
  });
  workspace.run('setUp');
  workspace.faults.onCall(undefined);
  expect(workspace.files().filter(({ trashed }) => trashed)).toHaveLength(1);
  expect(made(workspace)).toEqual(whole);
});

test('the Form is published, takes entries, and lies in the programme’s folder', () => {
  workspace.run('setUp');
  const [id = ''] = workspace.properties().get('config.forms')?.split(' ') ?? [];
  expect(workspace.form(id)).toMatchObject({ published: true, accepting: true });
  const file = workspace.files().find((each) => each.id === id);
  expect(file?.parents).toEqual([workspace.properties().get('config.folder')]);
});

test('an error in the middle is told with what is there, what is left, and what to do', () => {
  workspace.faults.onCall((_, name) =>
    name === 'Form.addTextItem' ? { throwBefore: 'Service error' } : undefined,
  );
  workspace.run('setUp');
  workspace.faults.onCall(undefined);
  expect(lastSaid(workspace)).toBe(
    [
      'Việc thiết lập chưa xong.',
      'Đã làm: các trang của sổ cái, thư mục, mẫu văn bản, bảng để công bố.',
      'Còn lại: biểu mẫu, địa chỉ biểu mẫu cho trang công khai, rà tệp trùng, lịch quét.',
      'Google vừa báo lỗi, có thể vì đang bận. Xin chờ vài phút rồi chọn lại mục này. Nếu ba lần vẫn vậy, xin báo người hỗ trợ kỹ thuật. Phần đã làm được giữ nguyên, không làm lại.',
    ].join('\n'),
  );
});

test('an execution that Google would end stops before, and the next goes on', () => {
  let calls = 0;
  workspace.faults.onCall((_, name) => {
    calls += name === 'Form.addTextItem' ? 1 : 0;
    return name === 'Form.addTextItem' && calls === 2 ? { delaySeconds: 300 } : undefined;
  });
  workspace.run('setUp');
  workspace.faults.onCall(undefined);
  expect(lastSaid(workspace)).toContain('Xin chọn lại mục này ngay bây giờ để làm tiếp.');
  workspace.run('setUp');
  expect(made(workspace)).toEqual(whole);
});

test.each([
  [
    'Drive.About.get',
    'Specified permissions are not sufficient to call Drive.About.get.',
    'đánh dấu đủ các quyền rồi bấm đồng ý',
  ],
  ['Drive.Files.create', 'User rate limit exceeded.', 'Xin chọn lại mục này sau 24 giờ.'],
  ['Drive.About.get', 'Drive is not defined', 'Xin nhờ người hỗ trợ kỹ thuật bật lại'],
])('what Google says at %s is told in words: %s', (at, message, told) => {
  workspace.faults.onCall((_, name) => (name === at ? { throwBefore: message } : undefined));
  workspace.run('setUp');
  workspace.faults.onCall(undefined);
  expect(lastSaid(workspace)).toContain(told);
  expect(workspace.files().filter(({ byProgram }) => byProgram)).toEqual([]);
});

test('another account is told whose programme it is, and makes nothing', () => {
  workspace.run('setUp');
  workspace.signIn('thu.ky@example.org');
  workspace.addTrigger({ handler: 'tick', everyMinutes: 5 });
  workspace.run('setUp');
  expect(lastSaid(workspace)).toContain(
    'Chương trình này chạy bằng tài khoản owner@example.org. Anh/chị đang dùng tài khoản thu.ky@example.org.',
  );
  expect(made(workspace)).toEqual(whole);
});

test('a copy of a ledger workbook is refused', () => {
  workspace.run('setUp');
  // The copy brings the tabs along, and none of the script's properties.
  const tabs = workspace.properties();
  for (const name of tabs.keys()) workspace.setProperty(name, '');
  workspace.setProperty('config.programme', 'dong-thap-2021');
  workspace.run('setUp');
  expect(lastSaid(workspace)).toContain('có lẽ đây là bản sao của một sổ cái');
});

test('a ledger workbook that belongs to another programme is refused, with the way to the right one', () => {
  workspace.setProperty('config.ledgers', '1otherLedger');
  workspace.run('setUp');
  expect(lastSaid(workspace)).toContain('https://docs.google.com/spreadsheets/d/1otherLedger/edit');
  expect(workspace.files().filter(({ byProgram }) => byProgram)).toEqual([]);
});

test('without a programme the operator is asked for one, and whether it is a trial', () => {
  workspace.setProperty('config.programme', '');
  workspace.run('setUp');
  expect(lastSaid(workspace)).toContain('chưa chọn được chương trình');
  workspace.reply('2', '1');
  workspace.run('setUp');
  const properties = workspace.properties();
  expect(properties.get('config.programme')).toBe('dong-thap-2021');
  expect(lastSaid(workspace)).toContain('Đây là bản chạy thử.');
  expect(workspace.form(properties.get('config.forms') ?? '').title).toMatch(/^CHẠY THỬ – /);
});

test('a trigger of another account takes itself away and sweeps nothing', () => {
  workspace.run('setUp');
  workspace.signIn('thu.ky@example.org');
  workspace.addTrigger({ handler: 'tick', everyMinutes: 5 });
  const [, strange] = workspace.triggers();
  const calls = () => workspace.counters.calls['Form.getResponses'] ?? 0;
  const before = calls();
  workspace.fire(strange?.id ?? '');
  expect(calls()).toBe(before);
  expect(workspace.triggers().map(({ by }) => by)).toEqual(['owner@example.org']);
  workspace.fire(workspace.triggers()[0]?.id ?? '');
  expect(calls()).toBe(before + 1);
});

test.each([
  'checkProgramme',
  'publishSoon',
  'rebuildForm',
  'refreshDashboard',
  'carryOver',
  'handOver',
  'tearDown',
  'endProgramme',
])('%s says that there is no programme yet, and notes nothing', (item) => {
  const before = [...workspace.properties()];
  workspace.run(item);
  expect(lastSaid(workspace)).toContain('Chương trình chưa được thiết lập ở sổ này');
  expect([...workspace.properties()]).toEqual(before);
});
