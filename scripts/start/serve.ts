import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { siteBase, siteFolder } from './site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface Served {
  readonly url: string;
  close(): void;
}

/** Serves the tour at "/" and the public site below `siteBase`, to this machine only. */
export async function serve(port: number, tour: () => string): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', tour, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}/`, close: () => void server.close() };
}

async function answer(url: string, tour: () => string, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/') {
    send(response, 200, '.html', tour());
    return;
  }
  const file = pathname.startsWith(siteBase) ? fileOf(pathname.slice(siteBase.length)) : undefined;
  const content = file && (await readFile(file).catch(() => undefined));
  if (file && content) {
    send(response, 200, path.extname(file), content);
    return;
  }
  const missing = await readFile(path.join(siteFolder, '404.html')).catch(
    () => 'Không có trang này.',
  );
  send(response, 404, '.html', missing);
}

/** The file behind an address below the site; undefined for one that leads out of its folder. */
function fileOf(address: string): string | undefined {
  const name = safelyDecoded(address);
  if (name === undefined) return undefined;
  const file = path.resolve(
    siteFolder,
    name.endsWith('/') || name === '' ? `${name}index.html` : name,
  );
  return file.startsWith(path.resolve(siteFolder) + path.sep) ? file : undefined;
}

function safelyDecoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

function send(
  response: ServerResponse,
  status: number,
  extension: string,
  content: string | Buffer,
): void {
  response.writeHead(status, {
    'content-type': types[extension] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(content);
}
