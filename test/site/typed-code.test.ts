import { describe, expect, test } from 'vitest';
import { codeFromBytes, showCode } from '#core/submission/code.ts';
import { mistakeIn } from '../../site/src/browser/look-up.ts';
import { hasMarks, typedCode } from '../../site/src/browser/typed-code.ts';

const code = codeFromBytes([4, 17, 1, 9, 33, 80, 7, 120, 44, 211]);
const shown = showCode(code);
/** Holds what both keyboards change: AA, DD, AS, A1, A6, D9, W. */
const marked = codeFromBytes([0x52, 0xb5, 0xad, 0x54, 0x0a, 0x99, 0xa6, 0xe2, 0x64, 0x6d]);

describe('a code is understood', () => {
  test.each([
    ['as it is shown', shown],
    ['in lower case without hyphens', code.toLowerCase()],
    [
      'with spaces, dots and long dashes',
      `  ${code.slice(0, 4)} . ${code.slice(4, 9)} – ${code.slice(9)} `,
    ],
    [
      'with O for 0, and I or l for 1',
      shown.replaceAll('0', 'O').replace('1', 'l').replaceAll('1', 'I'),
    ],
    ['in the link of a receipt', `https://sangkien.example.org/tra-cuu/#${shown}`],
    ['in a sentence', `Mã tra cứu: ${shown}, gửi ngày 09/4/2021`],
    [
      'in full-width letters',
      code.replace(/[0-9A-Z]/g, (char) =>
        String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0),
      ),
    ],
  ])('%s', (_, text) => {
    expect(typedCode(text)).toBe(code);
  });
});

/** What a Vietnamese keyboard makes of these keys, typed one after the other. */
const typedWith = (keys: Readonly<Record<string, string>>, text: string): string =>
  Object.entries(keys).reduce((sum, [from, to]) => sum.replaceAll(from, to), text);

test.each([
  [
    'Telex',
    {
      AA: 'Â',
      DD: 'Đ',
      AS: 'Á',
      AF: 'À',
      AR: 'Ả',
      AX: 'Ã',
      AJ: 'Ạ',
      AW: 'Ă',
      EE: 'Ê',
      ES: 'É',
      W: 'Ư',
    },
  ],
  ['VNI', { A1: 'Á', A2: 'À', A6: 'Â', A8: 'Ă', D9: 'Đ', E1: 'É', E6: 'Ê' }],
])('a code is understood through a keyboard that writes Vietnamese by %s', (_, keys) => {
  let changed = 0;
  for (let at = 0; at < 500; at += 1) {
    const one = codeFromBytes(
      Array.from({ length: 10 }, (_, i) => (at * 37 + i * 101 + (at >> 3) * i * i) & 255),
    );
    const typed = typedWith(keys, one);
    if (typed !== one) changed += 1;
    expect(typedCode(typed)).toBe(one);
  }
  expect(changed).toBeGreaterThan(30);
  expect(typedCode(typedWith(keys, marked).toLowerCase())).toBe(marked);
});

describe('what is no code', () => {
  const wrong = code.slice(0, 15) + (code.endsWith('7') ? '8' : '7');

  test('a slip is told before anything is asked for', () => {
    expect(mistakeIn(wrong)).toContain('gõ nhầm');
    expect(mistakeIn(code.slice(1))).toBe('Mã phải có 16 chữ và số, ở đây có 15');
    expect(mistakeIn(' ')).toBe('Nhập mã sáng kiến');
    expect(mistakeIn(code)).toBeUndefined();
  });

  test('is told of marks where a keyboard made some', () => {
    expect(hasMarks(wrong)).toBe(false);
    expect(mistakeIn(`${wrong.slice(0, 15)}Ế`)).toContain('Bàn phím');
  });
});
