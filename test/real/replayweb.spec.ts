import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Browser, type FrameLocator, type Page } from '@playwright/test';
import { findBrowser, wantsSandbox } from '../../src/cli/browser.ts';
import { startDemo } from '../../src/demo/index.ts';
import { serveDsfr } from './dsfr/serve.ts';
import { listen, type LocalServer } from './support/listen.ts';
import { serveViewer } from './support/replay-viewer.ts';
import { usager } from './support/usager.ts';

// What the scenario of the demonstration types: none of it may be read in the archive.
const typed = /Abgrall|Corentine|venelle du Four|corentine\.abgrall|0639980417|21480|99999999900017|SIRD-88412/i;

let folder: string;
let viewer: LocalServer;
let browser: Browser | undefined;
/** What was asked of the archived sites once they were stopped. */
const asked: string[] = [];
const deaf: LocalServer[] = [];

/** Takes the place of a site that was stopped, to hear what is still asked of it. */
async function listenInstead(port: number): Promise<void> {
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${port}${request.url}`);
    response.writeHead(500).end();
  });
  deaf.push(await listen(server, port));
}

const keep =
  (procedure: string, name: string) =>
  (dir: string): Promise<void> =>
    copyFile(join(dir, procedure, 'archive.wacz'), join(folder, name));

async function archiveProcedure(): Promise<void> {
  const demo = await startDemo();
  const scenario = demo.scenarios.find((file) => file.includes('prime-renovation')) ?? '';
  const options = { env: { ...demo.env }, look: keep('demo-prime-renovation', 'pred.wacz') };
  const { code, err } = await usager('pred', ['audit', scenario, '--condition', 'desktop', '--archive', '--no-config'], options);
  await demo.close();
  expect(code, err).toBe(0);
  await listenInstead(Number(new URL(demo.url).port));
}

/** A page of the State’s design system: its style sheets, fonts and pictures are files of their own. */
async function archivePage(): Promise<void> {
  const site = await serveDsfr(0);
  const address = `${site.url}/example/layout/page/login/`;
  const { code, err } = await usager('page', ['page', address, '--archive', '--no-config'], {
    look: async (dir) => {
      const procedure = (await readdir(dir)).find((name) => existsSync(join(dir, name, 'archive.wacz'))) ?? '';
      await keep(procedure, 'dsfr.wacz')(dir);
    },
  });
  await site.close();
  expect(code, err).toBe(0);
  await listenInstead(site.port);
}

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'usager-viewer-'));
  await archiveProcedure();
  await archivePage();
  viewer = await serveViewer({ 'pred.wacz': join(folder, 'pred.wacz'), 'dsfr.wacz': join(folder, 'dsfr.wacz') });
  const found = findBrowser(process.env);
  if ('missing' in found) throw new Error('No browser found.');
  browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: wantsSandbox(process.env) });
});

test.afterAll(async () => {
  await browser?.close();
  await Promise.all([viewer, ...deaf].map((server) => server.close()));
  await rm(folder, { recursive: true });
});

/** The viewer, with an archive open at its list of pages, and the addresses that its tab and its worker ask elsewhere. */
async function open(archive: string): Promise<{ page: Page; elsewhere: string[] }> {
  const context = await (browser as Browser).newContext();
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    const isLocal = ['data:', 'blob:'].includes(new URL(request.url()).protocol) || request.url().startsWith(viewer.url);
    if (!isLocal) elsewhere.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(`${viewer.url}/?source=${encodeURIComponent(`${viewer.url}/${archive}`)}#view=pages`);
  await expect(page.locator('wr-page-entry').first()).toBeVisible({ timeout: 60_000 });
  return { page, elsewhere };
}

/** Opens the page of that rank (from the first met) in the list, as a reader does. */
async function openPage(page: Page, rank: number): Promise<FrameLocator> {
  await page.evaluate(() => (location.hash = 'view=pages'));
  // The latest comes first.
  await page.locator('wr-page-entry').nth(-1 - rank).getByRole('link').first().click();
  return page.frameLocator('wr-coll-replay iframe');
}

test('ReplayWeb.page lists the pages of a procedure and shows each as it was, the site stopped', async () => {
  const { page, elsewhere } = await open('pred.wacz');
  await expect(page.getByText('Télédéclarer une demande de PRED').first()).toBeVisible();
  await expect(page.locator('wr-page-entry')).toHaveCount(7);

  const start = await openPage(page, 0);
  await expect(start.getByText('réservé aux titulaires d’un compte SIRD')).toBeVisible();
  await expect(start.getByRole('button', { name: 'Connexion' })).toHaveCSS('background-color', 'rgb(43, 58, 115)');

  const empty = await openPage(page, 2);
  await expect(empty.getByText('Nom patronymique du bénéficiaire')).toBeVisible();
  await expect(empty.locator('.ko')).toHaveCount(0);

  const refused = await openPage(page, 3);
  // What answered the form (POST), at the address of the empty form.
  await expect(refused.locator('.ko')).toHaveCount(5);
  await expect(refused.locator('.ko').first()).toHaveCSS('background-color', 'rgb(255, 221, 221)');

  const project = await openPage(page, 4);
  const picture = project.locator('img[src*="code.svg"]');
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBeGreaterThan(50);

  for (let rank = 0; rank < 7; rank += 1) {
    const frame = await openPage(page, rank);
    await expect(frame.getByText('Optimisé pour une résolution')).toBeVisible();
    expect(await frame.locator('html').evaluate((html) => html.outerHTML), `page ${rank}`).not.toMatch(typed);
  }
  expect(elsewhere).toEqual([]);
  expect(asked).toEqual([]);
});

test('style sheets, fonts and pictures that are files of their own come from the archive', async () => {
  const { page, elsewhere } = await open('dsfr.wacz');
  const frame = await openPage(page, 0);
  const heading = frame.getByText('Pages de connexion').first();
  await expect(heading).toBeVisible();
  await expect(heading).toHaveCSS('font-family', /Marianne/);
  const fonts = (): Promise<string[]> =>
    frame.locator('html').evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family));
  await expect.poll(async () => (await fonts()).join()).toContain('Marianne');
  await expect(frame.getByRole('link', { name: 'Page de connexion avec erreur' })).toHaveCSS('color', 'rgb(58, 58, 58)');
  expect(elsewhere).toEqual([]);
  expect(asked).toEqual([]);
});
