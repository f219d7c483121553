import { describe, expect, test } from 'vitest';
import { columnLetters } from '#core/ledger/columns.ts';
import { settingsPage } from '#core/ledger/settings-page.ts';
import { dashboardTitle } from '#core/schedule/dashboard.ts';
import { healthNoteOf, noteRow } from '#core/schedule/health-note.ts';
import { appointOfficers, type Installation } from '../../scripts/installation/install.ts';
import { beginEach, rowsOf, send, setUpProgramme, sweeps, tick, workbookOf } from './programme.ts';

const HOUR = 3_600_000;
const union = 'dong-thap/tp-cao-lanh';

let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  const row = rowsOf(office, office.ledger, settingsPage.title).findIndex((each) =>
    each.includes('operator.emails'),
  );
  const column = columnLetters(settingsPage.swept.officersFrom);
  const cell = `'${settingsPage.title}'!${column}${row + 1}`;
  office.workspace.typeInto(office.ledger, cell, 'dieuhanh@example.org');
  send(office, 'a');
  sweeps(office, 3);
  return office;
});

function asked(): string {
  const before = office.workspace.ui().length;
  office.workspace.run('checkProgramme');
  return JSON.stringify(office.workspace.ui().slice(before));
}

const table = () => rowsOf(office, office.ledger, dashboardTitle);
const line = (label: string) => table().find(([first]) => first === label)?.[1] ?? '';
const alarms = () =>
  office.workspace.mail().filter(({ to }) => to.includes('dieuhanh@example.org'));
const wait = (ms: number) => office.workspace.clock.set(office.workspace.clock.now() + ms);
const share = (file: string, permission: object) => {
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  const bytes = Buffer.from(JSON.stringify(permission));
  const url = `/drive/v3/files/${file}/permissions`;
  expect(office.workspace.rest({ verb: 'POST', url, headers, bytes }).status).toBe(200);
};
const property = (name: string) => office.workspace.properties().get(name) ?? '';

describe('*Kiểm tra chương trình*', () => {
  test('says in one line that all is well, with figures', () => {
    expect(asked()).toMatch(/Chương trình chạy tốt: .*đã nhận 1 bài; \d+ tệp chia sẻ đúng Danh bạ/);
  });

  test('writes nothing', () => {
    const before = office.workspace.counters.calls['Sheets.Spreadsheets.batchUpdate'];
    asked();
    expect(office.workspace.counters.calls['Sheets.Spreadsheets.batchUpdate']).toBe(before);
  });

  test('tells that sweeps stopped, as the opening of the ledger does', () => {
    const opened = () => {
      const before = office.workspace.ui().length;
      office.workspace.run('onOpen');
      return JSON.stringify(office.workspace.ui().slice(before));
    };
    expect(opened()).not.toContain('toast');
    wait(HOUR);
    expect(opened()).toContain('Việc quét đã dừng');
    expect(asked()).toContain('Việc quét đã dừng');
  });

  test('tells that the Form was closed or changed by hand', () => {
    const form = property('config.forms');
    office.workspace.changeForm(form, (state) => ({ ...state, accepting: false }));
    expect(asked()).toContain('ngừng nhận bài');
  });

  test('tells which columns of the ledger moved', () => {
    office.workspace.typeInto(office.ledger, "'Danh bạ'!C1", 'Tên mới');
    expect(asked()).toMatch(/Ở trang “Danh bạ”, cột “Tên công đoàn”/);
  });

  test('tells whom a file is open to that should not be', () => {
    share(property('config.projection'), { type: 'anyone', role: 'reader' });
    share(workbookOf(office), { type: 'user', role: 'reader', emailAddress: 'la@example.org' });
    const told = asked();
    expect(told).toMatch(/Ai có đường liên kết cũng mở được: Công bố/);
    expect(told).toMatch(/không có tên trong Danh bạ mở được: Sáng kiến – LĐLĐ TP Cao Lãnh/);
    expect(told).not.toContain('la@example.org');
  });
});

describe('each hour the programme examines itself', () => {
  test('and says on the dashboard that nothing is wrong', () => {
    wait(HOUR);
    tick(office);
    expect(line('Tự kiểm tra')).toBe('Không thấy gì sai');
    expect(alarms()).toEqual([]);
  });

  test('and leaves a note for the command', () => {
    wait(HOUR);
    tick(office);
    const cell = rowsOf(office, office.ledger, dashboardTitle)[noteRow - 1]?.[1] ?? '';
    expect(healthNoteOf(cell)).toMatchObject({
      ledgers: [office.ledger],
      projection: property('config.projection'),
      found: [],
    });
  });

  test('and tells the operator by mail, once a day', () => {
    office.workspace.typeInto(office.ledger, "'Danh bạ'!C1", 'Tên mới');
    for (let hour = 0; hour < 5; hour += 1) {
      wait(HOUR);
      sweeps(office, 2);
    }
    expect(line('Tự kiểm tra')).toContain('cột “Tên công đoàn”');
    expect(alarms().map(({ subject }) => subject)).toEqual([
      '[Sáng Kiến] 1 việc cần sửa, ngày 20/3/2021',
    ]);
    wait(24 * HOUR);
    sweeps(office, 2);
    expect(alarms()).toHaveLength(2);
    office.workspace.typeInto(office.ledger, "'Danh bạ'!C1", 'Tên công đoàn');
    wait(HOUR);
    sweeps(office, 2);
    expect(line('Tự kiểm tra')).toBe('Không thấy gì sai');
    const last = table().filter(([label]) => label === 'Hôm nay còn');
    expect(last).toHaveLength(1);
  });

  test('and even a registry that nobody can find is told by mail', () => {
    const { sheets } = office.workspace.spreadsheet(office.ledger);
    const sheetId = sheets.find(({ title }) => title === 'Danh bạ')?.sheetId ?? 0;
    const title = 'Danh bạ cũ';
    const properties = { sheetId, title };
    office.workspace.actOn(office.ledger, {
      updateSheetProperties: { properties, fields: 'title' },
    });
    wait(HOUR);
    sweeps(office, 3);
    expect(alarms()[0]?.body).toContain('Không thấy trang “Danh bạ”');
    expect(asked()).toContain('trang “Danh bạ”');
  });

  test('and what has failed for hours is mailed too', () => {
    office.workspace.faults.onCall((_, name) =>
      name === 'Form.getResponses' ? { throwBefore: 'Service invoked too many times' } : undefined,
    );
    for (let hour = 0; hour < 3; hour += 1) {
      wait(HOUR);
      sweeps(office, 2);
    }
    expect(alarms()[0]?.body).toContain('Việc “Nhận bài từ biểu mẫu” gặp lỗi từ');
    expect(alarms()[0]?.body).not.toContain('Service');
  });
});
