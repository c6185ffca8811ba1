import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() === true) return fileAt(join(path, 'index.html'));
  return found?.isFile() === true ? path : undefined;
}

/** Answers with the files of a folder, `index.html` for folders, 404 for the rest. */
export function folderListener(folder: string): RequestListener {
  const root = normalize(folder + sep);
  return (request, response) => {
    const path = normalize(join(root, decodeURIComponent(new URL(request.url ?? '/', 'http://local').pathname)));
    void fileAt(path.startsWith(root) ? path : join(root, 'outside')).then((file) => {
      response.writeHead(file === undefined ? 404 : 200, { 'content-type': types[extname(file ?? '')] ?? 'text/plain; charset=utf-8' });
      if (file === undefined) return response.end('not found');
      return createReadStream(file).pipe(response);
    });
  };
}
