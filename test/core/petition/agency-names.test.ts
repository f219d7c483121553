import { expect, test } from 'vitest';
import { agencyNames } from '#core/petition/agency-names.ts';

test.each([
  ['LĐLĐ TP Cao Lãnh', 'LIÊN ĐOÀN LAO ĐỘNG\nTHÀNH PHỐ CAO LÃNH', 'LĐLĐ', 'Cao Lãnh'],
  ['LĐLĐ huyện Cao Lãnh', 'LIÊN ĐOÀN LAO ĐỘNG\nHUYỆN CAO LÃNH', 'LĐLĐ', 'Cao Lãnh'],
  ['LĐLĐ Quận 1', 'LIÊN ĐOÀN LAO ĐỘNG\nQUẬN 1', 'LĐLĐ', 'Quận 1'],
  ['Công đoàn Viên chức tỉnh Đồng Tháp', 'CÔNG ĐOÀN VIÊN CHỨC\nTỈNH ĐỒNG THÁP', 'CĐN', ''],
  ['CĐ Y tế VN', 'CÔNG ĐOÀN Y TẾ\nVIỆT NAM', 'CĐN', ''],
  ['CĐCS Trường CĐ Y tế', 'CÔNG ĐOÀN CƠ SỞ\nTRƯỜNG CĐ Y TẾ', 'CĐCS', ''],
  ['CĐ ngành Giao thông vận tải', 'CÔNG ĐOÀN NGÀNH\nGIAO THÔNG VẬN TẢI', 'CĐN', ''],
  ['Công đoàn Than – Khoáng sản Việt Nam', 'CÔNG ĐOÀN THAN –\nKHOÁNG SẢN VIỆT NAM', 'CĐN', ''],
  ['CĐCS TP Sông Mẫu', 'CÔNG ĐOÀN CƠ SỞ\nTP SÔNG MẪU', 'CĐCS', ''],
])('%s has its header, symbol and place', (name, header, symbol, place) => {
  expect(agencyNames(name)).toMatchObject({ header, symbol, place });
});

test.each([
  ['Công ty Thủy sản Sông Mẫu', 'CÔNG TY THỦY SẢN\nSÔNG MẪU'],
  ['Công ty TNHH MTV Xổ số kiến thiết Mẫu', 'CÔNG TY TNHH MTV\nXỔ SỐ KIẾN THIẾT MẪU'],
])('the header of %s parts no word of two syllables', (name, header) => {
  expect(agencyNames(name).header).toBe(header);
});

test('no line of a header is empty or wider than its column, unless one word is', () => {
  const { header } = agencyNames(
    `CĐCS ${'Xổ số kiến thiết '.repeat(9)}Nghiêng-nghiêng-nghiêng-nghiêng`,
  );
  for (const line of header.split('\n')) {
    expect(line).not.toBe('');
    expect(line.length <= 20 || !line.includes(' ')).toBe(true);
  }
});
