import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeFromBytes } from '#core/submission/code.ts';
import { draftIn, fragmentOf } from '../../../site/src/compose/carried-draft.ts';
import { draftOf, emptyDraft, isEmpty } from '../../../site/src/compose/draft.ts';
import { wholeDraft } from './setting.ts';

const code = codeFromBytes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

test('a draft arrives as it left, in a link that a chat can carry', async () => {
  const draft = { ...wholeDraft, code, openedAt: 7 };
  const fragment = await fragmentOf(draft);
  expect(await draftIn(fragment)).toEqual(draft);
  expect(fragment.length).toBeLessThan(1500);
});

test('a damaged or cut link is told apart, whatever it holds', async () => {
  const fragment = await fragmentOf(wholeDraft);
  for (const at of [7, 20, 100, fragment.length - 3]) {
    expect(await draftIn(fragment.slice(0, at))).toBeUndefined();
  }
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      const draft = await draftIn(`#nhap=${text}`);
      expect(draft === undefined || isEmpty(draft)).toBe(true);
    }),
  );
});

test('a link that would swell beyond any draft is refused', async () => {
  const huge = { ...wholeDraft, answers: { effect: 'a'.repeat(1_000_000) } };
  expect(await draftIn(await fragmentOf(huge))).toBeUndefined();
});

test('a forged draft gives no more than texts of questions and a true code', () => {
  const forged = JSON.parse(
    '{"answers":{"title":"a","__proto__":{"x":1},"effect":7,"code":"z"},"code":"ABC","sent":true,"correcting":true,"openedAt":9}',
  );
  expect(draftOf(forged)).toEqual({ ...emptyDraft, answers: { title: 'a' } });
  for (const other of [null, 7, [], {}, { answers: [] }]) expect(draftOf(other)).toBeUndefined();
});
