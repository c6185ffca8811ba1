import { retryAfter } from './retry-after.ts';
import type { BrowserContext, Page, Request } from 'playwright';

/** How the document in a page was reached. */
export interface DocumentFacts {
  /** Of the last request: a form that was sent and led on by a redirection ends in `GET`. */
  readonly method: string;
  readonly status: number;
  /** What the server asks to wait before another try, in milliseconds. */
  readonly retryAfterMs?: number;
  /** Addresses left on the way, first to last. */
  readonly redirects: readonly string[];
}

/** Main documents of the journey's pages. */
export interface Documents {
  /** The last answer in this page, and whether it came since the last call for the page. */
  last(page: Page): DocumentFacts | undefined;
  /** Number of main documents received so far. */
  count(): number;
  /** Chromium's words for the main document that could not be had since the last call (`net::ERR_…`). */
  takeFailure(page: Page): string | undefined;
}

function mainPage(request: Request): Page | undefined {
  if (!request.isNavigationRequest()) return undefined;
  try {
    const frame = request.frame();
    return frame.parentFrame() === null ? frame.page() : undefined;
  } catch {
    return undefined;
  }
}

function hops(request: Request): string[] {
  const addresses: string[] = [];
  for (let hop = request.redirectedFrom(); hop !== null && addresses.length < 20; hop = hop.redirectedFrom()) {
    addresses.unshift(hop.url());
  }
  return addresses;
}

/** Follows the main documents of every page of the context. */
export function followDocuments(context: BrowserContext): Documents {
  const answers = new WeakMap<Page, DocumentFacts>();
  const failures = new WeakMap<Page, string>();
  let count = 0;
  context.on('response', (response) => {
    const page = mainPage(response.request());
    const status = response.status();
    if (page === undefined || (status >= 300 && status < 400) || status === 204) return;
    const request = response.request();
    const retryAfterMs = status < 400 ? undefined : retryAfter(response.headers()['retry-after'], Date.now());
    const asked = retryAfterMs === undefined ? {} : { retryAfterMs };
    answers.set(page, { method: request.method(), status, redirects: hops(request), ...asked });
    count += 1;
  });
  context.on('requestfailed', (request) => {
    const page = mainPage(request);
    if (page !== undefined) failures.set(page, request.failure()?.errorText ?? 'net::ERR_FAILED');
  });
  return {
    last: (page) => answers.get(page),
    count: () => count,
    takeFailure(page) {
      const failure = failures.get(page);
      failures.delete(page);
      return failure;
    },
  };
}
