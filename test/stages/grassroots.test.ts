import { describe, expect, test } from 'vitest';
import { columnLetters } from '#core/ledger/columns.ts';
import { type CoverageRecord, coverageRecordOf } from '#core/ledger/coverage.ts';
import { type GrassrootsField, grassrootsPage } from '#core/ledger/grassroots.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { firstPageRow } from '#core/ledger/page.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { writeRow } from '../../scripts/installation/officer-hand.ts';
import { killedAtEveryCall } from './every-call.ts';
import { beginEach, rowsOf, send, setUpProgramme, sweeps, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const officer = 'tp-cao-lanh.dong-thap@example.org';
let office: Installation;
const workbook = () => ({ union, id: workbookOf(office) });

beginEach(async () => {
  office = await setUpProgramme();
  const row = rowsOf(office, office.ledger, 'Danh bạ').findIndex(([id]) => id === union) + 1;
  office.workspace.typeInto(office.ledger, `'Danh bạ'!F${row}`, officer);
  send(office, 'a', { workplace: 'cty TNHH may Sông Tiền' });
  send(office, 'b', { workplace: 'Trường THCS Lê Quý Đôn' });
  tick(office);
  return office;
});

const { officersFrom } = grassrootsPage.swept;
/** An officer pastes a list copied from Excel into the yellow cells, from the first row on. */
const paste = (rows: readonly (readonly string[])[], from = firstPageRow) =>
  office.workspace.pasteInto(
    workbook().id,
    `'CĐCS'!${columnLetters(officersFrom)}${from}`,
    rows,
    officer,
  );
const write = (id: string, cells: Partial<Record<GrassrootsField, string>>) =>
  writeRow(office, workbook(), grassrootsPage, id, cells);
const page = () => rowsOf(office, workbook().id, 'CĐCS');
const positionOf = (header: string) => grassrootsPage.columns.findIndex((c) => c.header === header);
const shown = (header: string) =>
  page()
    .slice(2)
    .filter((row) => row[officersFrom] !== undefined && row[officersFrom] !== '')
    .map((row) => row[positionOf(header)] ?? '');
const notice = () => page()[0]?.[0];
const ofInitiatives = () => {
  const at = initiativesPage.columns.findIndex(({ field }) => field === 'matchedTo');
  return rowsOf(office, workbook().id, 'Sáng kiến')
    .slice(2)
    .map((row) => row[at] ?? '');
};
const records = (): CoverageRecord[] =>
  rowsOf(office, office.ledger, 'Độ phủ').slice(1).map(coverageRecordOf);
const writes = () => office.workspace.counters.calls['Sheets.Spreadsheets.batchUpdate'] ?? 0;

const list = [
  ['CĐCS Công ty TNHH May Sông Tiền', '1.250', 'Trần Văn An', '0912 000 111', '18/3/2021'],
  ['Trường Tiểu học Kim Hồng', '45', 'Lê Thị Hoa', '', '19/3/2021'],
  ['Bệnh viện Đa khoa', '300', '', '', ''],
  ['UBND phường 1', '', '', '', ''],
];

describe('a list of CĐCS', () => {
  test('that was pasted is answered row by row, and as a whole with its date', () => {
    paste(list);
    expect(write('cs-4', { zero: 'TRUE' })).toBeUndefined();
    tick(office);
    expect(shown('Tình trạng')).toEqual([
      'Có sáng kiến',
      'Đã phát động, chưa có báo cáo',
      'Chưa phát động',
      'Báo cáo không có',
    ]);
    expect(shown('Sáng kiến đã nhận')).toEqual(['1', '0', '0', '0']);
    expect(notice()).toBe(
      'Đã có 3/4 CĐCS triển khai, đạt 75 %; còn 1 CĐCS nữa là 100 %. Danh sách sửa ngày 20/3/2021. Có 1 sáng kiến chưa rõ CĐCS: xin chọn ở cột “CĐCS” của trang “Sáng kiến”.',
    );
    expect(ofInitiatives()).toEqual([list[0]?.[0], 'Chưa rõ CĐCS – xin chọn']);
  });

  test('leaves counts and names of organisations in the ledger, and nobody’s name or number', () => {
    paste(list);
    tick(office);
    expect(records()).toMatchObject([
      {
        union,
        asOf: '2021-03-20',
        total: 4,
        entries: 1,
        zero: 0,
        launched: 1,
        silent: 2,
        members: 1595,
        silentNames: ['Bệnh viện Đa khoa', 'UBND phường 1'],
      },
    ]);
    const ledger = JSON.stringify(rowsOf(office, office.ledger, 'Độ phủ'));
    expect(ledger).not.toContain('Trần Văn An');
    expect(ledger).not.toContain('0912');
  });

  test('tells in sentences what can’t be read, and counts each name once', () => {
    paste([
      ['Tên CĐCS', 'Số đoàn viên'],
      ['Trường Mầm non Hoa Sen', 'khoảng trăm', '', '', 'tuần sau'],
      ['trường mầm non HOA SEN'],
      ['UBND phường 2', '', '', '', '1/4/2021'],
      ['', '20'],
    ]);
    tick(office);
    expect(
      page()
        .slice(2, 7)
        .map((row) => row[positionOf('Việc cần làm')]),
    ).toEqual([
      expect.stringMatching(/^Đây là dòng tiêu đề/),
      'Không đọc được số đoàn viên “khoảng trăm”. Xin ghi một số, ví dụ: 120.\nKhông đọc được ngày phát động “tuần sau” nên chưa tính. Xin ghi ngày/tháng/năm, ví dụ: 20/3/2021.',
      expect.stringMatching(/đã có ở một dòng trên/),
      'Ngày phát động 01/4/2021 chưa tới nên chưa tính. Xin ghi ngày khi đã phát động.',
      expect.stringMatching(/chưa có tên CĐCS/),
    ]);
    expect(records()).toMatchObject([{ total: 2, silent: 2 }]);
  });

  test('follows its officers and the entries, and rests when nothing changes', () => {
    paste(list);
    sweeps(office, 3);
    const before = writes();
    tick(office);
    expect(writes()).toBe(before);
    send(office, 'c', { workplace: 'BV Đa khoa' });
    tick(office);
    tick(office);
    expect(shown('Sáng kiến đã nhận')).toEqual(['1', '0', '1', '0']);
    expect(records()).toMatchObject([{ entries: 2, silent: 1 }]);
    office.workspace.clock.set(office.workspace.clock.now() + 24 * 3_600_000);
    write('cs-4', { launchedOn: '21/3/2021' });
    tick(office);
    expect(notice()).toMatch(/^Đã có 4\/4 CĐCS triển khai, đạt 100 %\. Danh sách sửa ngày 21/);
    expect(records()).toHaveLength(1);
  });

  test('that was emptied again is no list', () => {
    paste([['UBND phường 1']]);
    tick(office);
    write('cs-1', { name: '' });
    tick(office);
    expect(notice()).toBe(grassrootsPage.intro);
    expect(records()).toMatchObject([{ total: 0, silent: 0, silentNames: [] }]);
    expect(ofInitiatives()).toEqual(['', '']);
  });

  test('may be longer than the rows that wait, and have rows inserted', () => {
    const many = Array.from({ length: 170 }, (_, i) => [`Trường số ${i + 1} Kim Hồng`, '10']);
    paste(many);
    tick(office);
    expect(records()).toMatchObject([{ total: 170, silent: 170, members: 1700 }]);
    expect(records()[0]?.silentNames).toHaveLength(20);
    const ids = () =>
      page()
        .slice(2)
        .map((row) => row[grassrootsPage.swept.from] ?? '');
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids()).toHaveLength(230);
    paste([['Trường Mầm non Hoa Sen']], 400);
    tick(office);
    tick(office);
    expect(records()).toMatchObject([{ total: 171 }]);
    expect(shown('Tình trạng').filter((state) => state === 'Chưa phát động')).toHaveLength(171);
  });

  test('comes to the same end, wherever the sweep is killed', () => {
    paste(list);
    tick(office);
    tick(office);
    const expected = { page: page(), records: records(), initiatives: ofInitiatives() };
    write('cs-2', { name: 'Trường THCS Lê Quý Đôn' });
    tick(office);
    write('cs-2', { name: 'Trường Tiểu học Kim Hồng' });
    const kills = killedAtEveryCall(office.workspace);
    tick(office);
    expect(kills).toBeGreaterThan(8);
    expect({ page: page(), records: records(), initiatives: ofInitiatives() }).toEqual(expected);
  });
});

