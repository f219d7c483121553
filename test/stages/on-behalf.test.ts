import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { bucketOf, fingerprint, withEntry } from '#core/ledger/buckets.ts';
import { columnLetters } from '#core/ledger/columns.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { quarantineColumns } from '#core/ledger/quarantine.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import { tombstoneKey } from '#core/ledger/tombstones.ts';
import { codeOf } from '#core/submission/code.ts';
import type { OnBehalfField } from '#core/submission/on-behalf.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, intakesIn, quarantinedIn } from '../../scripts/installation/ledger-view.ts';
import { writeRow } from '../../scripts/installation/officer-hand.ts';
import { inTurn, killedAt } from './every-call.ts';
import { beginEach, rowsOf, send, setUpProgramme, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  const row = rowsOf(office, office.ledger, 'Danh bạ').findIndex(([id]) => id === union) + 1;
  office.workspace.typeInto(
    office.ledger,
    `'Danh bạ'!F${row}`,
    'tp-cao-lanh.dong-thap@example.org',
  );
  send(office, 'form');
  tick(office);
  return office;
});

const workbook = () => ({ union, id: workbookOf(office) });
type Cells = Readonly<Partial<Record<OnBehalfField, string>>>;
const write = (row: string, cells: Cells) => writeRow(office, workbook(), onBehalfPage, row, cells);

/** An entry as it might stand in Excel: the phone has lost its zero, ticks are of all kinds. */
const whole: Cells = {
  fullName: ' Trần  Văn Bình ',
  birthYear: '12/05/1980',
  position: 'Công nhân vệ sinh',
  workplace: 'CĐCS Công ty Môi trường đô thị',
  phone: '912000345',
  group: 'Doanh nghiệp',
  title: 'Xe gom rác có bánh phụ',
  appliedStatus: 'Đã áp dụng có hiệu quả',
  appliedFrom: '44270',
  description: 'Trước đây đẩy xe nặng.\nNay có bánh phụ nên nhẹ hơn.',
  effect: 'Đỡ mệt, nhanh hơn',
  scope: 'Toàn đội',
  coAuthors: 'không có',
  awards: 'không có',
  consentProcessing: 'x',
  consentPublication: 'TRUE',
  send: '1',
};

const position = (field: string) => onBehalfPage.columns.findIndex((each) => each.field === field);
const [idAt, codeAt] = [position('id'), position('code')];
/** State and answer of a row, wherever it stands. */
const told = (id: string) => {
  const row = rowsOf(office, workbook().id, 'Nhập hộ').find((cells) => cells[idAt] === id) ?? [];
  return { state: row[0], answer: row[1], code: row[codeAt] ?? '' };
};
const own = () => intakesIn(office).filter(({ source }) => source === 'onBehalf');
const ownDossiers = () => dossiersIn(office).filter(({ id }) => id.startsWith(workbook().id));

test('a column that somebody deletes comes back with what the rows sent', () => {
  write('nh-2', whole);
  write('nh-3', { fullName: 'Chưa gửi' });
  tick(office);
  const { facts, contentId } = ownDossiers()[0] ?? {};
  const cells = () => rowsOf(office, workbook().id, 'Nhập hộ').find((row) => row[idAt] === 'nh-2');
  const at = position('description');
  const range = { sheetId: onBehalfPage.sheetId, dimension: 'COLUMNS' } as const;
  office.workspace.actOn(workbook().id, {
    deleteDimension: { range: { ...range, startIndex: at, endIndex: at + 1 } },
  });
  tick(office);
  tick(office);
  expect(cells()?.[at]).toBe('Trước đây đẩy xe nặng.\nNay có bánh phụ nên nhẹ hơn.');
  expect(rowsOf(office, workbook().id, 'Nhập hộ')[1]).toEqual(
    onBehalfPage.columns.map(({ header }) => header),
  );
  expect(ownDossiers()).toMatchObject([{ facts, contentId }]);
  expect(told('nh-2')).toMatchObject({ state: 'Đã nhận' });
  expect(told('nh-3')).toMatchObject({ state: 'Bản nháp' });
});

