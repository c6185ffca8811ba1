import type { Request, Route } from 'playwright';
import { isAllowed } from '../capture/hosts.ts';
import type { Refusals } from './refusals.ts';

const redirections = new Set([301, 302, 303, 307, 308]);
const mostHops = 20;
const timeout = 30_000;

/** A page that leads to the next hop of a redirection, so that the hop passes through the guard like any first request. */
function bridge(address: string): string {
  const quoted = JSON.stringify(address).replace(/</g, '\\u003c');
  return `<!doctype html><title></title><script>location.replace(${quoted})</script>`;
}

function refuse(route: Route, refusals: Refusals, address: string, type: string): Promise<void> {
  refusals.record(address, type);
  return route.abort(type === 'document' ? 'aborted' : 'blockedbyclient');
}

/** After 303, and after 301 or 302 answering a POST, browsers go on with GET (Fetch standard, HTTP-redirect fetch). */
function keepsMethod(status: number, request: Request): boolean {
  return status !== 303 && !((status === 301 || status === 302) && request.method() === 'POST');
}

/**
 * Answers a request whose redirections nothing watches (the first ones of a new tab or of a frame that has just got its own process):
 * Playwright asks hop by hop, each hop held to the allow-list. A document that is redirected becomes a page that leads to the next hop.
 */
export async function followHops(route: Route, allow: readonly string[], refusals: Refusals, type: string): Promise<void> {
  const request = route.request();
  let url = request.url();
  let change: { method?: string; postData?: string } = {};
  for (let hop = 0; hop < mostHops; hop += 1) {
    const response = await route.fetch({ url, maxRedirects: 0, timeout, ...change });
    const location = response.headers()['location'];
    if (!redirections.has(response.status()) || location === undefined) return route.fulfill({ response });
    const next = URL.canParse(location, url) ? new URL(location, url).href : '';
    if (!isAllowed(allow, next)) return refuse(route, refusals, next, type);
    if (request.isNavigationRequest()) return route.fulfill({ status: 200, contentType: 'text/html', body: bridge(next) });
    if (!keepsMethod(response.status(), request)) change = { method: 'GET', postData: '' };
    url = next;
  }
  return route.abort('failed');
}
