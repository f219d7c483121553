import { describe, expect, test } from 'vitest';
import { columnLetters, fromRow } from '#core/ledger/columns.ts';
import { councilPage, type MemberField } from '#core/ledger/council-page.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Page } from '#core/ledger/page.ts';
import { type ScoreField, scorePage } from '#core/ledger/score-page.ts';
import { unitControlPage } from '#core/ledger/unit-control.ts';
import {
  appointOfficers,
  appointUnitOfficers,
  type Installation,
} from '../../scripts/installation/install.ts';
import { dossiersIn, petitionsIn } from '../../scripts/installation/ledger-view.ts';
import { writeRow } from '../../scripts/installation/officer-hand.ts';
import { programme } from '../builders.ts';
import { killedAtEveryCall } from './every-call.ts';
import {
  beginEach,
  rowsOf,
  send,
  setUpProgramme,
  tick,
  unitBookOf,
  workbookOf,
} from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
const unit = 'dong-thap';
const nobody = { name: '', role: '', units: [] };
/** As the page is once four members are named. */
const page = scorePage(programme.council, [nobody, nobody, nobody, nobody]);
let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  appointUnitOfficers(office, [unit]);
  send(office, 'a', { workplace: 'Công ty May Mẫu' });
  send(office, 'b', { workplace: 'Trường THCS Ví Dụ' });
  tick(office);
  for (const id of ['a', 'b']) {
    const cells = { employerAgreed: 'Có', decision: 'Chọn' };
    writeRow(office, { union, id: workbookOf(office) }, initiativesPage, id, cells);
  }
  tick(office);
  return office;
});

const workbook = () => unitBookOf(office, unit);
const seat = (number: number, cells: Partial<Record<MemberField, string>>) =>
  writeRow(office, workbook(), councilPage, `member-${number}`, cells);
/** The points of a member for all three criteria. */
const score = (id: string, number: number, points: string) =>
  writeRow(
    office,
    workbook(),
    page,
    id,
    Object.fromEntries(
      programme.council.criteria.map((each) => [`${number}.${each.id}` as ScoreField, points]),
    ),
  );
const namedCouncil = () => {
  seat(1, { name: 'Phạm Thị Hoa', role: 'Chủ tịch', units: 'LĐLĐ tỉnh Đồng Tháp' });
  seat(2, { name: 'Lê Văn Tám', role: 'Thư ký', units: 'LĐLĐ TX Mẫu; THCS Ví Dụ' });
  seat(3, { name: 'Trần Thị Mận', role: 'Ủy viên', units: 'CĐCS Trường THCS Ví Dụ' });
  seat(4, { name: 'Võ Văn Năm', role: 'Ủy viên', units: 'LĐLĐ huyện Lai Vung' });
  tick(office);
};
const scoredByThree = () => {
  for (const number of [1, 2, 4]) {
    score('a', number, '80');
    score('b', number, number === 4 ? '65,5' : '90');
  }
  tick(office);
};

/** The rows of a page by their ids, as a person reads them. */
function shown(of: { title: string; columns: typeof page.columns | typeof councilPage.columns }) {
  const rows = rowsOf(office, workbook().id, of.title).slice(2);
  const records = rows.map((row) => fromRow<string>(of.columns, row));
  return Object.fromEntries(records.map((record) => [record.id ?? '', record]));
}
const scores = () => shown(page);
const seats = () => shown(councilPage);
const control = () =>
  rowsOf(office, workbook().id, unitControlPage.title)
    .map((row) => fromRow<string>(unitControlPage.columns, row))
    .find(({ id }) => id === 'minutes');
const askMinutes = (request: string) =>
  writeRow(office, workbook(), unitControlPage, 'minutes', { request });
/** The owner of the file deletes what the sheet's protection would keep others from. */
const deleteLine = (sheetId: number, dimension: 'ROWS' | 'COLUMNS', startIndex: number) => {
  const range = { sheetId, dimension, startIndex, endIndex: startIndex + 1 };
  expect(office.workspace.actOn(workbook().id, { deleteDimension: { range } })).toEqual({
    ok: true,
  });
};
const deleteRow = (
  { title, sheetId, swept }: Pick<Page, 'title' | 'sheetId' | 'swept'>,
  id: string,
) => {
  const { sheets } = office.workspace.spreadsheet(workbook().id);
  const cells = sheets.find((sheet) => sheet.title === title)?.cells() ?? [];
  deleteLine(
    sheetId,
    'ROWS',
    cells.findIndex((row) => row[swept.from] === id),
  );
};
const deleteColumn = ({ sheetId, columns }: Pick<Page, 'sheetId' | 'columns'>, field: string) =>
  deleteLine(
    sheetId,
    'COLUMNS',
    columns.findIndex((column) => column.field === field),
  );
