import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '#core/text/canonical.ts';
import { comparePeople, compareVietnamese } from '#core/text/order.ts';

const shuffled = (list: readonly string[]) => [...list].reverse();

test('letters come in the order of the Vietnamese alphabet', () => {
  const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy'];
  expect(shuffled(letters).sort(compareVietnamese)).toEqual(letters);
});

test('tones come as ngang, huyền, hỏi, ngã, sắc, nặng', () => {
  const tones = ['an', 'àn', 'ản', 'ãn', 'án', 'ạn', 'ăn', 'ằn', 'ặn', 'ân', 'ấn', 'ận'];
  expect(shuffled(tones).sort(compareVietnamese)).toEqual(tones);
});

test('letters decide before tones', () => {
  expect(compareVietnamese('bán a', 'ban b')).toBeLessThan(0);
});

test('agrees with the collation of a system that knows Vietnamese', () => {
  const collator = new Intl.Collator('vi');
  const text = fc.string({
    unit: fc.constantFrom(...'aăâằẫeếiíoôơộuưữyỳdđcgnhtx '),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const expected = Math.sign(collator.compare(canonical(a), canonical(b)));
      expect(Math.sign(compareVietnamese(a, b))).toBe(expected);
    }),
  );
});

test('two spellings of one word are one place in the list', () => {
  expect(compareVietnamese('Hoà', 'HÒA')).toBe(0);
});

test('people come by given name, then family name, then the names between', () => {
  const people = [
    'Trần Văn An',
    'Lê Thị Bình',
    'Nguyễn An Bình',
    'Nguyễn Văn Bình',
    'Y Bhăm Ayun',
    'Cao Đan',
    'Đan',
  ];
  expect(shuffled(people).sort(comparePeople)).toEqual([
    'Trần Văn An',
    'Y Bhăm Ayun',
    'Lê Thị Bình',
    'Nguyễn An Bình',
    'Nguyễn Văn Bình',
    'Đan',
    'Cao Đan',
  ]);
});
