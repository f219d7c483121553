import { beforeEach, expect, test } from 'vitest';
import { complaintPage } from '#core/ledger/complaint-page.ts';
import { grassrootsPage } from '#core/ledger/grassroots.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { faultsOf } from './audit.ts';
import { askErasure, decide, home, officeOfTwo, theirs, traces } from './data-subject.ts';
import { killedAt } from './every-call.ts';
import { shown, write } from './officer.ts';
import { beginEach, rowsOf, sweeps, tick, workbookOf } from './programme.ts';

const onBehalf = {
  fullName: 'Trần Thị Nhập',
  phone: '0912 000 777',
  workplace: 'Tổ cắt',
  group: 'Doanh nghiệp',
  title: 'Kệ dụng cụ',
  description: 'Trước đây để lẫn, nay mỗi thứ một chỗ.',
  effect: 'Đỡ tìm',
  appliedStatus: 'Đã áp dụng có hiệu quả',
  appliedFrom: '15/3/2021',
  consentProcessing: 'Có',
  send: 'Có',
};

let office: Installation;
let before = '';
beginEach(async () => {
  office = await officeOfTwo();
  write(office, onBehalfPage, 'nh-1', onBehalf);
  write(office, onBehalfPage, 'nh-2', { fullName: 'Ngô Văn Nháp' });
  write(office, grassrootsPage, 'cs-1', { name: 'CĐCS Chợ', head: 'Lê Văn Khác' });
  write(office, complaintPage, 'kn-1', { initiative: 'Việc khác', content: 'Xin xem lại' });
  tick(office);
  tick(office);
  const { workspace } = office;
  workspace.actOn(workbookOf(office), {
    addSheet: { properties: { sheetId: 900, title: 'Ghi chú riêng' } },
  });
  workspace.typeInto(workbookOf(office), `'Ghi chú riêng'!B2`, 'Việc của tôi');
  workspace.typeInto(workbookOf(office), `'Ghi chú riêng'!B3`, `Gọi ${theirs.fullName}`);
  askErasure(office);
  tick(office);
  sweeps(office, 2);
  return office;
});
beforeEach(() => {
  before = workbookOf(office);
});

function night(): void {
  office.workspace.clock.set(Date.parse('2021-03-21T01:10:00+07:00'));
}

const files = () =>
  office.workspace.files().filter(({ appProperties }) => appProperties.union === home);

/** What officers see and what they wrote is in the new file, whose address all know. */
function expectRotated(): void {
  const now = workbookOf(office);
  expect(now).not.toBe(before);
  expect(files().map(({ id, trashed }) => [id, trashed])).toEqual([[now, false]]);
  const shared = files()[0]?.permissions.flatMap(({ role, emailAddress = '' }) =>
    role === 'writer' ? [emailAddress] : [],
  );
  expect(shared?.length).toBeGreaterThan(0);
  expect(shown(office, initiativesPage, 'other')).toMatchObject({ decision: 'Chọn' });
  expect(shown(office, grassrootsPage, 'cs-1').head).toBe('Lê Văn Khác');
  expect(shown(office, complaintPage, 'kn-1').content).toBe('Xin xem lại');
  expect(shown(office, onBehalfPage, 'nh-2').fullName).toBe('Ngô Văn Nháp');
  expect(shown(office, onBehalfPage, 'nh-1').fullName).toBe('');
  const notes = rowsOf(office, now, 'Ghi chú riêng').flat();
  expect(notes).toContain('Việc của tôi');
  expect(JSON.stringify(notes)).not.toContain('Dấu Vết');
  const mails = office.workspace.mail().filter(({ subject }) => subject.includes('địa chỉ mới'));
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body).toContain(now);
  expect(office.workspace.properties().get('mark.toRotate') ?? '').toBe('');
  expect(faultsOf(office)).toEqual([]);
}

test('a workbook of which somebody was erased is a new file by the next morning', () => {
  tick(office);
  expect(workbookOf(office)).toBe(before);
  night();
  sweeps(office, 2);
  expectRotated();
  const text = JSON.stringify(office.workspace.files().map(({ name }) => name));
  expect(traces.filter((word) => text.includes(word))).toEqual([]);
});

test('nothing in it counts twice, and what officers write there is taken in', () => {
  night();
  sweeps(office, 2);
  office.workspace.clock.set(Date.parse('2021-03-22T09:00:00+07:00'));
  sweeps(office, 3);
  expect(
    dossiersIn(office)
      .map(({ facts }) => facts.fullName)
      .sort(),
  ).toEqual(['Lê Văn Khác', onBehalf.fullName]);
  decide(office, 'other', { decision: 'Không chọn', reason: 'Đã nghỉ việc' });
  tick(office);
  expect(dossiersIn(office).find(({ id }) => id === 'other')?.cells.reason).toBe('Đã nghỉ việc');
  office.workspace.counters.reset();
  sweeps(office, 1);
  tick(office);
  expect(office.workspace.counters.calls['Drive.Files.create'] ?? 0).toBe(0);
});

test('it comes to the same whichever call of the night is the last', () => {
  night();
  let call = 1;
  while (killedAt(office.workspace, call, call % 2 === 0 ? 'killAfter' : 'killBefore')) call += 2;
  expect(call).toBeGreaterThan(30);
  sweeps(office, 3);
  expectRotated();
});

test('it comes to the same whichever call of the night fails, before or after it took effect', () => {
  const { workspace } = office;
  night();
  const back = workspace.checkpoint();
  workspace.counters.reset();
  workspace.run('tick');
  const calls = Object.values(workspace.counters.calls).reduce((a, b) => a + b, 0);
  for (let call = 1; call <= calls; call += 17) {
    const told = 'Service error';
    const fault = call % 2 === 0 ? { throwBefore: told } : { throwAfter: told };
    back();
    workspace.faults.onCall((number) => (number === call ? fault : undefined));
    try {
      workspace.run('tick');
    } catch {
      // Before the stages nothing catches it.
    }
    workspace.faults.onCall(undefined);
    sweeps(office, 3);
    expectRotated();
  }
});
