import { expect, test } from 'vitest';
import { copyText } from '#core/ledger/copy-text.ts';
import type { Intake } from '#core/ledger/intake.ts';
import { type Quarantined, unruled } from '#core/ledger/quarantine.ts';
import { programme, someCells, someDossier } from '../../builders.ts';

const at = Date.parse('2021-04-12T09:05:00+07:00');
const intake: Intake = {
  ...{ responseId: 'r1', source: 'form', outcome: 'accepted', problems: '', initiative: 'r1' },
  ...{ code: '', unit: 'dong-thap', union: 'dong-thap/tp-cao-lanh' },
  submittedAt: '2021-03-20T08:15:00+07:00',
  answers: { fullName: 'Nguyễn Thị Lan', phone: '0912 000 345', title: 'Giá treo' },
};
const quarantined: Quarantined = {
  ...unruled,
  ...{
    responseId: 'q1',
    submittedAt: '',
    code: '',
    fullName: '',
    phone: '',
    unit: '',
    subUnit: '',
  },
  ...{ title: '', fullText: '', problems: '', reasons: 'Chưa chọn đơn vị.', decision: 'Bỏ' },
};
const dossier = someDossier({
  cells: someCells({ decision: 'Chọn', employerAgreed: 'Có', grassroots: 'CĐCS May' }),
  petition: 'p/1',
  complaints: [
    { key: 'u 3', content: 'Trùng bài', receivedOn: '1/4', resolved: false, resolution: '' },
  ],
});
const held = {
  ...{ fullName: 'Nguyễn Thị Lan', phone: '0912000345' },
  ...{ dossiers: [dossier], intakes: [intake], quarantined: [quarantined] },
};
const history = [
  {
    ...{ at, union: 'u', initiative: 'r1', column: 'Quyết định' },
    ...{ before: '', after: 'Chọn', note: '' },
  },
];
const copy = (change: Partial<Parameters<typeof copyText>[0]> = {}) =>
  copyText({ held, history, programme, unionName: (id) => `Tên của ${id}`, at, ...change });

test('a person reads everything that is kept of them, in sections', () => {
  const sections = copy().split('\n\n');
  expect(sections[0]).toBe(`BẢN SAO DỮ LIỆU CÁ NHÂN – chương trình “${programme.name}”`);
  expect(sections[1]).toMatch(
    /^Lập lúc 09:05 ngày 12\/4\/2021\. .* Nguyễn Thị Lan, điện thoại 0912000345\.$/,
  );
  expect(sections[2]?.split('\n')).toEqual([
    '== Sáng kiến, mã tra cứu 4MR3-PHJH-BHKQ-4ZC2 ==',
    'Công đoàn nhận: Tên của dong-thap/tp-cao-lanh',
    'Tình trạng: Được chọn',
    'Cán bộ ghi: Thủ trưởng đồng ý: Có',
    'Cán bộ ghi: Quyết định: Chọn',
    'Cán bộ ghi: CĐCS: CĐCS May',
    'Tờ trình có tên: p/1',
    'Khiếu nại: Trùng bài',
  ]);
  expect(sections[3]?.split('\n')).toEqual([
    '== Phiếu đã gửi lúc 08:15 ngày 20/3/2021 ==',
    'Họ và tên: Nguyễn Thị Lan',
    'Số điện thoại: 0912 000 345',
    'Tên sáng kiến: Giá treo',
  ]);
  expect(sections[4]).toBe(
    '== Phiếu ở trang Cần kiểm tra ==\nVì sao: Chưa chọn đơn vị.\nXử lý: Bỏ',
  );
  expect(sections[5]).toBe(
    '== Lịch sử thay đổi ==\n09:05 ngày 12/4/2021, ô Quyết định: “” → “Chọn”',
  );
  expect(sections[6]).toContain('máy chủ của Google đặt ở nước ngoài');
});

test('it says where nothing changed, and what the levels above wrote', () => {
  expect(copy({ history: [] })).toContain('== Lịch sử thay đổi ==\n(không có)');
  const proposal = {
    ...dossier.proposal,
    cells: { decision: 'Không chọn', reason: 'Chưa rõ hiệu quả' },
  };
  const text = copy({ held: { ...held, dossiers: [{ ...dossier, proposal }] } });
  expect(text).toContain(
    'Tỉnh, ngành: quyết định: Không chọn\nTỉnh, ngành: lý do: Chưa rõ hiệu quả',
  );
});
