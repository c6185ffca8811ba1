import type { BrowserContext, Page } from 'playwright';
import { openContext } from '../context.ts';
import { followDocuments } from '../documents.ts';
import type { Documents } from '../documents.ts';
import { guardNetwork } from '../network-guard.ts';
import { countRefusals } from '../refusals.ts';
import type { Refusals } from '../refusals.ts';
import { applyCondition } from '../throttle.ts';
import { bounded, recordTraffic } from '../traffic.ts';
import type { Traffic } from '../traffic.ts';
import type { Walk } from '../walk.ts';

/** A page beside the journey: same browser, same cookies, same guard, and nothing of it reaches the journey's own records. */
export interface Twin {
  /** The page in front: a search may answer in a new tab. */
  readonly current: () => Page;
  readonly traffic: Traffic;
  readonly documents: Documents;
  readonly refusals: Refusals;
  /** True once a document was asked for by anything else than a reading request; it was not sent. */
  readonly posted: () => boolean;
  /** Closes it (bounded). Never rejects. */
  readonly close: () => Promise<void>;
}

const closing = 5000;

/** Refuses documents that are sent to: a locator is read, nothing is filed through it. Other requests go on to the guard. */
async function forbidSending(context: BrowserContext): Promise<() => boolean> {
  let posted = false;
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.method() === 'GET') return route.fallback();
    posted = true;
    await route.abort('blockedbyclient');
  });
  return () => posted;
}

async function prepared(walk: Walk, context: BrowserContext): Promise<Omit<Twin, 'close'>> {
  const refusals = countRefusals(walk.masker);
  const traffic = recordTraffic(context);
  const documents = followDocuments(context);
  context.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const guard = await guardNetwork(context, walk.scenario.site.allow, refusals);
  const posted = await forbidSending(context);
  await context.addCookies(await walk.context.cookies());
  const first = await context.newPage();
  let front = first;
  context.on('page', (page) => {
    front = page;
    applyCondition(page, walk.condition).catch(() => undefined);
  });
  await Promise.all([guard.watchFirst(first), applyCondition(first, walk.condition)]);
  return { current: () => (front.isClosed() ? first : front), traffic, documents, refusals, posted };
}

/**
 * Opens a page in a context of its own, with the cookies that the person has now. A page of the journey's own context would be taken for a
 * new tab of hers, and its requests, dialogs and documents would be counted as hers.
 */
export async function openTwin(walk: Walk): Promise<Twin> {
  const browser = walk.context.browser();
  if (browser === null) throw new Error('the browser is gone');
  const context = await openContext(browser, walk.scenario, walk.condition);
  const close = (): Promise<void> => bounded(context.close(), closing);
  try {
    return { ...(await prepared(walk, context)), close };
  } catch (error) {
    await close();
    throw error;
  }
}
