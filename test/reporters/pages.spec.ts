import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { temporaryFolder } from '../cli/run.ts';
import { comparedRun } from '../support/report-run.ts';
import { startStaticServer, type StaticServer } from '../support/static-server.ts';
import { writeReport } from '../support/written-report.ts';

// One folder for all: shared out among workers, its tests would each remove it.
test.describe.configure({ mode: 'default' });

const folder = temporaryFolder();
const run = comparedRun('fr');
const bad = run.scorecards[2]?.procedure.id ?? '';
let site: StaticServer;

test.beforeAll(async () => {
  writeReport(folder.path, run);
  site = await startStaticServer(folder.path);
});
test.afterAll(async () => {
  await site.close();
  folder.remove();
});

const shownRows = (page: Page): Locator => page.locator('.matrix tbody tr:visible');

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with script allowed' : 'with script forbidden', () => {
    test.use({ javaScriptEnabled });

    test('the letters are sorted and filtered with the keyboard alone', async ({ page }) => {
      await page.goto(`${site.url}/index.html`);
      await expect(page.locator('.matrix:visible caption')).toHaveText('Démarches, par titre');
      await page.locator('.controls summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect(page.locator('#by-title')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: 'ensemble' })).toBeChecked();
      await expect(page.locator('.matrix:visible')).toHaveCount(1);
      await expect(page.locator('.matrix:visible [aria-sort=descending]')).toHaveText('Ensemble');
      await expect(shownRows(page).first()).toHaveClass(/is-outcome-blocked/);
      await page.getByRole('checkbox', { name: 'bloqué par le site' }).focus();
      await page.keyboard.press('Space');
      await expect(shownRows(page)).toHaveCount(1);
      await page.keyboard.press('Space');
      await expect(shownRows(page)).toHaveCount(3);
    });
  });

test('two filters keep what both keep; the count follows', async ({ page }) => {
  await page.goto(`${site.url}/index.html`);
  await page.locator('.controls summary').click();
  const count = (): Promise<string> =>
    page.locator('.count').evaluate((element) => {
      // What the style sheet counts is drawn, not in the tree: its width tells a number from nothing.
      return getComputedStyle(element, '::after').content;
    });
  expect(await count()).toContain('counter');
  await page.locator('#keep-letter-a').check();
  await page.locator('#keep-outcome-blocked').check();
  await expect(shownRows(page)).toHaveCount(0);
  await page.locator('#keep-letter-a').uncheck();
  await expect(shownRows(page)).toHaveCount(1);
});

for (const from of ['http', 'file'] as const)
  test(`a procedure’s page opened by ${from} shows the pictures of the run, and breaks no rule of its policy`, async ({
    page,
  }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    const address = from === 'http' ? `${site.url}/index.html` : pathToFileURL(join(folder.path, 'index.html')).href;
    await page.goto(address);
    await page.locator(`.matrix:visible a[href="${bad}/index.html"]`).click();
    const image = page.locator('.state[open] img').first();
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    expect(messages).toEqual([]);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    await page.getByRole('link', { name: 'Toutes les démarches' }).click();
    await expect(page.locator('h1')).toHaveText('Fiches de démarches');
  });

test('pictures out of sight are not asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.url}/${bad}/index.html`);
  await page.waitForLoadState('load');
  expect(asked.filter((url) => url.endsWith('screenshot.jpg')).length).toBeLessThan(await page.locator('.state img').count());
});

test('a mark leads to its finding, unfolded, and the finding back to the picture', async ({ page }) => {
  await page.goto(`${site.url}/${bad}/index.html`);
  const mark = page.locator('.state[open] a.mark').first();
  const href = (await mark.getAttribute('href')) ?? '';
  await mark.focus();
  await page.keyboard.press('Enter');
  const finding = page.locator(`[id="${href.slice(1)}"]`);
  await expect(finding).toBeVisible();
  await expect(finding).toBeInViewport();
  await finding.getByRole('link', { name: /Voir sur l’image/u }).click();
  await expect(page.locator('.state-body:target .marked')).toBeInViewport();
});

for (const path of ['index.html', `${bad}/index.html`])
  test.describe(path === 'index.html' ? 'the overview' : 'a procedure', () => {
    test('never scrolls sideways at 320 px, unfolded', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(`${site.url}/${path}`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test('keeps edges around letters, numbers and choices when the reader’s colours replace its own', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(`${site.url}/${path}`);
      for (const selector of ['.cell', '.letter', '.pin']) {
        const all = page.locator(selector);
        if ((await all.count()) > 0) await expect(all.first()).not.toHaveCSS('border-top-style', 'none');
      }
    });

    test('prints whole: nothing folded, no controls, addresses written out', async ({ page }) => {
      await page.goto(`${site.url}/${path}`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav:visible, .controls:visible, .skip:visible').count()).toBe(0);
      const folded = page.locator('main details:not([open]):not(.controls) > :not(summary)').first();
      if ((await folded.count()) > 0) await expect(folded).toBeVisible();
      expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
    });
  });
