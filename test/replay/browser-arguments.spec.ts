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
