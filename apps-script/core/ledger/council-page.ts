import { pageOf } from './page.ts';

/** So many seats stand there at first; others follow once these are taken. */
const SEATS = 12;

export type MemberField = 'name' | 'role' | 'units';

/** The id of a seat's row, counted from 1. */
export const seatId = (seat: number): string => `member-${seat}`;

/** "Thành viên 4": a seat while nobody is named for it. */
export const seatName = (seat: number): string => `Thành viên ${seat}`;

/** The *Hội đồng* tab of a unit's workbook: its officers name the members who score. */
export const councilPage = pageOf({
  title: 'Hội đồng',
  sheetId: 212,
  intro:
    'Ghi họ tên và đơn vị của từng thành viên. Sau khoảng 5 phút, tên hiện trên các cột của trang “Chấm điểm”. Xin không đổi người ở dòng đã có điểm; thêm người thì ghi vào dòng trống; gần hết dòng trống thì chương trình thêm dòng.',
  leading: [{ field: 'seat', header: 'Số', width: 110 }],
  officer: [
    { field: 'name', header: 'Họ và tên', width: 200 },
    {
      field: 'role',
      header: 'Vai trò',
      width: 120,
      choices: ['Chủ tịch', 'Phó Chủ tịch', 'Thư ký', 'Ủy viên'],
    },
    {
      field: 'units',
      header: 'Đơn vị của thành viên: công đoàn, nơi làm việc (nhiều đơn vị cách nhau bằng dấu ;)',
      width: 360,
    },
  ],
  trailing: [{ field: 'answer', header: 'Trả lời', width: 420 }],
  frozenColumns: 1,
  firstRows: Array.from({ length: SEATS }, (_, i) => ({
    id: seatId(i + 1),
    system: { seat: seatName(i + 1) },
  })),
});
