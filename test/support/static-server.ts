import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

/** A local web server for tests. `url` has no final slash. */
export interface StaticServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

async function send(response: ServerResponse, path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  const file = found?.isDirectory() === true ? join(path, 'index.html') : path;
  const isFile = file === path ? found?.isFile() === true : (await stat(file).catch(() => undefined))?.isFile() === true;
  response.writeHead(isFile ? 200 : 404, {
    'content-type': isFile ? (types[extname(file)] ?? 'application/octet-stream') : 'text/plain',
  });
  if (isFile) createReadStream(file).pipe(response);
  else response.end('not found');
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Serves a folder on a free local port, `index.html` for folders, 404 for the rest. */
export async function startStaticServer(folder: string, host = '127.0.0.1'): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname);
    const file = normalize(join(folder, path));
    const inside = file === normalize(folder) || file.startsWith(normalize(folder + sep));
    send(response, inside ? file : join(folder, '404')).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://${host}:${port}`, port, close: () => stop(server) };
}
