import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, clean, cleanLine, unaccented } from '#core/text/canonical.ts';

const vietnamese = fc.string({
  unit: fc.constantFrom(...'aăâeêioôơuưyđbcghkmnpqrstvxAĐƠƯ hòáảãạấậểữỹ '),
  maxLength: 40,
});

describe('clean', () => {
  test('drops what no reader sees and keeps line breaks', () => {
    expect(clean('\uFEFFNguyễn\u200B \u202EVăn\u202C\u00AD A\u0000\u0007')).toBe('Nguyễn Văn A');
    expect(clean('một\r\nhai\rba\u2028bốn')).toBe('một\nhai\nba\nbốn');
  });

  test('makes one space of tabs, hard spaces and runs of spaces, none at the end of a line', () => {
    expect(clean('  máy\t\u00A0 may   mới \n\u3000 hai ')).toBe('máy may mới\nhai');
  });

  test('composes a text whose mark stood behind an invisible character', () => {
    expect(clean('a\u200B\u0301')).toBe('á');
    expect(clean('Nguyễn'.normalize('NFD'))).toBe('Nguyễn');
  });

  test('drops half a surrogate pair and keeps a whole one', () => {
    expect(clean('a\uD83Db😀')).toBe('ab😀');
  });

  test('keeps formulas and HTML as the text they are', () => {
    expect(clean('=HYPERLINK("x") <b>&amp;</b> {{ten}} $&')).toBe(
      '=HYPERLINK("x") <b>&amp;</b> {{ten}} $&',
    );
  });

  test('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  test('leaves no line break in a line', () => {
    expect(cleanLine('Nguyễn\r\n\r\n Văn A')).toBe('Nguyễn Văn A');
  });

  test('takes no time over long hostile texts', () => {
    const start = Date.now();
    for (const part of [' \n', '\t', 'a\u0301', 'q', 'oà', '\u200B'])
      canonical(part.repeat(25_000));
    expect(Date.now() - start).toBeLessThan(2_000);
  });
});

describe('canonical', () => {
  test('is blind to Unicode form, invisible characters, case and white space', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const key = canonical(text);
        expect(canonical(text.normalize('NFD'))).toBe(key);
        expect(canonical([...text.normalize('NFC')].join('\u200B'))).toBe(key);
        expect(canonical(text.toUpperCase())).toBe(key);
        expect(canonical(`\t${text.replace(/ /g, ' \u00A0')}\n`)).toBe(key);
        expect(canonical(key)).toBe(key);
      }),
    );
  });

  test.each([
    ['hoà', 'hòa'],
    ['HOÁ', 'hóa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['Tuỵ', 'tụy'],
    ['Hoà Bình', 'hòa bình'],
    ['hoà-thuỷ', 'hòa-thủy'],
  ])('puts the tone of %s where the old style has it', (typed, key) => {
    expect(canonical(typed)).toBe(key);
    expect(canonical(key)).toBe(key);
  });

  test.each(['quý', 'quỳ', 'hoàn', 'hoài', 'thuyền', 'khoét', 'quà'])('leaves %s alone', (word) => {
    expect(canonical(word)).toBe(word);
  });

  test('reads the look-alikes of Đ, full width and typographic signs', () => {
    expect(canonical('Ðồng Tháp')).toBe('đồng tháp');
    expect(canonical('ðồng Ɖ')).toBe('đồng đ');
    expect(canonical('ＬĐＬĐ １２')).toBe('lđlđ 12');
    expect(canonical('H’Hen – Niê')).toBe("h'hen - niê");
  });

  test('keeps apart what a reader tells apart', () => {
    expect(
      new Set(['Lan', 'Làn', 'Lân', 'Đan', 'Dan', 'Nguyễn', 'Nguyển'].map(canonical)).size,
    ).toBe(7);
  });
});

test('a text without accents is found by one who types none', () => {
  expect(unaccented('LĐLĐ TP Hồng Ngự')).toBe('ldld tp hong ngu');
  expect(unaccented('Ðồng Tháp'.normalize('NFD'))).toBe('dong thap');
  expect(unaccented('Thuỷ')).toBe(unaccented('Thủy'));
});