const headersOf = ({ title }: Pick<Page, 'title'>) => rowsOf(office, workbook().id, title)[1];
const minutesFiles = () =>
  office.workspace.files().filter(({ name }) => name.startsWith('Biên bản họp hội đồng'));

describe('a council', () => {
  test('has nothing to score before a member is named, then what was proposed', () => {
    tick(office);
    expect(scores()).toEqual({});
    namedCouncil();
    expect(scores().a).toMatchObject({
      title: 'a',
      state: 'Chưa đủ người chấm',
      author: 'Nguyễn Thị Lan\nCông ty May Mẫu\nLĐLĐ TP Cao Lãnh',
      answer: 'Còn thiếu 3 người chấm nên chưa xếp hạng.',
    });
    const [, headers = []] = rowsOf(office, workbook().id, page.title);
    expect(headers).toContain('Lê Văn Tám\nHiệu quả (40 %)');
    expect(headers.join(' ')).not.toContain('Thành viên 5');
  });

  test('ranks what enough members scored, and is told where they differ', () => {
    namedCouncil();
    scoredByThree();
    expect(scores().b).toMatchObject({
      rank: '1',
      mean: '81,83',
      spread: '24,50',
      state: 'Cần trao đổi lại',
    });
    expect(scores().a).toMatchObject({
      rank: '2',
      mean: '80,00',
      state: 'Đã xếp hạng',
      answer: '',
    });
    expect(seats()['member-1']?.answer).toBe('Đã chấm 2 trong 2 sáng kiến.');
  });

  test('does not count what a member wrote about the own unit, and says so', () => {
    namedCouncil();
    score('b', 3, '100');
    tick(office);
    expect(scores().b?.answer).toContain('Thành viên Trần Thị Mận không chấm bài của đơn vị mình');
    expect(seats()['member-3']?.answer).toBe(
      'Đã chấm 0 trong 1 sáng kiến, không chấm 1 sáng kiến của đơn vị mình.',
    );
  });

  test('takes a block of numbers pasted from Excel', () => {
    namedCouncil();
    const { officersFrom } = page.swept;
    const first = String.fromCharCode(65 + officersFrom);
    const block = [
      ['80', '80', '80', '90', '90,0', '90'],
      ['70', '75.5', '70', '60', '60', '60'],
    ];
    office.workspace.pasteInto(workbook().id, `'${page.title}'!${first}3`, block);
    tick(office);
    expect(scores().a?.answer).toBe('Còn thiếu 1 người chấm nên chưa xếp hạng.');
    expect(dossiersIn(office).find(({ id }) => id === 'b')?.proposal.scores).toMatchObject({
      '1.effect': '75.5',
    });
  });

  test('takes as many members as are named, and no points are lost on the way', () => {
    namedCouncil();
    scoredByThree();
    // Somebody wrote beside the last column.
    const beside = `'${page.title}'!${columnLetters(page.columns.length)}2`;
    const at = { startIndex: page.columns.length, endIndex: page.columns.length + 1 };
    const range = { sheetId: page.sheetId, dimension: 'COLUMNS', ...at } as const;
    office.workspace.actOn(workbook().id, { insertDimension: { range, inheritFromBefore: true } });
    office.workspace.typeInto(workbook().id, beside, 'Ghi chú của thư ký');
    tick(office);
    for (let number = 5; number <= 13; number++) {
      if (number === 11) tick(office);
      seat(number, { name: `Ủy viên ${number}`, units: 'LĐLĐ TP Mẫu' });
    }
    tick(office);
    const large = scorePage(
      programme.council,
      Array.from({ length: 13 }, () => nobody),
    );
    const criteria = programme.council.criteria.map(({ id }) => `13.${id}` as ScoreField);
    const cells = Object.fromEntries(criteria.map((field) => [field, '95']));
    expect(writeRow(office, workbook(), large, 'a', cells)).toBeUndefined();
    seat(13, { name: '', units: '' });
    tick(office);
    expect(dossiersIn(office).find(({ id }) => id === 'a')?.proposal.scores).toMatchObject({
      '1.novelty': '80',
      '13.novelty': '95',
    });
    const headers = headersOf(page) ?? [];
    expect(headers.slice(-4)).toEqual([
      'Thành viên 13\nTính mới (30 %)',
      'Thành viên 13\nHiệu quả (40 %)',
      'Thành viên 13\nKhả năng nhân rộng (30 %)',
      'Ghi chú của thư ký',
    ]);
    expect(Object.keys(seats())).toHaveLength(24);
    expect(scores().a).toMatchObject({ mean: '80,00' });
  });

  test('gets back a row that somebody deleted, with its points, and the members likewise', () => {
    namedCouncil();
    scoredByThree();
    const before = [scores(), seats()];
    deleteRow(page, 'a');
    deleteRow(councilPage, 'member-2');
    tick(office);
    expect([scores(), seats()]).toEqual(before);
  });

  test('gets back columns that somebody deleted, with what stood in them', () => {
    namedCouncil();
    scoredByThree();
    const before = [scores(), seats(), headersOf(page), headersOf(councilPage)];
    deleteColumn(page, '2.effect');
    deleteColumn(councilPage, 'name');
    tick(office);
    tick(office);
    expect([scores(), seats(), headersOf(page), headersOf(councilPage)]).toEqual(before);
  });

  test('is not asked about what was withdrawn', () => {
    namedCouncil();
    scoredByThree();
    writeRow(office, { union, id: workbookOf(office) }, initiativesPage, 'b', { withdrawn: 'Có' });
    tick(office);
    tick(office);
    expect(scores().b).toMatchObject({ state: 'Không còn tính', rank: '', mean: '' });
    expect(scores().a).toMatchObject({ rank: '1' });
  });

  test('costs nothing more once its pages show what they should', () => {
    namedCouncil();
    scoredByThree();
    tick(office);
    tick(office);
    const lastWritten = () =>
      office.workspace.files().find(({ id }) => id === workbook().id)?.modifiedTime;
    const before = lastWritten();
    tick(office);
    expect(lastWritten()).toBe(before);
  });
});