describe('a row of Nhập hộ', () => {
  test('becomes an initiative like any other, with its code beside it', () => {
    expect(write('nh-2', whole)).toBeUndefined();
    tick(office);
    expect(told('nh-2')).toMatchObject({ state: 'Đã nhận' });
    const [dossier] = ownDossiers();
    expect(dossier?.facts).toMatchObject({
      fullName: 'Trần Văn Bình',
      birthYear: '1980',
      phone: '0912000345',
      group: 'enterprise',
      appliedFrom: '2021-03-15',
      consentPublication: true,
      tradeSecret: false,
    });
    expect(dossier).toMatchObject({ union, unit: 'dong-thap', problems: [] });
    expect(codeOf(told('nh-2').code)).toBe(dossier?.code);
    expect(own()).toMatchObject([{ outcome: 'accepted', responseId: `${workbook().id}/nh-2` }]);
    const initiatives = rowsOf(office, workbook().id, initiativesPage.title);
    expect(initiatives.map((row) => row[1])).toContain('Xe gom rác có bánh phụ');
    const intake = rowsOf(office, office.ledger, 'Tiếp nhận');
    expect(intake.map((row) => row[2])).toEqual(['Nguồn', 'Biểu mẫu', 'Nhập hộ']);
  });

  test('is a draft until it is ticked, and is told what it lacks', () => {
    write('nh-1', { fullName: 'Trần Văn Bình', phone: '12' });
    tick(office);
    expect(told('nh-1').state).toBe('Bản nháp');
    expect(told('nh-1').answer).toContain('xin đánh dấu ô “Gửi”');
    expect(told('nh-1').answer).toContain('Số điện thoại “12” chưa đúng');
    expect(told('nh-1').answer).toContain(
      'Còn thiếu: nhóm, tên sáng kiến, tóm tắt nội dung, giấy đồng ý xử lý thông tin.',
    );
    write('nh-1', { group: 'DN', title: 'Kệ', consentProcessing: 'x', send: 'x' });
    tick(office);
    expect(told('nh-1').answer).toContain('ghi một trong: Doanh nghiệp; Hành chính sự nghiệp');
  });

  test('half written is kept nowhere', () => {
    write('nh-1', { fullName: 'Trần Văn Bình', effect: 'Nhanh hơn' });
    tick(office);
    expect(own()).toEqual([]);
  });

  test('without the signed paper is kept nowhere, however complete', () => {
    write('nh-1', { ...whole, consentProcessing: 'FALSE' });
    tick(office);
    expect(told('nh-1')).toMatchObject({ state: 'Chưa gửi được' });
    expect(told('nh-1').answer).toBe(
      'Chưa có giấy đồng ý. Xin lấy chữ ký đồng ý của người có sáng kiến, rồi đánh dấu ô “Có giấy đồng ý xử lý thông tin”.',
    );
    expect([own(), quarantinedIn(office)]).toEqual([[], []]);
    write('nh-1', { consentProcessing: 'Có' });
    tick(office);
    expect(told('nh-1').state).toBe('Đã nhận');
  });

  test('needs no phone, and what it lacks else is told as of a Form', () => {
    write('nh-1', { ...whole, phone: '', description: '', appliedStatus: 'Chưa áp dụng' });
    tick(office);
    expect(told('nh-1').state).toBe('Đã nhận, còn thiếu');
    expect(own()).toMatchObject([
      { outcome: 'incomplete', problems: 'description.missing applied.notYet' },
    ]);
    const row = rowsOf(office, workbook().id, initiativesPage.title).find(
      (cells) => cells[1] === whole.title,
    );
    expect(row?.join('\n')).toContain('Còn thiếu: tóm tắt nội dung');
    expect(row?.join('\n')).not.toContain('điện thoại');
  });

  test('that says the same as another is a duplicate', () => {
    write('nh-1', whole);
    write('nh-2', { ...whole, fullName: 'TRẦN VĂN BÌNH' });
    tick(office);
    expect([told('nh-1').state, told('nh-2').state]).toEqual(['Đã nhận', 'Trùng']);
    expect(told('nh-2').code).toBe(told('nh-1').code);
    expect(ownDossiers()).toHaveLength(1);
  });

  test('that comes late waits for the operator, who has its answers', () => {
    office.workspace.clock.set(Date.parse('2021-04-11T08:00:00+07:00'));
    write('nh-1', whole);
    tick(office);
    expect(told('nh-1').state).toBe('Chờ quyết định');
    expect(told('nh-1').answer).toContain('Gửi sau ngày cuối cùng còn nhận (10/4/2021).');
    expect(told('nh-1').answer).not.toContain('Xin quyết định');
    expect(quarantinedIn(office)).toMatchObject([{ title: whole.title, problems: 'window.late' }]);
  });

  test('that the operator let in late is corrected like any other', () => {
    office.workspace.clock.set(Date.parse('2021-04-11T08:00:00+07:00'));
    write('nh-1', { ...whole, phone: '' });
    tick(office);
    const column = columnLetters(quarantineColumns.findIndex(({ field }) => field === 'decision'));
    office.workspace.typeInto(office.ledger, `'${ledgerTabs.quarantine}'!${column}2`, 'Nhận');
    tick(office);
    expect(ownDossiers()).toMatchObject([{ problems: [] }]);
    office.workspace.clock.set(Date.parse('2021-04-12T08:00:00+07:00'));
    write('nh-1', { effect: 'Khác', send: '' });
    tick(office);
    expect(told('nh-1').answer).toContain('vẫn giữ nội dung cũ');
    expect(own()).toHaveLength(1);
  });

  test('keeps the description of a trade secret out of the ledger, and says so', () => {
    write('nh-1', { ...whole, tradeSecret: 'x', description: 'Công thức tuyệt mật', send: '' });
    tick(office);
    expect(told('nh-1').answer).toContain('Xin xoá ô “Tóm tắt nội dung”');
    write('nh-1', { send: 'x' });
    tick(office);
    expect(told('nh-1').state).toBe('Đã nhận');
    const ledger = office.workspace.spreadsheet(office.ledger).sheets.map((sheet) => sheet.rows());
    expect(JSON.stringify(ledger)).not.toContain('tuyệt mật');
  });

  test('that holds a pasted heading is passed over in a sentence', () => {
    const heading = onBehalfPage.officer.map(({ field, header }) => [field, header]);
    write('nh-1', Object.fromEntries(heading));
    write('nh-2', { fullName: 'Họ tên', send: 'x' });
    tick(office);
    expect([told('nh-1').state, told('nh-2').state]).toEqual(['Bỏ qua', 'Bỏ qua']);
    expect(own()).toEqual([]);
  });

  test('with nothing but ticks is blank', () => {
    write('nh-1', { send: 'x', consentProcessing: 'x' });
    tick(office);
    expect(told('nh-1')).toEqual({ state: '', answer: '', code: '' });
  });
});

