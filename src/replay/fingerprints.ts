import { createHash } from 'node:crypto';
import type { BrowserContext, CDPSession, Page, Request } from 'playwright';

/** Times that the certificate of a host is asked for: a frame with a process of its own, or a tab just opened, may not say it at once. */
const tries = 3;

/** SHA-256 of the certificates that servers showed to the browser itself: no connection of ours, which another server might answer. */
export interface Fingerprints {
  /** Begins to listen to a page. To be awaited before its first request; later pages are listened to as they come. Never rejects. */
  watch(page: Page): Promise<void>;
  /** Of the certificate (DER) of the host of a request, in hexadecimal; undefined when the browser does not tell, or was asked enough. */
  of(request: Request): Promise<string | undefined>;
}

/** The browser keeps certificates only for who listens to the network, and forgets them when the page is left. */
export function recordFingerprints(context: BrowserContext): Fingerprints {
  const sessions = new WeakMap<Page, Promise<CDPSession | undefined>>();
  const asked = new Map<string, number>();

  async function listen(page: Page): Promise<CDPSession | undefined> {
    try {
      const session = await context.newCDPSession(page);
      // No second copy of the bodies.
      await session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
      return session;
    } catch {
      return undefined;
    }
  }

  function sessionOf(page: Page): Promise<CDPSession | undefined> {
    const known = sessions.get(page) ?? listen(page);
    sessions.set(page, known);
    return known;
  }

  async function ask(request: Request): Promise<string | undefined> {
    const { origin } = new URL(request.url());
    const count = asked.get(origin) ?? 0;
    if (count >= tries) return undefined;
    asked.set(origin, count + 1);
    const session = await sessionOf(request.frame().page());
    const answer = await session?.send('Network.getCertificate', { origin });
    const first = answer?.tableNames[0];
    return first === undefined ? undefined : createHash('sha256').update(Buffer.from(first, 'base64')).digest('hex');
  }

  context.on('page', (page) => void sessionOf(page));
  return {
    watch: async (page) => void (await sessionOf(page)),
    // A page that was closed meanwhile.
    of: (request) => ask(request).catch(() => undefined),
  };
}
