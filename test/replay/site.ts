import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const pages = join(import.meta.dirname, '..', 'sites', 'replay');

export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void | Promise<void>;

/** A local site: pages of `test/sites/replay`, and what a test adds to them. */
export interface Site {
  /** `http://host:port`. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Every request received: `METHOD /path`. */
  readonly hits: readonly string[];
  readonly headers: readonly IncomingMessage['headers'][];
  close(): Promise<void>;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function file(path: string, response: ServerResponse): Promise<void> {
  const content = await readFile(join(pages, path)).catch(() => undefined);
  response.writeHead(content === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(content ?? '<!doctype html><title>Introuvable</title><h1>Page introuvable</h1>');
}

/** Writes a page in French with that content. */
export function page(response: ServerResponse, title: string, content: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1>${content}</main></body></html>`);
}

/** Answers with a redirection. */
export function redirect(location: string, status = 302): Handler {
  return (_, response) => {
    response.writeHead(status, { location });
    response.end();
  };
}

/**
 * Starts a site on a free port. `127.0.0.1` and `localhost` are two hosts for the browser. `routes` come before the pages; the address
 * given to the function is the site's own.
 */
export async function startSite(routes: Readonly<Record<string, Handler>> = {}, host = '127.0.0.1'): Promise<Site> {
  const hits: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    hits.push(`${request.method ?? 'GET'} ${path}`);
    headers.push(request.headers);
    const handler = routes[`${request.method ?? 'GET'} ${path}`] ?? routes[path];
    const answer = async (): Promise<void> => {
      const body = await read(request);
      await (handler === undefined ? file(path, response) : handler(request, response, body));
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, host === 'localhost' ? '127.0.0.1' : host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}`,
    host: `${host}:${port}`,
    port,
    hits,
    headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
