import { expect, test } from 'vitest';
import { rightPath } from '../../site/src/browser/right-path.ts';

test.each([
  ['c/3D68JE', 'c/3d68je/'],
  ['C/3D6-8JE/', 'c/3d68je/'],
  ['c/3d68je', 'c/3d68je/'],
  ['Ma-QR/Dong-Thap//', 'ma-qr/dong-thap/'],
  ['tra-cuu', 'tra-cuu/'],
])('“%s” was meant to be “%s”', (typed, path) => {
  expect(rightPath(typed)).toBe(path);
});

test.each(['', 'c/3d68je/', 'c/3d68jf/', 'khong-co/', 'c/3d68je.svg', '404.html'])(
  '“%s” is written as it should be, there or not',
  (path) => {
    expect(rightPath(path)).toBe(path);
  },
);
