import { describe, expect, test } from 'vitest';
import { columnLetters } from '#core/ledger/columns.ts';
import { settingsPage } from '#core/ledger/settings-page.ts';
import { wordingPage } from '#core/ledger/wording-page.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { intakesIn } from '../../scripts/installation/ledger-view.ts';
import { beginEach, rowsOf, send, setUpProgramme, sweeps, tick } from './programme.ts';

let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  tick(office);
  return office;
});

const column = (field: string) => settingsPage.columns.findIndex((each) => each.field === field);
const rowOf = (id: string) =>
  rowsOf(office, office.ledger, settingsPage.title).find((row) => row.includes(id)) ?? [];
const cell = (id: string, field: string) => rowOf(id)[column(field)] ?? '';

/** The operator, who owns the ledger workbook, types into a yellow cell. */
function set(id: string, value: string): void {
  const rows = rowsOf(office, office.ledger, settingsPage.title);
  const row = rows.findIndex((each) => each.includes(id)) + 1;
  const at = `'${settingsPage.title}'!${columnLetters(settingsPage.swept.officersFrom)}${row}`;
  expect(office.workspace.typeInto(office.ledger, at, value)).toMatchObject({ ok: true });
}

describe('*Cài đặt*', () => {
  test('shows what is in use before anybody changes it', () => {
    expect(cell('entryWindow.to', 'inUse')).toBe('10/4/2021');
    expect(cell('entryWindow.to', 'label')).toContain('cuối');
  });

  test('moves the last day of entries, from the next sweep on', () => {
    set('entryWindow.to', '15/3/2021');
    tick(office);
    expect(cell('entryWindow.to', 'answer')).toBe('Đã dùng.');
    expect(cell('entryWindow.to', 'inUse')).toBe('15/3/2021');
    send(office, 'late');
    tick(office);
    expect(intakesIn(office)[0]).toMatchObject({ outcome: 'quarantined', problems: 'window.late' });
    expect(office.workspace.properties().get('mark.form')).toBe('late');
    set('entryWindow.to', '');
    tick(office);
    send(office, 'in time');
    tick(office);
    expect(intakesIn(office)[1]).toMatchObject({ outcome: 'accepted' });
    expect(cell('entryWindow.to', 'inUse')).toBe('10/4/2021');
    expect(cell('entryWindow.to', 'answer')).toBe('');
  });

  test('changes nothing while one value is wrong, and says which', () => {
    set('contact.name', 'Văn phòng');
    set('entryWindow.to', '31/4/2021');
    tick(office);
    expect(cell('entryWindow.to', 'answer')).toContain('Không đọc được ngày');
    expect(cell('contact.name', 'answer')).toContain('còn ô khác ghi sai');
    expect(cell('contact.name', 'inUse')).toBe('Ban Tuyên giáo');
    expect(office.workspace.properties().get('config.settings')).toBeUndefined();
    set('entryWindow.to', '12/4/2021');
    tick(office);
    expect(cell('contact.name', 'inUse')).toBe('Văn phòng');
    expect(cell('contact.name', 'answer')).toBe('Đã dùng.');
  });

  test('keeps the last good values when a later one is wrong', () => {
    set('entryWindow.to', '20/4/2021');
    tick(office);
    set('entryWindow.to', '1/3/2021');
    tick(office);
    expect(cell('entryWindow.to', 'answer')).toContain('trước hoặc trùng');
    expect(cell('entryWindow.to', 'inUse')).toBe('20/4/2021');
  });

  test('writes its texts into the Form', () => {
    const description = () => office.workspace.form(office.form).description;
    set('contact.name', 'Phòng Chính sách');
    set('applicationPeriod.to', '30/6/2021');
    tick(office);
    expect(description()).not.toContain('Phòng Chính sách');
    tick(office);
    expect(description()).toContain('Phòng Chính sách');
    const help = (title: RegExp) =>
      office.workspace.form(office.form).items.find((item) => title.test(item.title))?.help;
    expect(help(/bắt đầu áp dụng/)).toContain('đến 30/6/2021');
    expect(help(/Tôi đồng ý cho sử dụng/)).toContain('Phòng Chính sách');
  });

  test('is read in one call, and written only when something was typed', () => {
    set('target', '80000');
    sweeps(office, 3);
    office.workspace.counters.reset();
    tick(office);
    expect(office.workspace.counters.calls['Sheets.Spreadsheets.batchUpdate'] ?? 0).toBe(0);
    expect(cell('target', 'inUse')).toBe('80000');
  });
});

test('*Lời văn riêng* is for single units, and answers each row', () => {
  const { swept, columns, title } = wordingPage;
  const type = (at: number, texts: readonly string[]) =>
    texts.forEach((text, i) => {
      office.workspace.typeInto(
        office.ledger,
        `'${title}'!${columnLetters(swept.officersFrom + i)}${at}`,
        text,
      );
    });
  type(3, ['Đồng Tháp', 'Không', 'Cao Lãnh']);
  tick(office);
  const answers = () =>
    rowsOf(office, office.ledger, title)
      .slice(2, 4)
      .map((row) => row[columns.length - 1] ?? '');
  expect(answers()).toEqual(['Đã dùng.', '']);
  type(4, ['Nơi nào đó']);
  tick(office);
  expect(answers()[1]).toContain('Không có tỉnh, ngành hay công đoàn này');
  const kept = office.workspace.properties().get('config.settings') ?? '';
  expect(JSON.parse(kept)).toEqual({
    fields: {},
    wording: { 'dong-thap': { through: '', place: 'Cao Lãnh' } },
  });
});
