import type { BrowserContext, Request, Response } from 'playwright';
import type { Exchange, Header, Omission } from '../capture/archive/exchange.ts';
import type { JourneyArchive } from '../capture/archive/journey-archive.ts';
import { bounded } from './traffic.ts';

/** Bytes of one body. */
const longest = 20 * 2 ** 20;
/** Milliseconds that the journey waits, at its end, for bodies that came whole and are still to be written. */
const patience = 10_000;
/** The same for answers under way: one whose body no script reads never ends, and a page that asks every half second leaves dozens of them. */
const grace = 1_000;

const pairs = (headers: readonly { readonly name: string; readonly value: string }[]): readonly Header[] =>
  headers.map(({ name, value }) => [name, value]);

function isPage(request: Request): boolean {
  if (!request.isNavigationRequest()) return false;
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return true;
  }
}

async function bodyOf(response: Response, room: number): Promise<Uint8Array | Omission> {
  const status = response.status();
  if ((status >= 300 && status < 400) || status === 204 || response.request().method() === 'HEAD') return new Uint8Array();
  if (Number(response.headers()['content-length'] ?? 0) > Math.min(longest, room)) return 'too-long';
  try {
    const body = await response.body();
    return body.length > Math.min(longest, room) ? 'too-long' : body;
  } catch {
    return 'unreadable';
  }
}

async function exchangeOf(response: Response, archive: JourneyArchive): Promise<Exchange> {
  const request = response.request();
  const at = new Date();
  // First: the browser forgets bodies when a page is left.
  const reading = bodyOf(response, archive.room());
  const [requestHeaders, responseHeaders, address] = await Promise.all([
    request.headersArray().catch(() => []),
    response.headersArray().catch(() => []),
    response.serverAddr().catch(() => null),
  ]);
  return {
    url: request.url(),
    method: request.method(),
    requestHeaders: pairs(requestHeaders),
    requestBody: request.postDataBuffer(),
    status: response.status(),
    statusText: response.statusText(),
    responseHeaders: pairs(responseHeaders),
    body: await reading,
    ...(address === null ? {} : { server: address.ipAddress }),
    at,
    isPage: isPage(request),
  };
}

/** A request without an answer: told as a gap. */
const failedExchange = (request: Request): Exchange => ({
  url: request.url(),
  method: request.method(),
  requestHeaders: [],
  requestBody: null,
  status: 0,
  statusText: '',
  responseHeaders: [],
  body: 'failed',
  at: new Date(),
  isPage: false,
});

/** Archives every exchange of the context, each hop of a redirection too. Returns how to wait (bounded) until the last is written. */
export function recordExchanges(context: BrowserContext, archive: JourneyArchive): () => Promise<void> {
  const pending = new Map<Promise<void>, Request>();
  const whole = new WeakSet<Request>();
  const later = (request: Request, work: Promise<void>): void => {
    const settled = work
      .catch(() => undefined)
      .finally(() => {
        pending.delete(settled);
      });
    pending.set(settled, request);
  };
  const isWeb = (url: string): boolean => /^https?:/i.test(url);
  context.on('response', (response) => {
    if (isWeb(response.url()))
      later(
        response.request(),
        exchangeOf(response, archive).then((exchange) => archive.add(exchange)),
      );
  });
  context.on('requestfailed', (request) => {
    if (isWeb(request.url())) later(request, archive.add(failedExchange(request)));
  });
  context.on('requestfinished', (request) => void whole.add(request));
  return async () => {
    await bounded(Promise.all(pending.keys()), grace);
    const come = [...pending].filter(([, request]) => whole.has(request)).map(([work]) => work);
    await bounded(Promise.all(come), patience);
  };
}
