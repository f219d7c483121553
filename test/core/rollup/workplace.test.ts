import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workplaceFinder } from '#core/rollup/workplace.ts';
import { unaccented } from '#core/text/canonical.ts';

const names = [
  'CĐCS Công ty TNHH May Sông Tiền',
  'Công ty Cổ phần Thuỷ sản Vĩnh Hoàn',
  'CĐCS Công ty TNHH MTV Xổ số kiến thiết',
  'Trường THCS Lê Quý Đôn',
  'Trường Tiểu học Lê Quý Đôn',
  'Trường Mầm non Hoa Sen',
  'Công ty TNHH Hoa Sen',
  'Bệnh viện Đa khoa Sa Đéc',
  'UBND phường 1',
  'Trung tâm Y tế huyện Cao Lãnh',
  'Trường An Thạnh',
  'Trường An Thành',
];
const find = workplaceFinder(names);

describe('a workplace', () => {
  test.each([
    ['Công ty TNHH May Sông Tiền', names[0]],
    ['cty may song tien', names[0]],
    ['May Sông Tiền', names[0]],
    ['C.TY TNHH MAY SÔNG TIỀN', names[0]],
    ['Tổ cắt – Công ty May Sông Tiền, TP Cao Lãnh', names[0]],
    ['Công đoàn cơ sở Công ty trách nhiệm hữu hạn May Sông Tiền', names[0]],
    ['CTCP Thủy sản Vĩnh Hoàn', names[1]],
    ['Công ty TNHH một thành viên Xổ số Kiến thiết', names[2]],
    ['trường trung học cơ sở Lê Quý Đôn', names[3]],
    ['THCS Lê Quý Đôn', names[3]],
    ['Trường TH Lê Quý Đôn', names[4]],
    ['Công ty Hoa Sen', names[6]],
    ['MN Hoa Sen', names[5]],
    ['BV Đa khoa Sa Đéc', names[7]],
    ['Uỷ ban nhân dân Phường 01', names[8]],
    ['TTYT huyện Cao Lãnh', names[9]],
    ['Trường An Thạnh', names[10]],
  ])('"%s" names one CĐCS of the list', (workplace, name) => {
    expect(find(workplace)).toBe(name);
  });

  test.each([
    'Lê Quý Đôn',
    'Trường Hoa Sen',
    'truong an thanh',
    'May Sông Tiền 2',
    'Công ty May Sông Tiền, Công ty Hoa Sen',
    'Công ty TNHH',
    'phường 1 và phường 2',
    '1',
    '',
    '…',
  ])('"%s" is not guessed at', (workplace) => {
    expect(find(workplace)).toBeUndefined();
  });

  test('of two companies that differ in their form alone means the one it spells out', () => {
    const both = workplaceFinder(['Công ty TNHH Tân Phát', 'Công ty Cổ phần Tân Phát']);
    expect(both('Cty CP Tân Phát')).toBe('Công ty Cổ phần Tân Phát');
    expect(both('Tân Phát')).toBeUndefined();
    expect(both('DNTN Tân Phát')).toBeUndefined();
  });
});

const spoken = fc.constantFrom(
  'công',
  'ty',
  'Trường',
  'TNHH',
  'Sông',
  'Tiền',
  'Đông',
  'hoà',
  'may',
);
const phrases = fc.array(spoken, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const lists = fc.uniqueArray(phrases, { maxLength: 6, selector: unaccented });

test('letter case, Unicode form and spaces make no difference', () => {
  fc.assert(
    fc.property(lists, phrases, (list, workplace) => {
      const finder = workplaceFinder(list);
      const answer = finder(workplace);
      for (const spelt of [
        workplace.toUpperCase(),
        workplace.toLowerCase(),
        workplace.normalize('NFD'),
        `  ${workplace.replace(/ /g, '\u00a0 ')}. `,
      ]) {
        expect(finder(spelt)).toBe(answer);
      }
    }),
  );
});

test('without accents the answer is the same where no two names differ in accents alone', () => {
  fc.assert(
    fc.property(lists, phrases, (list, workplace) => {
      const finder = workplaceFinder(list);
      expect(finder(unaccented(workplace))).toBe(finder(workplace));
    }),
  );
});

test('a name of the list is found, unless another one reads the same', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const finder = workplaceFinder(list);
      for (const name of list) expect([name, undefined]).toContain(finder(name));
    }),
  );
});
