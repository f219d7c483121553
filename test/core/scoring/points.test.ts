import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsOf, showPoints } from '#core/scoring/points.ts';

test.each([
  ['85', 8500],
  ['85,5', 8550],
  ['85.5', 8550],
  ['85,50', 8550],
  [' 85 điểm', 8500],
  ['85đ', 8500],
  ['85/100', 8500],
  ['85.333333333', 8533],
  ['0', 0],
  ['100', 10_000],
  ['100,0', 10_000],
])('"%s" is read as officers mean it', (typed, points) => {
  expect(pointsOf(typed)).toBe(points);
});

test.each(['101', '100,5', '-5', '850', '85,5,5', 'tốt', '8/5', '', '85..5'])(
  '"%s" is no score',
  (typed) => {
    expect(pointsOf(typed)).toBeUndefined();
  },
);

test('what is shown is read back as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
      expect(pointsOf(showPoints(points))).toBe(points);
    }),
  );
});
