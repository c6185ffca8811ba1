import type { BrowserContext, Frame, Request, Route } from 'playwright';
import { isAllowed } from './hosts.ts';
import { guardRedirects } from './redirect-guard.ts';
import type { RedirectGuard } from './redirect-guard.ts';
import type { Refusals } from './refusals.ts';

const redirections = new Set([301, 302, 303, 307, 308]);

/** The frame of a request; undefined for the first request of a new tab, which comes before its page. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

function refusalType(request: Request, frame: Frame | undefined): string {
  if (!request.isNavigationRequest()) return request.resourceType();
  return frame !== undefined && frame.parentFrame() !== null ? 'frame' : 'document';
}

/** A page that leads to the next hop of a redirection, so that the hop passes through the guard like any first request. */
function bridge(address: string): string {
  const quoted = JSON.stringify(address).replace(/</g, '\\u003c');
  return `<!doctype html><title></title><script>location.replace(${quoted})</script>`;
}

/**
 * The first request of a new tab is asked by Playwright without following redirections: its page does not exist yet, so nothing could
 * watch the hops. A redirection to an allowed host becomes a page that leads there.
 */
async function openTab(route: Route, allow: readonly string[], refusals: Refusals): Promise<void> {
  const request = route.request();
  const response = await route.fetch({ maxRedirects: 0, timeout: 30_000 });
  const location = response.headers()['location'];
  if (!redirections.has(response.status()) || location === undefined) return route.fulfill({ response });
  const next = URL.canParse(location, request.url()) ? new URL(location, request.url()).href : '';
  if (isAllowed(allow, next)) return route.fulfill({ status: 200, contentType: 'text/html', body: bridge(next) });
  refusals.record(next, 'document');
  return route.abort('aborted');
}

async function decide(route: Route, allow: readonly string[], refusals: Refusals, redirects: RedirectGuard): Promise<void> {
  const request = route.request();
  const frame = frameOf(request);
  if (!isAllowed(allow, request.url())) {
    const type = refusalType(request, frame);
    refusals.record(request.url(), type);
    return route.abort(type === 'document' ? 'aborted' : 'blockedbyclient');
  }
  if (frame === undefined) return openTab(route, allow, refusals);
  await redirects.watch(frame);
  return route.continue();
}

/**
 * Lets the context ask for allowed hosts only: every request, of every page, frame and worker, each hop of a redirection, sockets.
 * Service workers are blocked by the context. What cannot be decided is refused. A refused main document leaves the page as it was.
 */
export async function guardNetwork(context: BrowserContext, allow: readonly string[], refusals: Refusals): Promise<void> {
  const redirects = guardRedirects(context, allow, refusals);
  await context.route('**/*', async (route) => {
    try {
      await decide(route, allow, refusals, redirects);
    } catch {
      await route.abort().catch(() => undefined);
    }
  });
  await context.routeWebSocket(
    (url) => !isAllowed(allow, url.href),
    (socket) => {
      refusals.record(socket.url(), 'websocket');
      socket.close({ code: 1008 }).catch(() => undefined);
    },
  );
}
