import type { Browser, BrowserContextOptions } from 'playwright-core';

/** Opens a page, and keeps what it asks of other hosts and what the browser complains about. */
export async function openedPage(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext({ baseURL, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL)) complaints.push(request.url());
  });
  page.on('console', (message) => {
    const refusal = message.text().includes('status of 422');
    if (['error', 'warning'].includes(message.type()) && !refusal) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints, close: () => context.close() };
}
