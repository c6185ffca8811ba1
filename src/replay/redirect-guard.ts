import type { BrowserContext, CDPSession, Frame, Page, Request } from 'playwright';
import { isAllowed } from '../capture/hosts.ts';
import type { Refusals } from './refusals.ts';

interface PausedRequest {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: { readonly url: string; readonly method: string };
}

/** Watches every hop of the requests of pages and frames, as soon as it can be set on them. */
export interface RedirectGuard {
  /** Sets the watch on a page, or on a frame that has its own process. */
  watch(target: Page | Frame): Promise<void>;
  /** True when this request, now at its first hop, is watched: its redirections will be too. Each request may be asked about once. */
  covers(request: Request): boolean;
}

/** Milliseconds between the watch seeing a request and its route, at most. */
const routeDelay = 5000;

function keyOf(method: string, url: string): string {
  return `${method} ${url.split('#', 1)[0] ?? ''}`;
}

/** Requests seen by the watch and not routed yet. */
function seenRequests() {
  const seen = new Map<string, number[]>();
  return {
    add(key: string): void {
      const now = performance.now();
      if (seen.size > 2000) seen.clear();
      seen.set(key, [...(seen.get(key) ?? []).filter((time) => now - time < routeDelay), now]);
    },
    take(key: string): boolean {
      const recent = (seen.get(key) ?? []).filter((time) => performance.now() - time < routeDelay);
      const [found, ...left] = recent;
      if (left.length === 0) seen.delete(key);
      else seen.set(key, left);
      return found !== undefined;
    },
  };
}

/**
 * Playwright's routes do not see the hops of a redirection nor icons, so each target (page, or frame in its own process) gets a DevTools
 * session that pauses every request, each hop of it, and lets it go on only when its host is allowed. This session stands before the route:
 * a request that comes to the route without having been seen here began before the watch was set, and has to be followed otherwise.
 */
export function guardRedirects(context: BrowserContext, allow: readonly string[], refusals: Refusals): RedirectGuard {
  const watched = new WeakMap<Page | Frame, Promise<void>>();
  const seen = seenRequests();

  async function decide(session: CDPSession, paused: PausedRequest, main: boolean): Promise<void> {
    const { requestId, request, resourceType } = paused;
    if (isAllowed(allow, request.url)) {
      if (resourceType !== 'Other') seen.add(keyOf(request.method, request.url));
      await session.send('Fetch.continueRequest', { requestId });
      return;
    }
    const isDocument = resourceType === 'Document';
    const type = resourceType === 'XHR' ? 'fetch' : resourceType.toLowerCase();
    refusals.record(request.url, isDocument && !main ? 'frame' : type);
    await session.send('Fetch.failRequest', { requestId, errorReason: isDocument && main ? 'Aborted' : 'BlockedByClient' });
  }

  async function attach(target: Page | Frame): Promise<void> {
    const session = await context.newCDPSession(target);
    session.on('close', () => watched.delete(target));
    const mainFrame = 'mainFrame' in target ? await mainFrameId(session) : undefined;
    session.on('Fetch.requestPaused', (paused) => {
      decide(session, paused, paused.frameId === mainFrame).catch(() => undefined);
    });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  /** A frame without a process of its own is watched with its page; it is asked again later, since navigating may give it one. */
  async function watch(target: Page | Frame): Promise<void> {
    const known = watched.get(target);
    if (known !== undefined) return known;
    const attached = attach(target);
    watched.set(target, attached);
    try {
      await attached;
    } catch (error) {
      watched.delete(target);
      if (!String(error).includes('separate CDP session')) throw error;
    }
  }

  return { watch, covers: (request) => seen.take(keyOf(request.method(), request.url())) };
}

/** A page's main frame has the id of its target; asking for the frame tree would wait for the document that waits for this guard. */
async function mainFrameId(session: CDPSession): Promise<string> {
  return (await session.send('Target.getTargetInfo')).targetInfo.targetId;
}
