import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { certified } from './certificate.ts';

/** Google's hosts on this machine, over TLS, for clients that are not changed for it. */
export interface StandIn {
  /** What a client's process needs: a proxy that leads here, and the certificate's text. */
  readonly proxy: string;
  readonly cert: string;
  /** Hosts that were asked for. */
  readonly hosts: ReadonlySet<string>;
  close(): void;
}

/** @param from when the certificate begins to be valid, in ms */
export async function standIn(listener: RequestListener, from?: number): Promise<StandIn> {
  const { key, cert } = certified(['*.googleapis.com'], from);
  const hosts = new Set<string>();
  const google = createTlsServer({ key, cert }, listener);
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', (request: IncomingMessage, socket, head: Buffer) => {
    hosts.add(request.url ?? '');
    const inner = connect((google.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.write(head);
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [inner, socket]) {
      end.on('error', () => {
        inner.destroy();
        socket.destroy();
      });
    }
  });
  const servers = [google, proxy];
  await Promise.all(
    servers.map(
      (server) => new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready)),
    ),
  );
  return {
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cert,
    hosts,
    close: () => {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** The whole of what a client sent. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
