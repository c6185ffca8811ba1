import type { Page } from 'playwright';
import { waitForQuiet } from './quiet.ts';
import { bounded } from './traffic.ts';
import type { OpenRequest, Traffic } from './traffic.ts';

export interface SettleOptions {
  /** Rank of the first request that the action may have begun (`traffic.begun()` just before it). */
  readonly since: number;
  /** Milliseconds without a DOM change. */
  readonly quiet: number;
  /** Milliseconds after which the wait is cut. */
  readonly bound: number;
  /** Milliseconds after which a reading request counts as a long poll. */
  readonly longPoll: number;
}

/** Types of requests whose answer may change what the person sees. Pictures, media, beacons, event streams and sockets do not count. */
const typesThatMatter = new Set(['document', 'xhr', 'fetch', 'script', 'stylesheet']);
const pollRepeats = 3;

function matters(open: OpenRequest, traffic: Traffic, options: SettleOptions): boolean {
  if (open.rank < options.since || !typesThatMatter.has(open.type)) return false;
  if (open.type !== 'xhr' && open.type !== 'fetch') return true;
  if (traffic.repeats(open.key, options.since) >= pollRepeats) return false;
  const reading = open.method === 'GET' || open.method === 'HEAD';
  return !(reading && performance.now() - open.begunAt > options.longPoll);
}

async function isQuiet(page: Page, options: SettleOptions, left: number): Promise<boolean> {
  const query = { quiet: options.quiet, bound: left, patience: Math.min(2500, left) };
  const frames = page.frames().slice(0, 10);
  const answers = await Promise.all(
    frames.map((frame) => {
      const answer = frame.evaluate(waitForQuiet, query).catch(() => frame !== page.mainFrame());
      return Promise.race([answer, new Promise<boolean>((resolve) => setTimeout(resolve, left + 200, false))]);
    }),
  );
  return answers.every(Boolean);
}

/**
 * Waits until the page is settled after an action: the navigation it began is over, no request that matters is in flight, the DOM is
 * quiet. True when it settled, false when the bound cut the wait. Adds little more than `quiet` milliseconds to a static page.
 */
export async function settle(current: () => Page, traffic: Traffic, options: SettleOptions): Promise<boolean> {
  const deadline = performance.now() + options.bound;
  for (;;) {
    const left = deadline - performance.now();
    const page = current();
    if (left <= 0 || page.isClosed()) return page.isClosed();
    const begun = traffic.begun();
    await bounded(page.waitForLoadState('domcontentloaded', { timeout: left }), left);
    const quiet = await isQuiet(page, options, Math.max(deadline - performance.now(), 50));
    const waiting = traffic.open().some((open) => matters(open, traffic, options));
    if (quiet && !waiting && !newDocument(traffic, begun) && !(await isParsing(page, deadline - performance.now()))) return true;
    if (waiting) await pause(20);
  }
}

/** True when a document was asked for while the DOM was being watched. */
function newDocument(traffic: Traffic, since: number): boolean {
  return traffic.open().some((open) => open.rank >= since && open.type === 'document');
}

/** True when the document is not there yet: it took the place of the quiet one, and its parser is at work or held back. */
export function isParsing(page: Page, patience: number): Promise<boolean> {
  const answer = page.evaluate(() => document.readyState === 'loading').catch(() => !page.isClosed());
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, Math.max(patience, 50), false));
  return Promise.race([answer, late]);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
