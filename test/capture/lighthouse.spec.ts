import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { runLighthouse } from '../../src/capture/index.ts';
import { expect, test } from './site.ts';

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

test('measures a page through the running browser and asks nothing outside the allow-list', async ({
  site,
  other,
  launchOptions,
}) => {
  test.setTimeout(180_000);
  const port = await freePort();
  const running = await chromium.launch({ ...launchOptions, args: [`--remote-debugging-port=${port}`] });
  const allow = [new URL(site).host];
  const found = await runLighthouse({
    port,
    url: `${site}/frames.html?autre=${other}/frame-inner.html`,
    allow,
    why: 'start',
    timeoutMs: 120_000,
  });
  expect(found).toMatchObject({
    ok: true,
    value: { schema: 'usager/lighthouse/1', why: 'start', performance: expect.any(Number) },
  });
  const bytes = found.ok ? (found.value.bytes ?? 0) : 0;
  const free = await runLighthouse({
    port,
    url: `${site}/frames.html?autre=${other}/frame-inner.html`,
    allow: [...allow, new URL(other).host],
    why: 'heaviest',
    timeoutMs: 120_000,
  });
  expect(free.ok ? (free.value.bytes ?? 0) : 0).toBeGreaterThan(bytes);
  const refused = await runLighthouse({ port, url: `${other}/blocks.html`, allow, why: 'start', timeoutMs: 120_000 });
  expect(refused.ok).toBe(false);
  expect(running.contexts()).toHaveLength(0);
  await running.close();
});

test('no browser, or too little time, is a gap with its reason', async ({ site }) => {
  const port = await freePort();
  expect(await runLighthouse({ port, url: site, allow: [], why: 'start' })).toMatchObject({
    ok: false,
    error: expect.stringContaining('fetch failed'),
  });
  expect(await runLighthouse({ port, url: site, allow: [], why: 'start', timeoutMs: 5 })).toEqual({
    ok: false,
    error: 'Lighthouse took more than 0.005 s',
  });
});