describe('minutes', () => {
  test('are made once for each request, and stand beside it', () => {
    namedCouncil();
    scoredByThree();
    askMinutes('Lập lần 1');
    tick(office);
    tick(office);
    expect(control()?.answer).toMatch(/^Đã lập Biên bản với 02 sáng kiến\./);
    expect(control()?.docx).toMatch(/^https:\/\/drive/);
    expect(petitionsIn(office)).toMatchObject([{ kind: 'minutes', union: unit, status: 'made' }]);
    expect(minutesFiles()).toHaveLength(2);
    expect(office.workspace.mail().map(({ to, subject }) => [to, subject])).toEqual([
      [
        'dong-thap@example.org',
        'Biên bản họp hội đồng của LĐLĐ tỉnh Đồng Tháp đã lập xong (lần 1)',
      ],
    ]);
  });

  test('wait until there is a council and something is ranked', () => {
    askMinutes('Lập lần 1');
    tick(office);
    expect(control()?.answer).toMatch(/chưa có tên thành viên nào/);
    namedCouncil();
    askMinutes('Lập lần 2');
    tick(office);
    expect(control()?.answer).toMatch(/chưa có sáng kiến nào đủ số người chấm/);
    expect(minutesFiles()).toHaveLength(0);
  });

  test('and scores come out the same wherever the sweep is killed', () => {
    namedCouncil();
    for (const number of [1, 2, 4]) score('a', number, '80');
    askMinutes('Lập lần 1');
    office.workspace.clock.set(office.workspace.clock.now() + 300_000);
    const kills = killedAtEveryCall(office.workspace);
    tick(office);
    expect(kills).toBeGreaterThan(15);
    expect(minutesFiles()).toHaveLength(2);
    expect(scores().a).toMatchObject({ rank: '1', mean: '80,00' });
    expect(Object.keys(scores()).sort()).toEqual(['a', 'b']);
  });
});
