import type { Installation } from '../installation/install.ts';
import { serveWorkspace } from '../workspace/face/serve.ts';
import { liveSite } from './live-site.ts';
import { type Served, serve } from './serve.ts';
import { tour } from './tour.ts';

/** A programme opened in the browser: tour and public site at one port, Google's side at the next. */
export interface Opened extends Served {
  /** Resolves when the site shows what was published last. */
  built(): Promise<void>;
}

/** @param port 0 takes free ones. */
export async function openInBrowser(installation: Installation, port: number): Promise<Opened> {
  let formUrl = '';
  let face = { url: '', close: () => Promise.resolve() };
  const site = liveSite(installation, () => formUrl);
  const front = await serve(port, () => tour(installation, face.url));
  face = await serveWorkspace(installation.workspace, {
    port: port === 0 ? 0 : port + 1,
    guide: { text: 'Về trang đi thử', href: front.url },
    onChange: site.followUp,
  });
  formUrl = `${face.url}forms/${installation.form}/viewform`;
  await site.built();
  return {
    url: front.url,
    built: site.built,
    close() {
      front.close();
      void face.close();
    },
  };
}
