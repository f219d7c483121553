import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import {
  codeInAddress,
  showUnionCode,
  unionCodeOf,
  unionCodes,
} from '../../../site/src/poster/union-code.ts';

const ids = catalogueOf('2021').unions.map(({ id }) => id);
const codes = unionCodes(ids);

describe("a union's code", () => {
  test('is its own, for every union of the catalogue', () => {
    expect(codes.size).toBe(ids.length);
    expect(new Set(codes.values()).size).toBe(ids.length);
  });

  test('is found however it is typed', () => {
    for (const code of codes.values()) {
      const ways = [code, showUnionCode(code), codeInAddress(code), ` ${showUnionCode(code)} `];
      expect(ways.map(unionCodeOf), code).toEqual([code, code, code, code]);
    }
  });

  test('has no character that is taken for another', () => {
    for (const code of codes.values()) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
  });

  test('does not change when unions are added behind it', () => {
    const more = unionCodes([...ids, 'dong-thap/cdcs-xi-nghiep', 'dong-thap/cdcs-truong-hoc']);
    for (const [id, code] of codes) expect(more.get(id)).toBe(code);
  });

  test('is on posters already: these never change', () => {
    expect(codes.get('dong-thap/tp-cao-lanh')).toBe('3D68JE');
    expect(codes.get('dong-thap/cdcs-truc-thuoc')).toBe('KWH3VS');
  });

  test('betrays one wrong character and two swapped ones', () => {
    const place = fc.integer({ min: 0, max: 5 });
    const character = fc.constantFrom(...'23456789ABCDEFGHJKMNPQRSTVWXYZ');
    fc.assert(
      fc.property(
        fc.constantFrom(...codes.values()),
        place,
        place,
        character,
        (code, a, b, wrong) => {
          const one = [...code];
          one[a] = wrong;
          if (one.join('') !== code) expect(unionCodeOf(one.join(''))).toBeUndefined();
          const two = [...code];
          [two[a], two[b]] = [two[b] ?? '', two[a] ?? ''];
          // The last character is no weighed one: a swap with it may by chance be another code.
          if (a < 5 && b < 5 && two.join('') !== code) {
            expect(unionCodeOf(two.join(''))).toBeUndefined();
          }
        },
      ),
    );
  });

  test.each(['', 'ABC', '000000', 'K7M-2QX-9', '3D6-8J', 'https://'])('“%s” is none', (typed) => {
    expect(unionCodeOf(typed)).toBeUndefined();
  });
});
