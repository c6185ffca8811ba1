import { chromiumArguments } from '../../src/replay/index.ts';
import { expect, test } from './play.ts';

test('a browser launched with the arguments resolves no other name, whatever asks for it', async ({ browser, serve }) => {
  const site = await serve();
  const foreign = await serve({}, 'localhost');
  const { launchOptions } = test.info().project.use;
  const closed = await browser.browserType().launch({ ...launchOptions, args: chromiumArguments([site.host]) });
  try {
    const page = await closed.newPage();
    expect((await page.goto(`${site.url}/start.html`))?.status()).toBe(200);
    const asked = await page.evaluate((url) => fetch(url, { mode: 'no-cors' }).then(String, String), `${foreign.url}/x`);
    expect(asked).toContain('Failed');
    await expect(page.goto(`${foreign.url}/start.html`)).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
    expect(foreign.hits).toEqual([]);
  } finally {
    await closed.close();
  }
});

test('what Playwright switches off stays off, and no process draws an interface that nobody sees', async ({ browser }) => {
  const { launchOptions } = test.info().project.use;
  const launched = await browser
    .browserType()
    .launch({ ...launchOptions, args: [...chromiumArguments([]), '--enable-automation'] });
  try {
    const page = await (await launched.newContext()).newPage();
    await page.goto('data:text/html,<p>Une page</p>');
    // The time it takes such a process to appear, several times over.
    await page.waitForTimeout(1000);
    const session = await launched.newBrowserCDPSession();
    const line = await session.send('Browser.getBrowserCommandLine');
    const lists = line.arguments
      .filter((one) => one.startsWith('--disable-features='))
      .map((one) => one.split('=')[1]?.split(',') ?? []);
    expect(lists).toHaveLength(2);
    expect(lists[1]).toEqual(expect.arrayContaining(lists[0] ?? []));
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    expect(targetInfos.filter(({ type }) => type === 'browser_ui')).toEqual([]);
  } finally {
    await launched.close();
  }
});
