import { expect, test } from 'vitest';
import { failuresTold } from '#core/schedule/sweeps-told.ts';

test('what fails is told with its name, since when and how often it was tried', () => {
  const since = Date.parse('2021-04-09T08:55:00+07:00');
  expect(failuresTold({ publish: { since, times: 12 } })).toEqual([
    'Công bố: lỗi từ 08:55 ngày 09/4/2021, đã thử 12 lần.',
  ]);
  expect(failuresTold({})).toEqual([]);
});
