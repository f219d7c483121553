import type { Page } from 'playwright-core';
import { wholeAnswers } from '../site/compose/setting.ts';
import { answer, answerAll, type ComposeSite, goOn, shown } from './compose-site.ts';

/** One page of each kind, with mistakes and without. */
export async function visitAll(
  site: ComposeSite,
  page: Page,
  check: () => Promise<void>,
): Promise<void> {
  await check();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await goOn(page);
  await check();
  await answer(page, 'Chưa áp dụng');
  await goOn(page);
  await check();
  await page.goBack();
  await answerAll(page, { appliedStatus: 'Đang áp dụng thử', appliedFrom: '3/2021' });
  await page.getByRole('combobox').fill('thanh');
  await page.getByRole('option').first().waitFor();
  await check();
  const { title: _, ...upToTitle } = wholeAnswers;
  await answerAll(page, upToTitle);
  await shown(page).getByRole('textbox').fill('a'.repeat(251));
  await goOn(page);
  await check();
  const { consentProcessing: __, ...upToConsent } = wholeAnswers;
  await answerAll(page, { ...upToConsent, description: 'ế'.repeat(1000) });
  await check();
  await answerAll(page, wholeAnswers);
  await check();
  await page.getByRole('button', { name: 'lấy mã' }).click();
  await page.getByRole('button', { name: 'Lưu thành ảnh' }).click();
  await check();
  await page.getByRole('link', { name: 'Tiếp tục đến bước gửi' }).click();
  await check();
  await page.getByRole('link', { name: 'Chuyển sang máy khác' }).click();
  await check();
  await page.goto(`${site.base}/gui-sang-kien/`);
  await check();
  await page.goto(`${site.base}/gui-sang-kien/?buoc=ma-da-co`);
  await check();
}
