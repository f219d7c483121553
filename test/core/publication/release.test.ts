import { describe, expect, test } from 'vitest';
import { releaseOf } from '#core/publication/release.ts';
import { previewWords } from '#core/publication/release-words.ts';
import type { PublishedInitiative } from '#core/publication/results.ts';

const row = (id: number, title = `Sáng kiến ${id}`): PublishedInitiative => ({
  id: String(id).padStart(12, '0'),
  title,
  author: null,
  unit: 'dong-thap',
  union: 'dong-thap/tp-cao-lanh',
  group: null,
  level: 'union',
  effect: null,
});
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at));

const released = (change: Partial<Parameters<typeof releaseOf>[0]>) =>
  releaseOf({
    before: [],
    after: rows(8),
    inTime: true,
    agreed: true,
    mayVanish: 0,
    gone: new Set(),
    ...change,
  });

describe('titles', () => {
  test('wait until a person agrees, the first time', () => {
    expect(released({ agreed: false })).toMatchObject({ announced: false, asks: 'first' });
    expect(released({})).toMatchObject({ announced: true, asks: undefined, kept: [] });
  });

  test('wait for the announced time, though a person has agreed', () => {
    expect(released({ inTime: false })).toMatchObject({ announced: false, asks: undefined });
  });

  test('need nobody’s consent while there are none', () => {
    expect(released({ agreed: false, after: [] }).asks).toBeUndefined();
  });

  test('vanish a few at a time without a question', () => {
    expect(released({ before: rows(11) })).toMatchObject({ asks: undefined, kept: [] });
  });

  test('stay while more would vanish than a person has agreed to', () => {
    const { asks, kept } = released({ before: rows(12) });
    expect(asks).toBe('vanishing');
    expect(kept.map(({ title }) => title)).toEqual([8, 9, 10, 11].map((id) => `Sáng kiến ${id}`));
    expect(released({ before: rows(12), mayVanish: 4 })).toMatchObject({
      asks: undefined,
      kept: [],
    });
    expect(released({ before: rows(13), mayVanish: 4 }).kept).toHaveLength(5);
  });

  test('of what was withdrawn or erased go at once', () => {
    const gone = new Set(rows(12).map(({ id }) => id));
    expect(released({ before: rows(12), gone })).toMatchObject({ asks: undefined, kept: [] });
    expect(released({ before: rows(20), gone }).kept.map(({ id }) => gone.has(id))).toEqual(
      Array.from({ length: 8 }, () => false),
    );
  });
});

test('the preview counts what becomes public, what disappears and what changes, and names some', () => {
  const before = [row(0), row(1), row(90)];
  const after = [row(0), row(1, 'Tên mới'), ...rows(9).slice(2)];
  const words = previewWords(released({ before, after, agreed: false }), 3, null);
  expect(words).toContain('ĐANG CHỜ ĐỒNG Ý');
  expect(words).toContain('Đang công khai: 3 sáng kiến.');
  expect(words).toContain('Sẽ công bố thêm: 7');
  expect(words).toContain('và 2 sáng kiến khác');
  expect(words).toContain('Sẽ biến mất: 1\nSẽ thay đổi');
  expect(words).toContain('Sẽ thay đổi: 1\n  – Tên mới');
  const asked = previewWords(released({ before: rows(13) }), 13, null);
  expect(asked).toContain('Sẽ biến mất: 5\n  – Sáng kiến 8');
});

test('nothing is kept before titles are public', () => {
  expect(released({ before: rows(20), agreed: false })).toMatchObject({
    ...{ announced: false, asks: 'first', kept: [] },
  });
  expect(released({ before: rows(20), inTime: false }).kept).toEqual([]);
});

describe('the preview says how it stands', () => {
  const stand = (change: Parameters<typeof released>[0], from: string | null = null) =>
    previewWords(released(change), 0, from).split('\n')[0];
  const from = '2021-05-05T08:00:00+07:00';

  test('before anybody agreed, with the time that was set', () => {
    expect(stand({ agreed: false })).toBe('ĐANG CHỜ ĐỒNG Ý: tên sáng kiến chưa từng được công bố.');
    expect(stand({ agreed: false }, from)).toMatch(
      / Sau khi đồng ý, tên lên trang từ 08:00 ngày 05\/5\/2021\.$/,
    );
  });

  test('while many would vanish', () => {
    expect(stand({ before: rows(13) })).toMatch(/^ĐANG CHỜ ĐỒNG Ý: nhiều tên sắp biến mất/);
  });

  test('once the list is public, and before its time has come', () => {
    expect(stand({})).toBe('Danh sách đang được công bố tự động.');
    expect(stand({ inTime: false }, from)).toBe(
      'Chưa đến giờ công bố: tên sáng kiến lên trang từ 08:00 ngày 05/5/2021.',
    );
    expect(stand({ agreed: false, after: [] })).toBe('Chưa có sáng kiến nào được chọn.');
  });
});

test('what was done is told as done, and no more names than there are', () => {
  const words = previewWords(released({ before: rows(3), after: rows(8) }), 3, null).split('\n');
  expect(words.slice(1)).toEqual([
    'Đang công khai: 3 sáng kiến.',
    'Lần này công bố thêm: 5',
    ...[3, 4, 5, 6, 7].map((id) => `  – Sáng kiến ${id}`),
    'Lần này biến mất: 0',
    'Lần này thay đổi: 0',
  ]);
});
