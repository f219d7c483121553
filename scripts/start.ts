import { parseArgs } from 'node:util';
import { openStart } from './start/open.ts';
import { openInBrowser } from './start/opened.ts';

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    port: { type: 'string', default: '4310' },
  },
});

const installation = await openStart({ fresh: values.fresh });
const { url } = await openInBrowser(installation, Number(values.port));

console.log(`
Sẵn sàng. Xin mở ${url} (bấm Ctrl+C để dừng; mọi thứ được giữ lại).
Ready: open ${url} (Ctrl+C stops; everything is kept; -- --fresh begins anew).`);
