import type { BrowserContextOptions } from 'playwright-core';
import { launchedBrowser } from '../../scripts/chromium.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { sweepUntilQuiet } from '../../scripts/installation/sweep.ts';
import { serveWorkspace } from '../../scripts/workspace/face/serve.ts';
import { openedPage } from '../scripts/workspace/face/browser.ts';

export type OfficerFace = Awaited<ReturnType<typeof officerFace>>;

/** An installation as an officer sees it in a browser; a minute after every change it is swept. */
export async function officerFace({ workspace }: Installation) {
  const face = await serveWorkspace(workspace, {
    port: 0,
    onChange() {
      workspace.clock.set(workspace.clock.now() + 60_000);
      sweepUntilQuiet(workspace);
    },
  });
  const browser = await launchedBrowser();
  return {
    opened: (options: BrowserContextOptions) => openedPage(browser, face.url, options),
    async close() {
      await browser.close();
      await face.close();
    },
  };
}
