import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listen, type LocalServer } from '../../test/real/support/listen.ts';
import { actFolder, type ActCase } from './cases.ts';

/** Address of the folder on w3.org: the cases name their pictures, frames and sounds by it. */
export const home = '/WAI/content-assets/wcag-act-rules/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt',
  '.pdf': 'application/pdf',
};

/** The file of `test-assets` at this path, or of the folder that it names; undefined when there is none. */
function asset(path: string): string | undefined {
  const file = join(actFolder, normalize(`/${path}`));
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() === true) return file;
  return stat?.isDirectory() === true ? asset(join(path, 'index.html')) : undefined;
}

/** Serves the cases and what stands beside them as w3.org does, on a free port. */
export function serveCases(cases: readonly ActCase[]): Promise<LocalServer> {
  const contents = new Map(cases.map(({ path, content }) => [path, content]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(home) ? decodeURIComponent(pathname.slice(home.length)) : '';
    const file = path.startsWith('test-assets/') ? asset(path) : undefined;
    const body = contents.get(path) ?? (file === undefined ? undefined : readFileSync(file));
    const type = types[extname(file ?? path)] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
    response.end(body ?? '');
  });
  return listen(server, 0);
}
