import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { codeFromBytes } from '#core/submission/code.ts';
import { type Draft, emptyDraft } from '../../site/src/compose/draft.ts';
import { askingOrder, slugs } from '../../site/src/compose/steps.ts';
import { exampleForm, exampleFormMap } from '../site/compose/example-form.ts';
import { wholeAnswers, wholeDraft } from '../site/compose/setting.ts';
import {
  type ComposeSite,
  composeSite,
  faults,
  inWindow,
  onPhone,
  slugAt,
} from './compose-site.ts';
import { visitAll } from './compose-visit.ts';

let site: ComposeSite;
const { url: formUrl } = exampleForm;
const units = catalogueOf('2021').units.map(({ id }) => id);
const code = codeFromBytes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

beforeAll(async () => {
  site = await composeSite('compose-pages', { formUrl, formMap: exampleFormMap(units) });
});
afterAll(async () => site?.close());

/** Every page of the composer that there is, with the draft (and the day) that leads to it. */
const pagesByDraft: readonly (readonly [slug: string, draft: Draft, now?: string])[] = [
  ...askingOrder.map((id) => [slugs[id], wholeDraft] as const),
  ['bat-dau', emptyDraft],
  ['chua-den-ngay', emptyDraft, '2021-03-09T08:00:00+07:00'],
  ['het-han', emptyDraft, '2021-04-11T08:00:00+07:00'],
  ['ma-da-co', emptyDraft],
  ['ban-nhap', wholeDraft],
  ['chua-ap-dung', { ...wholeDraft, answers: { ...wholeAnswers, appliedStatus: 'Chưa áp dụng' } }],
  ['ngoai-thoi-gian', { ...wholeDraft, answers: { ...wholeAnswers, appliedFrom: '1/2020' } }],
  ['chua-dong-y', { ...wholeDraft, answers: { ...wholeAnswers, consentProcessing: 'Không' } }],
  ['kiem-tra', wholeDraft],
  ['ma-tra-cuu', { ...wholeDraft, code }],
  ['gui', { ...wholeDraft, code }],
  ['chuyen-may', wholeDraft],
  ['da-mo-bieu-mau', { ...wholeDraft, code, openedAt: 1 }],
  ['da-gui', { ...wholeDraft, code, openedAt: 1, sent: true }],
];

test('every page is among those that are looked at, but for one that needs a second phone', () => {
  const looked = pagesByDraft.map(([slug]) => slug);
  const others = Object.values(slugs).filter((slug) => !looked.includes(slug));
  expect(others).toEqual(['nhan-ban-nhap']);
});

const looks = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(looks)(
  'every page on the way has nothing for axe to find at $width px, $colorScheme',
  async (look) => {
    const { page, complaints, close } = await onPhone(site, {
      viewport: { width: look.width, height: 740 },
      colorScheme: look.colorScheme,
    });
    await visitAll(site, page, async () => {
      expect([slugAt(page), await faults(page)]).toEqual([slugAt(page), []]);
    });
    expect(complaints).toEqual([]);
    await close();
  },
  120_000,
);

test('every page asked for by its address has nothing for axe to find', async () => {
  const { page, complaints, close } = await onPhone(site);
  const key = 'sang-kien/ban-nhap/75-nghin-2021';
  for (const [slug, draft, now = inWindow] of pagesByDraft) {
    await page.clock.setFixedTime(new Date(now));
    await page.evaluate(`localStorage.setItem('${key}', '${JSON.stringify(draft)}')`);
    await page.goto(`${site.base}/gui-sang-kien/?buoc=${slug}`);
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ colorScheme });
      expect([slugAt(page), await faults(page)]).toEqual([slug, []]);
    }
  }
  expect(complaints).toEqual([]);
  await close();
}, 120_000);
