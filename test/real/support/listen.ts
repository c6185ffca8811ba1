import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of this machine only. `url` has no final slash. */
export interface LocalServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on a port of the loopback address; 0 takes a free one. Rejects when the port is taken. */
export function listen(server: Server, port: number): Promise<LocalServer> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${taken}`, port: taken, close });
    });
  });
}
