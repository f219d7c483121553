import { beforeEach, describe, expect, test } from 'vitest';
import { dashboardTitle } from '#core/schedule/dashboard.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { rowsOf, send, setUpProgramme, sweeps, tick } from './programme.ts';

let office: Installation;
beforeEach(async () => {
  office = await setUpProgramme();
});

const told = (label: string) =>
  rowsOf(office, office.ledger, dashboardTitle).find(([first]) => first === label)?.[1] ?? '';
const writes = () => office.workspace.counters.calls['Sheets.Spreadsheets.batchUpdate'] ?? 0;

const alerts = () =>
  office.workspace
    .ui()
    .flatMap((entry) => (JSON.stringify(entry).includes('alert') ? [entry] : []));

describe('the menu', () => {
  test('answers every request at once, with what happens next', () => {
    for (const handler of ['rebuildForm', 'publishSoon', 'refreshDashboard']) {
      const before = alerts().length;
      office.workspace.run(handler);
      expect(JSON.stringify(alerts().slice(before)), handler).toContain('trong khoảng 5 phút');
    }
  });

  test('has the dashboard written without news', () => {
    sweeps(office, 4);
    office.workspace.run('refreshDashboard');
    office.workspace.counters.reset();
    tick(office);
    expect(writes()).toBe(1);
  });
});

describe('the dashboard', () => {
  test('is the first tab, in place of the empty one that the workbook was born with', () => {
    const titles = office.workspace.spreadsheet(office.ledger).sheets.map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(['Bảng điều khiển', 'Cần kiểm tra', 'Cài đặt']);
    expect(titles).not.toContain('Sheet1');
    const before = titles.length;
    office.workspace.run('setUp');
    expect(office.workspace.spreadsheet(office.ledger).sheets).toHaveLength(before);
  });

  test('shows after a sweep what came and what waits', () => {
    send(office, 'a');
    send(office, 'b', { subUnit: 'Công đoàn ở đâu đó' });
    tick(office);
    expect(told('Nhận hôm nay')).toBe('2');
    expect(told('Bài cần kiểm tra')).toBe('1 bài đang chờ');
    expect(told('Biểu mẫu')).toContain('Đang nhận bài');
    expect(told('Chờ ghi vào sổ công đoàn')).toBe('0');
    expect(told('Hôm nay còn')).toMatch(/tạo được \d+ sổ/);
  });

  test('is written again only when there is news, or an hour has passed', () => {
    send(office, 'a');
    sweeps(office, 5);
    office.workspace.counters.reset();
    tick(office);
    expect(writes()).toBe(0);
    send(office, 'b', { subUnit: 'Công đoàn ở đâu đó' });
    tick(office);
    expect(told('Bài cần kiểm tra')).toBe('1 bài đang chờ');
    tick(office);
    office.workspace.counters.reset();
    for (let minutes = 0; minutes < 60; minutes += 5) tick(office);
    expect(writes()).toBe(1);
  });

  test('names what failed, in words, until it works again', () => {
    const { workspace } = office;
    tick(office);
    workspace.faults.onCall((_, name) =>
      name === 'Form.getResponses' || name === 'FormApp.openById'
        ? { throwBefore: 'Service invoked too many times' }
        : undefined,
    );
    tick(office);
    expect(told('Việc gặp lỗi')).toContain('Nhận bài từ biểu mẫu: lỗi từ');
    expect(told('Việc gặp lỗi')).not.toContain('Service');
    workspace.faults.onCall(undefined);
    tick(office);
    expect(told('Việc gặp lỗi')).toBe('Không có');
  });
});
