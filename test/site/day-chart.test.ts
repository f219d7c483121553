import { expect, test } from 'vitest';
import { dayChart } from '../../site/src/day-chart.ts';

const window = { from: '2021-03-10', to: '2021-03-19' };

test('a day has its place in the window, and days told together are as high as their mean', () => {
  const chart = dayChart(
    [
      { from: '2021-03-10', to: '2021-03-12', received: 9 },
      { from: '2021-03-15', to: '2021-03-15', received: 6 },
    ],
    window,
  );
  expect(chart.days).toBe(10);
  expect(chart.bars).toEqual([
    { x: 0, width: 3, height: 50 },
    { x: 5, width: 1, height: 100 },
  ]);
  expect([chart.most, chart.peak?.from]).toEqual([6, '2021-03-15']);
});

test('what came after the window widens the chart', () => {
  const late = dayChart([{ from: '2021-03-30', to: '2021-03-30', received: 5 }], window);
  expect([late.days, late.bars[0]?.x]).toEqual([21, 20]);
});

test('nothing received has no peak', () => {
  expect(dayChart([], window)).toMatchObject({ days: 10, bars: [], most: 0, peak: undefined });
});
