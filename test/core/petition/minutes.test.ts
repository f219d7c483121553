import { expect, test } from 'vitest';
import { minutesData, minutesKey } from '#core/petition/minutes.ts';
import { programme } from '../../builders.ts';
import { meeting, scored } from './minutes-example.ts';

const several = scored(
  [7000, 7100, 7200],
  [9000],
  [9000, 9000, 9000],
  [9000, 6000, 9000],
  [9100, 8900, 9000],
);

test('the council speaks under the union that it belongs to', () => {
  const data = minutesData(meeting(several));
  expect(data.upperAgency).toBe('LĐLĐ TỈNH ĐỒNG THÁP');
  expect(data.ownAgency).toBe('HỘI ĐỒNG XÉT CHỌN\nSÁNG KIẾN');
  expect(data.numberLine).toMatch(/^Số: +\/BB-HĐSK$/);
  expect(data.subject).toContain('“75 nghìn sáng kiến, vượt khó, phát triển”');
});

test('members are listed with what they do and where they come from', () => {
  const data = minutesData(meeting(several));
  expect(data.attendance).toBe('Thành phần tham dự: 03 thành viên Hội đồng:');
  expect(data.members).toEqual([
    '1. Phạm Thị Hoa, Chủ tịch Hội đồng, LĐLĐ tỉnh Đồng Tháp.',
    '2. Lê Văn Tám, Ủy viên Hội đồng, LĐLĐ huyện Cao Lãnh, Trường THCS Ví Dụ.',
    '3. Trần Thị Mận, Thư ký Hội đồng.',
  ]);
  expect(data).toMatchObject({ chairName: 'Phạm Thị Hoa', secretaryName: 'Trần Thị Mận' });
});

test('who presided is left to the clerk where no role says it', () => {
  const data = minutesData(meeting(several, { members: [] }));
  expect(data.chair).toMatch(/^Chủ trì: …+\.$/);
  expect(data).toMatchObject({ chairName: '', secretaryName: '' });
});

test('results come by rank, ties alike, those without enough scores last', () => {
  const { rows, summary } = minutesData(meeting(several));
  expect(rows.map(({ rank, title, mean }) => `${rank} ${title} ${mean}`)).toEqual([
    '1 Sáng kiến 3 90,00',
    '1 Sáng kiến 5 90,00',
    '3 Sáng kiến 4 80,00',
    '4 Sáng kiến 1 71,00',
    '– Sáng kiến 2 –',
  ]);
  expect(summary).toBe(
    'Hội đồng xét 05 sáng kiến được đề nghị; 04 sáng kiến được xếp hạng; 01 sáng kiến chưa đủ số người chấm. Kết quả:',
  );
});

test('what is to be talked over is named, and nothing is where all agree', () => {
  expect(minutesData(meeting(several)).remarks).toEqual([
    '- “Sáng kiến 4”: điểm cao nhất và thấp nhất chênh nhau 30,00 điểm.',
    '- “Sáng kiến 2”: mới có 01 người chấm, chưa xếp hạng.',
  ]);
  expect(minutesData(meeting(scored([7000, 7100, 7200]))).remarks).toEqual([]);
});

test('figures that are only our proposal are called so', () => {
  const [proposed] = minutesData(meeting(several)).method;
  expect(proposed).toContain('Tính mới 30 %, Hiệu quả 40 %, Khả năng nhân rộng 30 % (mức do');
  const decided = { ...programme, council: { ...programme.council, proposed: false } };
  expect(minutesData(meeting(several, { programme: decided })).method[0]).toMatch(/30 %\.$/);
});

test('one version of the minutes of one unit has one key', () => {
  expect(minutesKey('dong-thap', '75-nghin-2021', 2)).toBe('75-nghin-2021/dong-thap/bien-ban/2');
});
