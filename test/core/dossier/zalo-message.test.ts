import { expect, test } from 'vitest';
import type { OfficerCells } from '#core/dossier/dossier.ts';
import { zaloMessage } from '#core/dossier/zalo-message.ts';
import { programme, someCells, someDossier, someFacts } from '../../builders.ts';

const message = (cells: Partial<OfficerCells>, facts = {}) =>
  zaloMessage(someDossier({ cells: someCells(cells), facts: someFacts(facts) }), programme);

test('the message says who, what, under which code, and what comes next', () => {
  expect(
    message({
      decision: 'Trả lại',
      reason: 'Mô tả quá ngắn.\nThiếu số liệu. ',
      dueDate: '12/4/2021',
    }),
  ).toBe(
    'Chào anh/chị Nguyễn Thị Lan. Sáng kiến “Giá treo rập giấy theo mã hàng” (mã tra cứu 4MR3-PHJH-BHKQ-4ZC2) cần được bổ sung. Cần bổ sung: Mô tả quá ngắn. Thiếu số liệu. Xin sửa rồi gửi lại với đúng mã này, chậm nhất ngày 12/4/2021. Xin cảm ơn anh/chị.',
  );
});

test.each([
  [{}, 'đang xem xét'],
  [{ decision: 'Không chọn', reason: 'Chưa có điểm mới' }, 'Lý do: Chưa có điểm mới.'],
  [{ decision: 'Không đủ điều kiện', reason: 'Ngoài thời gian' }, 'chưa đủ điều kiện'],
  [{ withdrawn: 'Có' }, 'đã được rút'],
])('%j reads “…%s…”', (cells, words) => {
  expect(message(cells)).toContain(words);
});

test('no phone and no address stands in it, whoever typed one', () => {
  const typed = message(
    { decision: 'Không chọn', reason: 'Gọi 0912 000 345 hoặc thu@example.org' },
    { title: 'Máng nước 0912000345', fullName: 'Lan 0912.000.345' },
  );
  expect(typed).not.toMatch(/0912|example\.org/);
});

test('a reason belongs to its decision: another state does not repeat it', () => {
  expect(message({ reason: 'Chờ giám đốc' })).not.toContain('Chờ giám đốc');
});

test('it tells what the province, and then the confederation, decided', () => {
  const chosen = someDossier({
    cells: someCells({ employerAgreed: 'Có', decision: 'Chọn' }),
    agreedFor: 'r1',
    petition: 'p/u/1',
  });
  const told = (decision: string, recognition: string, unitPetition = '') =>
    zaloMessage(
      {
        ...chosen,
        unitPetition,
        proposal: { ...chosen.proposal, cells: { decision, reason: '' } },
        nomination: { ...chosen.nomination, cells: { decision: recognition, reason: '' } },
      },
      programme,
    );
  expect(told('', '')).toContain('đã được công đoàn cấp trên chọn. Xin cảm ơn');
  expect(told('Chọn', '')).toContain('đã được công đoàn cấp trên và tỉnh, ngành chọn.');
  expect(told('Không chọn', '')).toContain('tỉnh, ngành chưa chọn trong đợt này.');
  expect(told('Chọn', 'Công nhận', 'p/1')).toContain('đã được Tổng Liên đoàn công nhận.');
  expect(told('Chọn', 'Không công nhận', 'p/1')).toContain(
    'đã được tỉnh, ngành chọn; Tổng Liên đoàn chưa công nhận trong đợt này.',
  );
});

test('whoever left name or title out is still spoken to', () => {
  expect(message({}, { fullName: ' ', title: '' })).toMatch(
    /^Chào anh\/chị\. Sáng kiến \(mã tra cứu /,
  );
});

test('a decision without a reason promises none, and dots alone are no reason', () => {
  for (const reason of ['', ' . .. ']) {
    expect(message({ decision: 'Không chọn', reason })).not.toContain('Lý do');
  }
  expect(message({ decision: 'Không chọn', reason: 'Trùng. Cũ... ' })).toContain(
    'Lý do: Trùng. Cũ.',
  );
});