describe('a row that changed after it was taken', () => {
  beforeEach(() => {
    write('nh-1', whole);
    tick(office);
  });

  test('corrects its own initiative, back and forth, even in the name', () => {
    const { code } = told('nh-1');
    const corrected = (cells: Cells) => {
      write('nh-1', cells);
      tick(office);
      return ownDossiers().map(({ facts }) => [facts.fullName, facts.effect]);
    };
    expect(corrected({ fullName: 'Trần Văn Bính' })).toEqual([['Trần Văn Bính', whole.effect]]);
    expect(corrected({ effect: 'Khác' })).toEqual([['Trần Văn Bính', 'Khác']]);
    expect(corrected({ effect: whole.effect ?? '' })).toEqual([['Trần Văn Bính', whole.effect]]);
    expect(told('nh-1')).toMatchObject({ state: 'Đã nhận', code });
    expect(own().map(({ outcome }) => outcome)).toEqual([
      'accepted',
      'revision',
      'revision',
      'revision',
    ]);
  });

  test('never takes somebody else’s entry for a correction', () => {
    write('nh-1', { fullName: 'Lê Thị Mai', title: 'Giá phơi khẩu trang' });
    tick(office);
    expect(told('nh-1').state).toBe('Chưa gửi được');
    expect(told('nh-1').answer).toContain('“Xe gom rác có bánh phụ” của Trần Văn Bình');
    expect(ownDossiers()).toMatchObject([{ facts: { fullName: 'Trần Văn Bình' } }]);
    const blank = onBehalfPage.officer.map(({ field }) => [field, '']);
    write('nh-1', Object.fromEntries(blank));
    tick(office);
    expect(told('nh-1').answer).toContain('vẫn còn ở trang “Sáng kiến”');
    expect(ownDossiers()).toHaveLength(1);
  });

  test('leaves alone what the worker sent to another union since', () => {
    const { fullName = '', title = '' } = whole;
    const subUnit = 'LĐLĐ TP Sa Đéc';
    send(office, 'moved', { fullName, title, subUnit, code: told('nh-1').code });
    tick(office);
    write('nh-1', { effect: 'Khác' });
    tick(office);
    expect(told('nh-1').state).toBe('Chưa nhận bản sửa');
    expect(told('nh-1').answer).toContain('sang công đoàn khác');
    expect(ownDossiers()).toMatchObject([
      { union: 'dong-thap/tp-sa-dec', contentId: 'moved', facts: { effect: '' } },
    ]);
  });

  test('is not taken in once the initiative is chosen, and the officer is told', () => {
    const id = `${workbook().id}/nh-1`;
    const chosen = { employerAgreed: 'Có', decision: 'Chọn' };
    expect(writeRow(office, workbook(), initiativesPage, id, chosen)).toBeUndefined();
    tick(office);
    write('nh-1', { effect: 'Khác' });
    tick(office);
    expect(told('nh-1').state).toBe('Chưa nhận bản sửa');
    expect(ownDossiers()).toMatchObject([{ facts: { effect: whole.effect } }]);
  });
});

