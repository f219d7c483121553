import { expect, test } from 'vitest';
import { publicText, withoutPhones } from '#core/text/public-text.ts';

test.each([
  ['0912 000 345', '0912.000.345', '+84 912 000 345', '０９１２０００３４５', '(0912) 000-345'],
  [
    '0912/000/345',
    '0912, 000, 345',
    '0912•000•345',
    '0912—000—345',
    '0912‑000‑345',
    '0912:000:345',
  ],
  [
    '⓪⑨①②000345',
    '⁰⁹¹²⁰⁰⁰³⁴⁵',
    '0\u20e39\u20e31\u20e32\u20e30\u20e30\u20e30\u20e33\u20e34\u20e35\u20e3',
  ],
  ['lan@example.org', 'lan＠example.org', '<lan@example.org>;'],
])('nobody is reached by what is public: %s', (...typed) => {
  for (const text of typed)
    expect(publicText(`Máy gặt ${text}`)).toMatch(/^Máy gặt [^\p{L}\p{N}@]*$/u);
});

test.each([
  'Giai đoạn 2019, 2020, 2021',
  'Từ 15/3/2021 đến 20/4/2021',
  'Theo QĐ 015/03/2021',
  'Kế hoạch 2019/2020/2021',
  'Giảm 12.000.000 đồng, còn 0,5 %',
  'Thợ @ máy',
])('years, days and amounts stay: %s', (text) => {
  expect(publicText(text)).toBe(text);
});

test('of phones only those of one person go, however they are written', () => {
  const text = 'Gọi 0912 000 345 hoặc 0912.000.999, 12 giờ';
  expect(withoutPhones(text, (typed) => typed.endsWith('345'))).toBe(
    'Gọi … hoặc 0912.000.999, 12 giờ',
  );
  expect(withoutPhones(text, () => false)).toBe(text);
});

test('what is left of a text has no space at its ends', () => {
  expect(publicText(' 0912000345 gọi lan@example.org ')).toBe('… gọi …');
  expect(publicText('  máng nước ')).toBe('máng nước');
});
