import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

export interface ServedFolder {
  /** "http://127.0.0.1:1234" */
  readonly base: string;
  close(): void;
}

/** Serves a built site over loopback as a static host does: 404.html for what is not there. */
export async function servedFolder(root: string): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const body = await readFile(file).catch(() => undefined);
    const type = body ? (types[path.extname(file)] ?? 'text/plain') : types['.html'];
    const missing = () => readFile(path.join(root, '404.html')).catch(() => '');
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body ?? (await missing()));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    base: `http://127.0.0.1:${address.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
