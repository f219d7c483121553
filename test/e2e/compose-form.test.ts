import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '#core/submission/code.ts';
import { formMapOf } from '../../scripts/installation/form-map.ts';
import { type Installation, install } from '../../scripts/installation/install.ts';
import { intakesIn } from '../../scripts/installation/ledger-view.ts';
import { sweepUntilQuiet } from '../../scripts/installation/sweep.ts';
import { type ServedFace, serveWorkspace } from '../../scripts/workspace/face/serve.ts';
import { openWorkspace } from '../../scripts/workspace/workspace.ts';
import { inWindow, wholeAnswers } from '../site/compose/setting.ts';
import { sampleResults } from '../site/sample.ts';
import { answerAll, type ComposeSite, composeSite, onPhone, shown } from './compose-site.ts';

let installation: Installation;
let face: ServedFace;
let site: ComposeSite;

beforeAll(async () => {
  const workspace = openWorkspace({ dir: ':memory:', now: inWindow });
  installation = await install(workspace, 'dong-thap-2021');
  face = await serveWorkspace(workspace, { port: 0 });
  site = await composeSite('compose-form-test', {
    formUrl: `${face.url}forms/${installation.form}/viewform`,
    formMap: formMapOf(installation),
    results: sampleResults(1),
    tracking: { version: 1, entries: [] },
  });
});

afterAll(async () => {
  await site?.close();
  await face?.close();
  installation?.workspace.close();
});

const { unit: _, ...ofOneUnit } = wholeAnswers;

test.each([
  ['an open one', ofOneUnit],
  ['a trade secret', { ...ofOneUnit, tradeSecret: 'Có' }],
])('an entry, %s, arrives whole under the code that the phone made', async (_kind, answers) => {
  const { page, close } = await onPhone(site);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await answerAll(page, answers);
  await page.getByRole('button', { name: 'lấy mã' }).click();
  const code = codeOf((await shown(page).locator('[data-code]').textContent()) ?? '');
  await page.getByRole('link', { name: 'Tiếp tục đến bước gửi' }).click();
  await page.getByRole('link', { name: 'Mở biểu mẫu' }).click();
  await page.waitForURL(/\/forms\//);
  // Nothing is typed here: only pressed through to the end.
  for (let pages = 0; pages < 10 && !page.url().includes('formResponse'); pages += 1) {
    const before = await page.locator('main, body').first().innerText();
    await page.locator('button.primary').click();
    await expect.poll(() => page.locator('main, body').first().innerText()).not.toBe(before);
  }
  await page.getByText('Đã nhận sáng kiến').waitFor();
  sweepUntilQuiet(installation.workspace);
  const intake = intakesIn(installation).find((each) => each.code === code);
  expect(intake).toMatchObject({ outcome: 'accepted', union: 'dong-thap/tp-cao-lanh' });
  await close();
});
