import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { reporters } from '../../src/reporters/index.ts';
import { sampleRun } from '../support/sample-run.ts';

const address = 'https://report.test/index.html';

/** What happened in the page that should not. */
interface Watch {
  readonly requests: string[];
  readonly messages: string[];
}

/** Serves the report alone; records every request and console message. */
async function open(page: Page, lang: 'fr' | 'en'): Promise<Watch> {
  const watch: Watch = { requests: [], messages: [] };
  page.on('console', (message) => watch.messages.push(message.text()));
  page.on('pageerror', (error) => watch.messages.push(error.message));
  await page.route('**/*', async (route) => {
    watch.requests.push(route.request().url());
    await (route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: reporters['html']?.render(sampleRun(lang)) ?? '' })
      : route.abort());
  });
  await page.goto(address);
  return watch;
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

for (const lang of ['fr', 'en'] as const)
  for (const width of [1280, 320])
    test.describe(`report in ${lang} at ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } });

      test('has no violation that axe can find, folded or unfolded', async ({ page }) => {
        await open(page, lang);
        const folded = await new AxeBuilder({ page })
          .setLegacyMode(true)
          .options({ resultTypes: ['violations'] })
          .analyze();
        expect(folded.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        await unfold(page);
        const unfolded = await new AxeBuilder({ page })
          .setLegacyMode(true)
          .options({ resultTypes: ['violations'] })
          .analyze();
        expect(unfolded.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });

      test('asks nothing of the network, breaks no rule of its policy, runs nothing that a page planted', async ({ page }) => {
        const watch = await open(page, lang);
        await unfold(page);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
        expect(watch.requests).toEqual([address]);
        expect(watch.messages).toEqual([]);
        expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
        expect(
          await page.locator('main img').evaluateAll((all) => all.every((image) => (image as HTMLImageElement).naturalWidth > 0)),
        ).toBe(true);
      });

      test('never scrolls sideways', async ({ page }) => {
        await open(page, lang);
        await unfold(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });

      test('shows its style: the policy lets its own style sheet in', async ({ page }) => {
        await open(page, lang);
        await expect(page.locator('.masthead')).toHaveCSS('background-color', 'rgb(29, 53, 87)');
      });

      test('lets the keyboard reach every link, fold and scrolling region, with a visible focus', async ({ page }) => {
        await open(page, lang);
        await unfold(page);
        // One stop for the ten ways to sort: a group of radio buttons is entered once.
        const boxes = await page.locator('input[type=checkbox]:visible').count();
        const expected =
          boxes + 1 + (await page.locator('a[href]:visible, summary:visible, [tabindex="0"]:visible, .skip').count());
        const seen = await walk(page, expected);
        expect(seen).toBe(expected);
      });

      test('skips to the content and unfolds with the keyboard', async ({ page }) => {
        await open(page, lang);
        await page.keyboard.press('Tab');
        await expect(page.locator('.skip')).toBeInViewport();
        await page.keyboard.press('Enter');
        await expect(page.locator('#content')).toBeFocused();
        const summary = page.locator('summary').first();
        await summary.focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('details').first()).toHaveAttribute('open', '');
      });
    });

/** Presses Tab until the focus leaves the page; counts the distinct elements met, each of which must show its focus. */
async function walk(page: Page, most: number): Promise<number> {
  let met = 0;
  for (let press = 0; press <= most; press += 1) {
    await page.keyboard.press('Tab');
    const outcome = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body || focused.hasAttribute('data-met')) return 'end';
      focused.setAttribute('data-met', '');
      return getComputedStyle(focused).outlineStyle === 'none' ? 'invisible' : 'met';
    });
    if (outcome === 'end') return met;
    expect(outcome).toBe('met');
    met += 1;
  }
  return met;
}

test('works without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.setContent(reporters['html']?.render(sampleRun('fr')) ?? '');
  await page.locator('summary').first().click();
  await expect(page.locator('details').first()).toHaveAttribute('open', '');
  await context.close();
});

test('prints what is folded on screen, and tables as tables', async ({ page }) => {
  await page.setViewportSize({ width: 690, height: 900 });
  await open(page, 'fr');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.finding').last()).toBeVisible();
  await expect(page.locator('table').first()).toHaveCSS('display', 'table');
  expect(await page.locator('nav:visible').count()).toBe(0);
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(50_000);
});
