import { describe, expect, test } from 'vitest';
import { askedDeed, erasedDeeds, rowDeed, rowDeeds } from '#core/ledger/audit-deeds.ts';
import { bulkPage } from '#core/ledger/bulk-page.ts';
import { fromRow } from '#core/ledger/columns.ts';
import { keptGrassrootsColumns, keptGrassrootsRow } from '#core/ledger/grassroots-kept.ts';
import { grassrootsWithout } from '#core/ledger/grassroots-without.ts';
import { historyColumns, historyRow } from '#core/ledger/history.ts';
import { intakeColumns, intakeRow } from '#core/ledger/intake.ts';
import { rowWithoutMentions } from '#core/ledger/mentions.ts';
import { erasedRow } from '#core/ledger/tombstones.ts';

const union = 'dong-thap/tp-cao-lanh';
const traces = {
  ...{ responses: ['r1'], initiatives: ['r1'], unions: [union], codes: ['4MR3PHJHBHKQ4ZC2'] },
  ...{ phone: '0912000345', fullName: 'Nguyễn Thị Lan' },
};
const list = (head: string, contact: string, policy = '') =>
  keptGrassrootsRow({
    ...{ id: `${union} cs-1`, name: 'CĐCS May', members: '9', head, contact, launchedOn: '' },
    ...{ policy, rewards: '', zero: '' },
  });

describe('what others wrote of a person who is erased', () => {
  test('loses the person in the history of their union, and in none else', () => {
    const seen = (where: string, after: string) =>
      historyRow({
        at: 0,
        union: where,
        initiative: 'r9',
        column: 'Lý do',
        before: '',
        after,
        note: '',
      });
    const row = seen(union, 'Trùng với bài của Nguyễn Thị Lan');
    const left = fromRow(historyColumns, rowWithoutMentions('history', row, traces));
    expect(left).toMatchObject({ after: 'Trùng với bài của …', initiative: 'r9', column: 'Lý do' });
    const elsewhere = seen('ben-tre/huyen-ba-tri', 'Trùng với bài của Nguyễn Thị Lan');
    expect(rowWithoutMentions('history', elsewhere, traces)).toBe(elsewhere);
  });

  test('leaves rows that go as a whole, and those that are gone', () => {
    const own = historyRow({
      ...{
        at: 0,
        union,
        initiative: 'r1',
        column: '',
        before: '',
        after: 'Nguyễn Thị Lan',
        note: '',
      },
    });
    expect(rowWithoutMentions('history', own, traces)).toBe(own);
    const gone = [erasedRow, union];
    expect(rowWithoutMentions('history', gone, traces)).toBe(gone);
  });

  test('leaves a namesake’s own name and the family’s phone', () => {
    const row = intakeRow({
      ...{ responseId: 'r7', submittedAt: '', source: 'form', outcome: 'accepted', problems: '' },
      ...{ initiative: 'r7', code: 'c', unit: 'dong-thap', union },
      answers: {
        ...{ fullName: 'Nguyễn Thị Lan', phone: '0912 000 345' },
        coAuthors: 'Nguyễn Thị Lan và Lê Văn Tám',
      },
    });
    const left = fromRow(intakeColumns, rowWithoutMentions('intake', row, traces));
    expect(left['answer.fullName']).toBe('Nguyễn Thị Lan');
    expect(left['answer.phone']).toBe('0912 000 345');
    expect(left['answer.coAuthors']).toBe('… và Lê Văn Tám');
  });

  test('loses how to reach a CĐCS only where the person heads it', () => {
    const left = (...row: Parameters<typeof list>) =>
      fromRow(
        keptGrassrootsColumns,
        grassrootsWithout(keptGrassrootsColumns, list(...row), traces),
      );
    expect(left('Bà Nguyễn Thị Lan', 'lan@example.org')).toMatchObject({
      ...{ name: 'CĐCS May', head: '', contact: '' },
    });
    expect(left('Lê Văn Tám', 'tam@example.org', 'Thưởng Nguyễn Thị Lan 1 triệu')).toMatchObject({
      ...{ head: 'Lê Văn Tám', contact: 'tam@example.org', policy: 'Thưởng … 1 triệu' },
    });
    const row = rowWithoutMentions('grassroots', list('Nguyễn Thị Lan', 'x'), traces);
    expect(fromRow(keptGrassrootsColumns, row)).toMatchObject({ head: '', contact: '' });
  });
});

