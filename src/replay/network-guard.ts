import type { BrowserContext, Frame, Page, Request, Route } from 'playwright';
import { followHops } from './follow-hops.ts';
import { isAllowed } from '../capture/hosts.ts';
import { guardRedirects } from './redirect-guard.ts';
import type { RedirectGuard } from './redirect-guard.ts';
import type { Refusals } from './refusals.ts';
import { forbidSpeculation } from './speculation.ts';

/** The frame of a request; undefined for the first request of a new tab, which comes before its page. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

function refusalType(request: Request, frame: Frame | undefined): string {
  if (!request.isNavigationRequest()) return request.resourceType() === 'xhr' ? 'fetch' : request.resourceType();
  return frame !== undefined && frame.parentFrame() !== null ? 'frame' : 'document';
}

async function decide(route: Route, allow: readonly string[], refusals: Refusals, redirects: RedirectGuard): Promise<void> {
  const request = route.request();
  const frame = frameOf(request);
  const type = refusalType(request, frame);
  if (!isAllowed(allow, request.url())) {
    refusals.record(request.url(), type);
    return route.abort(type === 'document' ? 'aborted' : 'blockedbyclient');
  }
  if (redirects.covers(request)) return route.continue();
  if (frame !== undefined) watchSoon(redirects, frame.parentFrame() === null ? frame.page() : frame);
  return followHops(route, allow, refusals, type);
}

function watchSoon(redirects: RedirectGuard, target: Page | Frame): void {
  redirects.watch(target).catch(() => undefined);
}

/** A frame gets its own process when it navigates: the watch is set on it then. */
function watchFrames(page: Page, redirects: RedirectGuard): void {
  page.on('framenavigated', (frame) => {
    if (frame.parentFrame() !== null) watchSoon(redirects, frame);
  });
}

/**
 * Lets the context ask for allowed hosts only: every request, of every page, frame and worker, each hop of a redirection, sockets.
 * Service workers are blocked by the context. What cannot be decided is refused. A refused main document leaves the page as it was.
 * To be called before the first page; `watchFirst` is then given that page, before it is used.
 */
export async function guardNetwork(
  context: BrowserContext,
  allow: readonly string[],
  refusals: Refusals,
): Promise<{ watchFirst(page: Page): Promise<void> }> {
  const redirects = guardRedirects(context, allow, refusals);
  context.on('page', (page) => {
    watchFrames(page, redirects);
    watchSoon(redirects, page);
  });
  await forbidSpeculation(context);
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
  return { watchFirst: (page) => redirects.watch(page) };
}