describe('an initiative whose CĐCS is unclear', () => {
  test('is given one by an officer, from a dropdown of the names on the list', () => {
    paste(list);
    tick(office);
    const { sheets, choices } = office.workspace.spreadsheet(workbook().id);
    const offered = sheets
      .find(({ title }) => title === 'Sáng kiến')
      ?.validations.flatMap(({ rule }) =>
        rule?.condition.type === 'ONE_OF_RANGE' ? [choices(rule)] : [],
      );
    expect(offered).toEqual([list.map(([name]) => name)]);
    const picked = writeRow(office, workbook(), initiativesPage, 'b', {
      grassroots: 'Trường Tiểu học Kim Hồng',
    });
    expect(picked).toBeUndefined();
    tick(office);
    tick(office);
    expect(ofInitiatives()[1]).toBe('Trường Tiểu học Kim Hồng');
    expect(shown('Sáng kiến đã nhận')).toEqual(['1', '1', '0', '0']);
    expect(notice()).not.toContain('chưa rõ');
  });
});

test('a column of CĐCS that somebody deletes comes back with what was read in it', () => {
  paste(list);
  tick(office);
  tick(office);
  const before = page();
  const at = positionOf('Ngày phát động');
  for (const column of [at, positionOf('Tên CĐCS')]) {
    const range = { sheetId: grassrootsPage.sheetId, dimension: 'COLUMNS' } as const;
    office.workspace.actOn(workbook().id, {
      deleteDimension: { range: { ...range, startIndex: column, endIndex: column + 1 } },
    });
  }
  tick(office);
  tick(office);
  expect(page().slice(1, 8)).toEqual(before.slice(1, 8));
  expect(records()[0]).toMatchObject({ total: list.length });
});

const listed = () =>
  page()
    .slice(2)
    .map((row) => row.slice(officersFrom, officersFrom + 5))
    .filter(([name]) => name !== undefined && name !== '');

test.each(['tab', 'file'])('the list comes back when somebody deletes its %s for good', (what) => {
  paste(list);
  tick(office);
  tick(office);
  const before = listed();
  expect(before).toHaveLength(list.length);
  if (what === 'tab') {
    office.workspace.actOn(workbook().id, { deleteSheet: { sheetId: grassrootsPage.sheetId } });
  } else {
    const url = `/drive/v3/files/${workbook().id}`;
    const headers = { authorization: 'Bearer x' };
    office.workspace.rest({ verb: 'DELETE', url, headers, bytes: Buffer.from('') });
  }
  sweeps(office, 3);
  expect(listed()).toEqual(before);
  expect(records()[0]).toMatchObject({ total: list.length });
});

test('a list that officers emptied stays empty', () => {
  paste(list);
  tick(office);
  paste(list.map((row) => row.map(() => '')));
  sweeps(office, 3);
  expect(listed()).toEqual([]);
  expect(records()[0]).toMatchObject({ total: 0 });
});
