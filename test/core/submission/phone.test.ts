import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phoneOf } from '#core/submission/phone.ts';

const national = (text: string) => {
  const phone = phoneOf(text);
  return phone.kind === 'valid' ? phone.national : phone.kind;
};

test.each([
  '0912000345',
  '0912 000 345',
  '0912.000.345',
  '(0912) 000-345',
  '+84912000345',
  '+84 (0)912 000 345',
  '84912000345',
  '0084 912 000 345',
  '912000345',
  '０９１２０００３４５',
  '\u202A0912\u200B000345\u202C',
])('"%s" is 0912000345', (typed) => {
  expect(national(typed)).toBe('0912000345');
});

test('nine digits that begin with 84 lost their 0, not their country', () => {
  expect(national('847000345')).toBe('0847000345');
});

const PAIRS = [
  ...['0120 070', '0121 079', '0122 077', '0126 076', '0128 078'], // MobiFone
  ...['0123 083', '0124 084', '0125 085', '0127 081', '0129 082'], // VinaPhone
  ...[
    '0162 032',
    '0163 033',
    '0164 034',
    '0165 035',
    '0166 036',
    '0167 037',
    '0168 038',
    '0169 039',
  ],
  ...['0186 056', '0188 058'], // Vietnamobile
  '0199 059', // Gmobile
].map((pair) => pair.split(' '));

describe('the change of 2018', () => {
  test('has 21 pairs', () => expect(PAIRS).toHaveLength(21));

  test.each(PAIRS)('%s became %s', (before, after) => {
    const expected = { kind: 'valid', national: `${after}2000345`, converted: true };
    expect(phoneOf(`${before} 200 0345`)).toEqual(expected);
    expect(phoneOf(`+84 ${before?.slice(1)}2000345`)).toEqual(expected);
  });

  test('concerns 11 digits only, and no other prefix', () => {
    expect(national('0120200034')).toBe('invalid');
    expect(national('01302000345')).toBe('invalid');
    expect(phoneOf('0912000345')).toMatchObject({ converted: false });
  });
});

test('knows the mobile prefixes and no others', () => {
  const prefixes = [
    ...['030', '031', '032', '033', '034', '035', '036', '037', '038', '039'],
    ...['051', '056', '058', '059', '0522', '0523', '0528', '0559'],
    ...['070', '076', '077', '078', '079'],
    ...['081', '082', '083', '084', '085', '086', '087', '088', '0896', '0897', '0898', '0899'],
    ...['090', '091', '092', '093', '094', '095', '096', '097', '098'],
    ...['0990', '0991', '0993', '0994', '0995', '0996', '0997', '0998', '0999'],
  ];
  const mobile = (four: string) => prefixes.some((prefix) => four.startsWith(prefix));
  for (let n = 0; n < 1000; n += 1) {
    const four = `0${String(n).padStart(3, '0')}`;
    const number = `${four}000345`;
    expect([four, national(number)]).toEqual([four, mobile(four) ? number : 'invalid']);
  }
});

test.each([
  ['0277 3851234', '02773851234'],
  ['(024) 3825 0000', '02438250000'],
  ['028 3829 0000', '02838290000'],
  ['2773851234', '02773851234'],
  ['+84 277 3851234', '02773851234'],
])('landline %s is %s', (typed, digits) => {
  expect(national(typed)).toBe(digits);
});

test.each([
  '18001234',
  '1800 123 456',
  '19001234',
  '01900123456',
  '113',
  '0277385123',
  '0912 000 34',
  '0912 000 3456',
  'o981000345',
  '0912000345 / 0912000346',
  '+85512000345',
  '+',
  '-',
  'không có',
  '=1+1',
])('"%s" is no number of a person', (typed) => {
  expect(phoneOf(typed)).toEqual({ kind: 'invalid', typed });
});

test.each(['', ' ', '\u200B\n'])('nothing typed is missing, not invalid', (typed) => {
  expect(phoneOf(typed)).toEqual({ kind: 'missing' });
});

test('whatever is typed is judged, and a valid number stays what it is', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9 ().-]{0,16}$/));
  fc.assert(
    fc.property(typed, (text) => {
      const phone = phoneOf(text);
      if (phone.kind !== 'valid') return;
      expect(phone.national).toMatch(/^0\d{9,10}$/);
      expect(phoneOf(phone.national)).toEqual({ ...phone, converted: false });
    }),
  );
});

test.each([
  '0912000345 Zalo',
  'Zalo 0912000345',
  '+84 9120003', // with its 0 put back it would look like another network's
  '+0912000345',
  '1912000345',
  '4912000345',
  '6912000345',
  '028 3829 00001',
  '2838290000 1',
  '91200034512',
])('"%s" is nobody’s number', (typed) => {
  expect(phoneOf(typed)).toEqual({ kind: 'invalid', typed });
});
