import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFromBytes, codeOf, showCode } from '#core/submission/code.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bytes = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 10, maxLength: 32 });

test('a code is the first 75 bits and a check', () => {
  const code = codeFromBytes([0xff, 0x00, 0x80, 0x7f, 0x01, 0x23, 0x45, 0x67, 0x89, 0xab]);
  expect(code).toBe('ZW080ZR14D2PF2DP');
  expect(showCode(code)).toBe('ZW08-0ZR1-4D2P-F2DP');
});

test('every code is read back as people write it', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      const code = codeFromBytes(some);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
      const careless = showCode(code).toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l');
      expect(codeOf(code)).toBe(code);
      expect(codeOf(`  ${careless.replace(/-/g, ' – ')}\u200B`)).toBe(code);
      expect(codeOf(code.replace(/1/g, 'i'))).toBe(code);
    }),
  );
});

test('signed bytes, as Apps Script gives them, make the same code', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      const signed = some.map((byte) => (byte > 127 ? byte - 256 : byte));
      expect(codeFromBytes(signed)).toBe(codeFromBytes(some));
    }),
  );
});

test('bits after the 75th make no difference, those before do', () => {
  const some = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0b0110_0000];
  expect(codeFromBytes([...some.slice(0, 9), 0b0111_1111, 99])).toBe(codeFromBytes(some));
  expect(codeFromBytes([...some.slice(0, 9), 0b0100_0000])).not.toBe(codeFromBytes(some));
  expect(() => codeFromBytes([1, 2, 3])).toThrow(new RangeError('a code needs 10 bytes'));
});

/** The code with other characters in some places. */
const withChars = (code: string, changes: readonly (readonly [number, string])[]) => {
  const chars = [...code];
  for (const [place, char] of changes) chars[place] = char;
  return chars.join('');
};

test('every wrong character is caught', () => {
  for (const seed of [0, 37, 200]) {
    const code = codeFromBytes(Array.from({ length: 10 }, (_, i) => (seed * (i + 3) * 7) % 256));
    for (let place = 0; place < 16; place += 1) {
      for (const char of ALPHABET) {
        const typed = withChars(code, [[place, char]]);
        expect(codeOf(typed)).toBe(typed === code ? code : undefined);
      }
    }
  }
});

test('every swap of two characters is caught', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      const code = codeFromBytes(some);
      for (let i = 0; i < 16; i += 1) {
        for (let j = 0; j < i; j += 1) {
          const typed = withChars(code, [
            [i, code.charAt(j)],
            [j, code.charAt(i)],
          ]);
          expect(codeOf(typed)).toBe(typed === code ? code : undefined);
        }
      }
    }),
  );
});

test.each(['', 'ZW08-0ZR1-4D2P-F2D', 'ZW08-0ZR1-4D2P-F2DP4', 'UUUU-UUUU-UUUU-UUUU', '__proto__'])(
  '"%s" is no code',
  (typed) => {
    expect(codeOf(typed)).toBeUndefined();
  },
);
