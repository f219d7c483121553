import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from './compose-site.ts';
import { sitePages } from './page-list.ts';
import { type SampleSite, sampleSite } from './sample-site.ts';

let site: SampleSite;
beforeAll(async () => {
  site = await sampleSite('site-axe');
});
afterAll(() => site?.close());

const looks = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

test('each page has nothing for axe to find, narrow or wide, light or dark', async () => {
  const { page, strangers, complaints, close } = await site.opened();
  // Stay on a page that leads on at once.
  await page.route('**/c/*/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '');
    await route.fulfill({ response: answer, body });
  });
  for (const path of sitePages) {
    await page.goto(site.base + path);
    for (const { width, colorScheme } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect([path, width, colorScheme, await faults(page)]).toEqual([
        path,
        width,
        colorScheme,
        [],
      ]);
    }
  }
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);