describe('the log', () => {
  const columns = [
    { field: 'key', header: 'Khoá', width: 1 },
    { field: 'union', header: 'Công đoàn', width: 1 },
    { field: 'status', header: 'Tình trạng', width: 1 },
  ] as const;
  const written = { tab: 'petition', columns, cells: ['k', union, 'Đã lập'] } as const;

  test('names what was added, and who asked', () => {
    expect(rowDeed(written)).toEqual({
      ...{ actor: expect.stringContaining(union), action: 'Yêu cầu lập văn bản', object: 'k' },
      ...{ fields: [], before: '', after: JSON.stringify(written.cells) },
    });
    const byOther = rowDeed({ ...written, by: 'dong-thap' });
    expect(byOther?.actor).toContain('dong-thap');
    expect(byOther?.actor).not.toContain(union);
  });

  test('names the columns that changed, and nothing where none did', () => {
    const before = ['k', union, 'Đang chờ lập'];
    expect(rowDeed({ ...written, before })).toMatchObject({
      ...{ action: 'Đổi việc lập văn bản', fields: ['Tình trạng'], before: JSON.stringify(before) },
    });
    expect(rowDeed({ ...written, before: written.cells })).toBeUndefined();
    expect(rowDeed({ ...written, before: [] })).toMatchObject({ fields: [], before: '' });
    expect(rowDeed({ ...written, tab: 'counts' })).toBeUndefined();
  });

  test('knows a reminder by its round, and says once that an entry opened an initiative', () => {
    const round = [
      { field: 'request', header: 'Yêu cầu', width: 1 },
      { ...columns[0], field: 'round' },
    ];
    expect(
      rowDeed({ tab: 'reminder', columns: round, cells: ['Gửi', '2021-03-20'] }),
    ).toMatchObject({
      ...{ action: 'Thêm đợt nhắc việc', object: '2021-03-20' },
    });
    const intake = { tab: 'intake', columns, cells: ['r1', '', ''] } as const;
    const dossier = { tab: 'dossier', columns, cells: ['r1', '', ''] } as const;
    expect(rowDeeds([intake, dossier]).map(({ action }) => action)).toEqual(['Nhận phiếu']);
    expect(rowDeeds([dossier]).map(({ action }) => action)).toEqual(['Mở sáng kiến']);
    expect(rowDeeds([intake, { ...dossier, before: ['r1', 'x', ''] }])).toHaveLength(2);
  });

  test('tells how much was erased, not whose', () => {
    expect(erasedDeeds(['Tiếp nhận', 3], ['Hồ sơ', 0], ['Lịch sử', 2])).toMatchObject([
      { action: 'Xoá theo yêu cầu', object: '', fields: ['Tiếp nhận: 3', 'Lịch sử: 2'], after: '' },
    ]);
    expect(erasedDeeds(['Tiếp nhận', 0])).toEqual([]);
  });

  test('tells of what the operator asked for the words of a list and no other', () => {
    const cells = { day: '0912 000 345', union: 'Lan', target: '', step: 'xem  TRƯỚC' };
    const deed = (id: string) => askedDeed(bulkPage, { row: 3, id, mark: '', cells });
    expect(deed('moveUnion')).toMatchObject({ object: 'moveUnion', fields: ['Xem trước'] });
    expect(deed('Nguyễn Thị Lan')).toMatchObject({ object: '', fields: ['Xem trước'] });
    expect(deed('yc-12').object).toBe('yc-12');
  });
});
