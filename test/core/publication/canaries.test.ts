import { expect, test } from 'vitest';
import { rowsOfProjection } from '#core/publication/projection-rows.ts';
import { canariesIn, noCanaries, publishedCanaries, sha256 } from '../../canaries.ts';

test('nothing of 500 entries that carry a name, phone, e-mail and birth year everywhere is public', () => {
  const published = publishedCanaries(500);
  expect(published.results.initiatives.length).toBeGreaterThan(400);
  expect(published.tracking.entries).toHaveLength(525);
  const text = JSON.stringify(published) + JSON.stringify(rowsOfProjection(published, sha256));
  expect(canariesIn(text)).toEqual(noCanaries);
  // The titles themselves are there.
  expect(text.includes('Giá treo rập của … số 100005')).toBe(true);
  expect(canariesIn('Trịnh Thị Cấm Nêu, 0912 000 999, cam-neu@example.org, 1903')).toEqual({
    name: 1,
    phone: 1,
    email: 1,
    birthYear: 1,
  });
});
