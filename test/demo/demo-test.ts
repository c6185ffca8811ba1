import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { startDemo } from '../../src/demo/index.ts';
import type { Demo } from '../../src/demo/index.ts';

/** Playwright's test with the demonstration served, once per worker; nothing outside it can be reached. */
export const test = base.extend<object, { demo: Demo }>({
  demo: [
    async ({ browserName: _browser }, use) => {
      const demo = await startDemo({ port: 0 });
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ page, demo }, use) => {
    const { host } = new URL(demo.url);
    await page.route(
      (url) => url.host !== host,
      (route) => route.abort(),
    );
    await use(page);
  },
});

/** A file to attach: real enough for a form that looks at type and size only. */
export const pdf = { name: 'document.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
export const photo = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(4000, 7) };

/** Ids of the axe rules that the page breaks, best practices included. */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id }) => id).sort();
}

/** CSS pixels by which the page is wider than its window. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Presses a button of the form. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

export { expect };
