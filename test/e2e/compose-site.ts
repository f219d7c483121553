import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Answers } from '#core/submission/answers.ts';
import { launchedBrowser } from '../../scripts/chromium.ts';
import { builtSite } from '../../scripts/posters/built-site.ts';
import { servedFolder } from '../../scripts/posters/served-folder.ts';
import { askingOrder, slugs } from '../../site/src/compose/steps.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** The built site with a composer that sends to a Form, and a browser to use it. */
export interface ComposeSite {
  readonly base: string;
  readonly folder: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** What the build is told: FORM_URL, the form map, published data. */
export interface BuiltFrom {
  readonly formUrl: string;
  readonly formMap?: unknown;
  readonly results?: unknown;
  readonly tracking?: unknown;
}

/** @param name of a folder below dist/, of this test alone */
export async function composeSite(name: string, from: BuiltFrom): Promise<ComposeSite> {
  const folder = join(project, 'dist', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = async (called: string, json: unknown) => {
    if (json === undefined) return undefined;
    await writeFile(join(folder, called), JSON.stringify(json));
    return join(folder, called);
  };
  const pages = await builtSite(folder, {
    FORM_URL: from.formUrl,
    FORM_MAP: await file('form-map.json', from.formMap),
    RESULTS: await file('results.json', from.results),
    TRACKING: await file('tracking.json', from.tracking),
  });
  const server = await servedFolder(pages);
  const browser = await launchedBrowser();
  return {
    base: server.base,
    folder: pages,
    browser,
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The day before the last on which entries are taken. */
export const inWindow = '2021-04-09T08:00:00+07:00';

/** Opens the composer on a phone of its own, and keeps what the browser complains about. */
export async function onPhone(
  site: ComposeSite,
  { query = '', now = inWindow, ...options }: Opening = {},
) {
  const context = await site.browser.newContext({
    viewport: { width: 360, height: 740 },
    ...options,
  });
  const complaints: string[] = [];
  const opened = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.clock.setFixedTime(new Date(now));
    await page.goto(address);
    return page;
  };
  const page = await opened(`${site.base}/gui-sang-kien/${query}`);
  return { context, page, complaints, opened, close: () => context.close() };
}

interface Opening extends BrowserContextOptions {
  /** "?cd=…" or "#…" */
  readonly query?: string;
  /** What the phone's clock says. */
  readonly now?: string;
}

/** The page that the composer shows, as its address calls it. */
export const slugAt = (page: Page): string => new URL(page.url()).searchParams.get('buoc') ?? '';

export const shown = (page: Page) => page.locator('[data-step]:not([hidden])');
export const goOn = (page: Page) =>
  shown(page).getByRole('button', { name: 'Tiếp tục', exact: true }).click();

/** Writes one answer into the question that is shown. */
export async function answer(page: Page, text: string): Promise<void> {
  const radios = shown(page).getByRole('radio');
  if ((await radios.count()) > 0) await shown(page).getByLabel(text, { exact: true }).check();
  else await shown(page).getByRole('textbox').or(shown(page).getByRole('combobox')).fill(text);
}

/** Answers question after question, until a page comes that these answers do not speak of. */
export async function answerAll(page: Page, answers: Answers): Promise<void> {
  for (;;) {
    const slug = slugAt(page);
    const id = askingOrder.find((each) => slugs[each] === slug);
    const text = id && answers[id];
    if (text === undefined) return;
    await answer(page, text);
    await goOn(page);
    await page.waitForURL((url) => url.searchParams.get('buoc') !== slug);
  }
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, and whether the page scrolls sideways. */
export async function faults(page: Page): Promise<readonly string[]> {
  // The composer's pages are one document: axe need not be read anew on each.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  const found: AxeResults = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(standards)} })`,
  );
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [
    ...found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...(wider ? ['scrolls sideways'] : []),
  ];
}
