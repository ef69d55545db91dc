/**
 * A proxy through which the browser must send every request it makes, loopback included: whatever the extension asks for is
 * seen here, and so is everything else.
 */
import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface NetworkWatch {
  /** Switches for the browser. */
  args: string[];
  /** Every address asked for, in order; tunnels as `CONNECT host:port`. */
  seen: string[];
  close(): Promise<void>;
}

export async function watchNetwork(): Promise<NetworkWatch> {
  const seen: string[] = [];
  const server: Server = createServer((incoming, outgoing) => {
    seen.push(incoming.url ?? '');
    const { hostname, port, pathname, search } = new URL(incoming.url ?? '');
    if (hostname !== '127.0.0.1') {
      outgoing.writeHead(403).end();
      return;
    }
    const passed = forward({ hostname, port, path: pathname + search, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.writeHead(502).end());
    passed.end();
  });
  server.on('connect', (incoming, socket) => {
    seen.push(`CONNECT ${incoming.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    seen,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
