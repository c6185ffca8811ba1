import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { foreignPath } from './foreign.ts';
import { listen, type LocalServer } from './listen.ts';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** `bytes=10-19` of a file of that size, both ends included; undefined when the whole is asked for. */
function rangeOf(header: string | undefined, size: number): readonly [number, number] | undefined {
  const [, from, to = ''] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  return from === undefined ? undefined : [Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1)];
}

const answer =
  (archives: Readonly<Record<string, string>>) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    const file = archives[path.slice(1)] ?? foreignPath('replaywebpage', path === '/' ? 'index.html' : path.slice(1));
    if (path.includes('..') || !existsSync(file)) return void response.writeHead(404).end();
    const content = await readFile(file);
    const range = rangeOf(request.headers.range, content.length);
    const piece = range === undefined ? content : content.subarray(range[0], range[1] + 1);
    response.writeHead(range === undefined ? 200 : 206, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': piece.length,
      'accept-ranges': 'bytes',
      ...(range === undefined ? {} : { 'content-range': `bytes ${range[0]}-${range[1]}/${content.length}` }),
    });
    response.end(request.method === 'HEAD' ? undefined : piece);
  };

/** Serves ReplayWeb.page as its makers publish it, and archives beside it by their names. A reader of archives asks for pieces of files. */
export function serveViewer(archives: Readonly<Record<string, string>>): Promise<LocalServer> {
  const reply = answer(archives);
  return listen(
    createServer((request, response) => {
      reply(request, response).catch(() => response.destroy());
    }),
    0,
  );
}
