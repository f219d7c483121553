import { parseArgs } from 'node:util';
import { liveSite } from './start/live-site.ts';
import { openStart } from './start/open.ts';
import { serve } from './start/serve.ts';
import { tour } from './start/tour.ts';
import { serveWorkspace } from './workspace/face/serve.ts';

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    port: { type: 'string', default: '4310' },
  },
});
const port = Number(values.port);

const installation = await openStart({ fresh: values.fresh });
let formUrl = '';
const site = liveSite(installation, () => formUrl);
const face = await serveWorkspace(installation.workspace, {
  port: port + 1,
  guide: { text: 'Về trang đi thử', href: `http://127.0.0.1:${port}/` },
  onChange: site.followUp,
});
formUrl = `${face.url}forms/${installation.form}/viewform`;
await site.built();
const url = await serve(port, () => tour(installation, face.url));

console.log(`
Sẵn sàng. Xin mở ${url} (bấm Ctrl+C để dừng; mọi thứ được giữ lại).
Ready: open ${url} (Ctrl+C stops; everything is kept; -- --fresh begins anew).`);