test('a row whose entry was erased on request is not taken again', () => {
  const hash = createHash('sha256').update(`${workbook().id}/nh-1`).digest('hex');
  const key = tombstoneKey(hash);
  const entry = withEntry('', key, { tab: 'tombstone', row: 2, id: fingerprint(hash) });
  office.workspace.typeInto(office.ledger, `'Đã xoá'!A2`, hash);
  office.workspace.typeInto(office.ledger, `'index'!A${bucketOf(key) + 2}`, entry);
  write('nh-1', whole);
  write('nh-2', { ...whole, title: 'Khác' });
  tick(office);
  expect(told('nh-1').answer).toContain('đã được xoá theo yêu cầu');
  expect(told('nh-2').state).toBe('Đã nhận');
  expect(own()).toHaveLength(1);
});

test('rows that were sorted meanwhile are answered by their ids, and nothing is taken twice', () => {
  write('nh-1', whole);
  write('nh-2', { ...whole, title: 'Khác hẳn' });
  tick(office);
  const codes = [told('nh-1').code, told('nh-2').code];
  write('nh-3', { ...whole, title: 'Thứ ba', send: '' });
  const rows = rowsOf(office, workbook().id, 'Nhập hộ').slice(2, 6);
  const square = rows.reverse().map((row) => onBehalfPage.columns.map((_, i) => row[i] ?? ''));
  office.workspace.pasteInto(workbook().id, `'Nhập hộ'!A3`, square);
  // A sweep that wrote beside wrong ids, as when somebody sorts while it runs.
  const marks = square.map((row) => [row[idAt + 1] ?? '']).reverse();
  office.workspace.pasteInto(workbook().id, `'Nhập hộ'!E3`, marks);
  tick(office);
  tick(office);
  expect([told('nh-1').code, told('nh-2').code]).toEqual(codes);
  expect([told('nh-1'), told('nh-2'), told('nh-3')].map(({ state }) => state)).toEqual([
    'Đã nhận',
    'Đã nhận',
    'Bản nháp',
  ]);
  expect(own()).toHaveLength(2);
});

test('a row is taken in once and answered, whichever call of a sweep is the last', () => {
  let killed = 0;
  for (let call = 1; ; call++) {
    const row = `nh-${call}`;
    write(row, { ...whole, title: `Sáng kiến số ${call}` });
    if (call > 1) write(`nh-${call - 1}`, { effect: `Sửa lần ${call}` });
    office.workspace.clock.set(office.workspace.clock.now() + 300_000);
    const stopped = killedAt(office.workspace, call, inTurn(call));
    if (stopped) {
      killed += 1;
      tick(office);
    }
    expect(told(row).state).toBe('Đã nhận');
    expect(ownDossiers()).toHaveLength(call);
    expect(own()).toHaveLength(2 * call - 1);
    expect(ownDossiers().find(({ id }) => id.endsWith(`/nh-${call - 1}`))?.facts.effect).toBe(
      call > 1 ? `Sửa lần ${call}` : undefined,
    );
    if (!stopped) break;
  }
  expect(killed).toBeGreaterThan(10);
});

test('a list longer than the rows that wait gets further ones', () => {
  for (let i = 1; i <= 80; i++) {
    write(`nh-${i}`, { ...whole, title: `Sáng kiến số ${i}`, send: 'x' });
  }
  tick(office);
  expect(own()).toHaveLength(80);
  expect(rowsOf(office, workbook().id, 'Nhập hộ').at(-1)?.[idAt]).toBe('nh-200');
});
