import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { readForm } from './web/body.ts';
import { page } from './web/procedure.ts';
import type { DemoProcedure, Reply, Visit } from './web/procedure.ts';
import { html } from './web/html.ts';
import { sessionRoom } from './web/session.ts';
import type { SessionRoom } from './web/session.ts';

const cookieName = 'demarche';

/** Makes the HTTP server that plays the procedures, each under its own path and with its own sessions. Nothing is written to disk. */
export function demoServer(procedures: readonly DemoProcedure[]): Server {
  const rooms = procedures.map((procedure) => ({ procedure, room: sessionRoom() }));
  return createServer((request, response) => {
    void serve(rooms, request, response).catch(() => response.destroy());
  });
}

interface Room {
  readonly procedure: DemoProcedure;
  readonly room: SessionRoom;
}

async function serve(rooms: readonly Room[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://demo');
  const found = rooms.find(({ procedure }) => url.pathname === procedure.base || url.pathname.startsWith(`${procedure.base}/`));
  if (found === undefined) {
    send(response, url.pathname === '/' ? home(rooms) : page(html`<!doctype html><title>Page introuvable</title>`, 404));
    return;
  }
  const { procedure, room } = found;
  const { id, session } = room.open(cookie(request));
  const form = await readForm(request);
  const path = url.pathname.slice(procedure.base.length).replace(/\/$/, '') || '/';
  response.setHeader('set-cookie', `${cookieName}=${id}; Path=${procedure.base}; HttpOnly; SameSite=Lax`);
  send(response, answer(procedure, request.method ?? 'GET', { path, query: url.searchParams, session, form }));
}

function answer(procedure: DemoProcedure, method: string, visit: Visit): Reply {
  const handler = procedure.routes[`${method === 'HEAD' ? 'GET' : method} ${visit.path}`] ?? procedure.notFound;
  try {
    return handler(visit);
  } catch {
    return procedure.failure(visit);
  }
}

function cookie(request: IncomingMessage): string | undefined {
  return new RegExp(`(?:^|; )${cookieName}=([0-9a-f-]{36})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
}

function home(rooms: readonly Room[]): Reply {
  const items = rooms.map(({ procedure }) => html`<li><a href="${procedure.base}">${procedure.base}</a></li>`);
  return page(
    html`<!doctype html>
      <html lang="fr">
        <title>Démarches de démonstration</title>
        <ul>
          ${items}
        </ul>
      </html>`,
  );
}

function send(response: ServerResponse, reply: Reply): void {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (reply.kind === 'redirect') {
    response.writeHead(303, { location: reply.to }).end();
  } else if (reply.kind === 'page') {
    response.writeHead(reply.status, { 'content-type': 'text/html; charset=utf-8' }).end(reply.page.markup.trimStart());
  } else {
    if (reply.download !== undefined) response.setHeader('content-disposition', `attachment; filename="${reply.download}"`);
    response.writeHead(200, { 'content-type': reply.type }).end(reply.body);
  }
}
