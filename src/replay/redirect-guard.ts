import type { BrowserContext, CDPSession, Frame, Page } from 'playwright';
import { isAllowed } from './hosts.ts';
import type { Refusals } from './refusals.ts';

interface PausedRequest {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: { readonly url: string };
}

/** Makes sure, before a request of a frame leaves, that all the hops of its requests are watched. */
export interface RedirectGuard {
  watch(frame: Frame): Promise<void>;
}

/**
 * Playwright's routes do not see the hops of a redirection nor icons, so each target (page, or frame in its own process) gets a DevTools
 * session that pauses every request and lets it go on only when its host is allowed. A first hop waits in the route until this watch is
 * set.
 */
export function guardRedirects(context: BrowserContext, allow: readonly string[], refusals: Refusals): RedirectGuard {
  const pages = new WeakMap<Page, Promise<void>>();
  const frames = new WeakMap<Frame, { place: string; ready: Promise<void> }>();

  async function decide(session: CDPSession, paused: PausedRequest, main: boolean): Promise<void> {
    const { requestId, request, resourceType } = paused;
    if (isAllowed(allow, request.url)) {
      await session.send('Fetch.continueRequest', { requestId });
      return;
    }
    const isDocument = resourceType === 'Document';
    refusals.record(request.url, isDocument && !main ? 'frame' : resourceType.toLowerCase());
    await session.send('Fetch.failRequest', { requestId, errorReason: isDocument && main ? 'Aborted' : 'BlockedByClient' });
  }

  async function attach(target: Page | Frame): Promise<void> {
    const session = await context.newCDPSession(target);
    const mainFrame = 'mainFrame' in target ? await mainFrameId(session) : undefined;
    session.on('Fetch.requestPaused', (paused) => {
      decide(session, paused, paused.frameId === mainFrame).catch(() => undefined);
    });
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  function watchPage(page: Page): Promise<void> {
    const known = pages.get(page) ?? attach(page);
    pages.set(page, known);
    return known;
  }

  /** A frame has its own target or not, and this may change each time that it navigates. */
  function watchFrame(frame: Frame): Promise<void> {
    const place = frame.url();
    const known = frames.get(frame);
    if (known?.place === place) return known.ready;
    const ready = attach(frame).catch((error: unknown) => {
      if (!String(error).includes('separate CDP session')) throw error;
    });
    frames.set(frame, { place, ready });
    return ready;
  }

  return {
    async watch(frame) {
      await watchPage(frame.page());
      if (frame.parentFrame() !== null) await watchFrame(frame);
    },
  };
}

/** A page's main frame has the id of its target; asking for the frame tree would wait for the document that waits for this guard. */
async function mainFrameId(session: CDPSession): Promise<string> {
  return (await session.send('Target.getTargetInfo')).targetInfo.targetId;
}
