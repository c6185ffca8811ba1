import { createServer } from 'node:http';
import { listen, type LocalServer } from '../support/listen.ts';
import { pageHtml } from './page.ts';

/** The twelve pages audited: first requests with documents, requests to make on the spot, by post or on line, questions and answers. */
export const pageIds = ['F1341', 'F1342', 'F14930', 'F2191', 'F31413', 'F961', 'F1420', 'F1432', 'F2494', 'F801', 'F10036', 'F1021'] as const;

/** Serves the pages at `http://127.0.0.1:<port>/<id>`. Their port is part of the names of their procedures: keep it. */
export function serveVdd(port = 41813): Promise<LocalServer> {
  const server = createServer((request, response) => {
    const id = pageIds.find((one) => request.url === `/${one}`);
    response.writeHead(id === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(id === undefined ? 'not found' : pageHtml(id));
  });
  return listen(server, port);
}
