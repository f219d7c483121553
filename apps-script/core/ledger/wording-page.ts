import { pageOf } from './page.ts';
import { unitNames } from './registry-names.ts';
import { spareRows } from './spare-rows.ts';

/** The tab *Lời văn riêng*: what the petitions of single units and unions say differently. */
export const wordingPage = pageOf({
  title: 'Lời văn riêng',
  sheetId: 132,
  intro:
    'Mỗi dòng là lời văn Tờ trình riêng của một tỉnh, ngành (cho mọi công đoàn ở đó) hoặc của một công đoàn, ghi như “LĐLĐ TP Cao Lãnh, Đồng Tháp”; ô nào để trống thì dùng lời văn chung ở trang “Cài đặt”. Ghi “Không” để bỏ hẳn một ý.',
  leading: [],
  officer: [
    { field: 'unit', header: 'Tỉnh, ngành hoặc công đoàn', width: 200, choicesFrom: unitNames },
    { field: 'through', header: 'Gửi qua Ban', width: 200 },
    { field: 'place', header: 'Địa danh trước ngày tháng', width: 150 },
    { field: 'copies', header: 'Nơi nhận (mỗi ý một dòng)', width: 220 },
    { field: 'legalBases', header: 'Các dòng “Căn cứ …”', width: 380 },
    { field: 'emails', header: 'Thư nhận hồ sơ đã ký (mỗi địa chỉ một dòng)', width: 220 },
    { field: 'authority', header: 'Tập thể đứng tên trình', width: 150 },
    { field: 'signer', header: 'Người ký (mỗi ý một dòng)', width: 180 },
  ],
  trailing: [{ field: 'answer', header: 'Trả lời', width: 300 }],
  frozenColumns: 0,
  firstRows: spareRows('lv', 40),
});
