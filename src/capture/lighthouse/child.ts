import { text } from 'node:stream/consumers';
import lighthouse from 'lighthouse';
import { connect, type Browser, type Page } from 'puppeteer-core';
import { isAllowed } from '../hosts.ts';
import type { LighthouseAnswer, LighthouseJob } from './job.ts';

/*
 * Runs Lighthouse in a process of its own: its code and traces take some 200 MB that the replay's process must not keep.
 * Job on standard input, answer as the last line of standard output.
 */

async function guard(page: Page, allow: readonly string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const decided = isAllowed(allow, request.url()) ? request.continue() : request.abort('blockedbyclient');
    decided.catch(() => undefined);
  });
}

async function audit(page: Page, job: LighthouseJob): Promise<LighthouseAnswer> {
  if (job.basicAuth !== undefined) await page.authenticate(job.basicAuth);
  await guard(page, job.allow);
  const result = await lighthouse(
    job.url,
    { onlyCategories: ['performance'], output: 'json', logLevel: 'silent', skipAboutBlank: true },
    undefined,
    page as unknown as NonNullable<Parameters<typeof lighthouse>[3]>,
  );
  const report = result?.lhr;
  if (report === undefined) return { ok: false, error: 'Lighthouse gave no result' };
  if (report.runtimeError !== undefined && report.runtimeError.code !== 'NO_ERROR')
    return { ok: false, error: report.runtimeError.message };
  const number = (id: string): number | null => report.audits[id]?.numericValue ?? null;
  return {
    ok: true,
    version: report.lighthouseVersion,
    url: report.finalDisplayedUrl,
    performance: report.categories['performance']?.score ?? null,
    bytes: number('total-byte-weight'),
    largestContentfulPaint: number('largest-contentful-paint'),
    totalBlockingTime: number('total-blocking-time'),
    at: report.fetchTime,
  };
}

async function inContext(browser: Browser, job: LighthouseJob): Promise<LighthouseAnswer> {
  const context = await browser.createBrowserContext();
  try {
    return await audit(await context.newPage(), job);
  } finally {
    await context.close().catch(() => undefined);
  }
}

async function run(): Promise<LighthouseAnswer> {
  const job = JSON.parse(await text(process.stdin)) as LighthouseJob;
  const browser = await connect({ browserURL: `http://127.0.0.1:${job.port}`, defaultViewport: null });
  try {
    return await inContext(browser, job);
  } finally {
    await browser.disconnect();
  }
}

const answer = await run().catch((error: unknown): LighthouseAnswer => ({
  ok: false,
  error: String(error).split('\n')[0] ?? '',
}));
process.stdout.write(`\n${JSON.stringify(answer)}\n`, () => process.exit(0));
