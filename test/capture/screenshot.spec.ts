import type { Page } from '@playwright/test';
import type { Datum } from '../../src/model/scenario.ts';
import { record, value } from './record.ts';
import { expect, test } from './site.ts';

const data: readonly Datum[] = [
  { name: 'nom', value: 'Martin', kind: 'personal' },
  { name: 'tel', value: '0612345678', kind: 'personal' },
];

/** Share of pixels of the box that are the cover's dark grey, 0–1. */
async function covered(page: Page, jpeg: Buffer, box: { x: number; y: number; width: number; height: number }): Promise<number> {
  return page.evaluate(
    async ({ jpeg, box }) => {
      const bytes = Uint8Array.from(atob(jpeg), (character) => character.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
      const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(Math.ceil(box.x), Math.ceil(box.y), Math.floor(box.width), Math.floor(box.height));
      let dark = 0;
      for (let at = 0; at < data.length; at += 4)
        if ([0, 1, 2].every((part) => Math.abs((data[at + part] ?? 0) - 0x1e) < 24)) dark += 1;
      return dark / (data.length / 4);
    },
    { jpeg: jpeg.toString('base64'), box },
  );
}

const picture = (pictures: ReadonlyMap<string, Buffer>, name: string): Buffer => pictures.get(name) ?? Buffer.alloc(0);

test('the whole page, a small version, and bounds', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="fr"><body style="margin:0"><div style="height:12000px;background:linear-gradient(red,blue)">x</div></body></html>',
  );
  const { evidence, pictures } = await record(page, { screenshots: true });
  expect(value(evidence, 'screenshot')).toEqual({
    file: 'screenshot.jpg',
    thumbnail: 'thumbnail.jpg',
    width: 1280,
    height: 8000,
    cut: true,
    masked: 0,
  });
  expect([...pictures.keys()].toSorted()).toEqual(['screenshot.jpg', 'thumbnail.jpg']);
  expect(picture(pictures, 'thumbnail.jpg').length).toBeLessThan(30_000);
});

test('personal data are painted over, in frames, shadow roots and fixed dialogs, on a scrolled page', async ({
  page,
  site,
  other,
}) => {
  await page.goto(`${site}/frames.html?autre=${other}/frame-inner.html`);
  await page.frameLocator('#autre').getByRole('heading').waitFor();
  await page.evaluate(() => {
    const host = document.createElement('div');
    document.querySelector('main')?.prepend(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p id="s">Martin</p><input id="v" value="autre valeur">';
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p><span id="t"><b>06 12</b> 34 56 78</span></p><input id="vide"><dialog style="position:fixed;top:300px"><input id="d" value="Martin"></dialog><div style="height:3000px"></div>',
    );
    document.querySelector('dialog')?.showModal();
    scrollTo(0, 400);
  });
  const { evidence, pictures } = await record(page, { data, screenshots: true });
  expect(await page.evaluate(() => scrollY)).toBe(400);
  await page.evaluate(() => scrollTo(0, 0));
  const whole = picture(pictures, 'screenshot.jpg');
  const boxOf = async (selector: string) => (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  for (const selector of ['#s', '#v', '#d'])
    expect(await covered(page, whole, await boxOf(selector)), selector).toBeGreaterThan(selector === '#s' ? 0.02 : 0.85);
  expect(await covered(page, whole, await boxOf('#t'))).toBeGreaterThan(0.8);
  expect(await covered(page, whole, await boxOf('#vide'))).toBeLessThan(0.1);
  for (const frame of page.frames().filter((each) => each !== page.mainFrame() && each.url().endsWith('frame-inner.html'))) {
    const box = (await frame.locator('#c').boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
    expect(await covered(page, whole, box), frame.url()).toBeGreaterThan(0.85);
  }
  expect(value(evidence, 'screenshot').masked).toBeGreaterThanOrEqual(8);
  expect(await page.locator('[data-u-overlay]').count()).toBe(0);
});

test('a phone stays a phone', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.setContent(
    '<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><body><div style="height:2000px">x</div></body></html>',
  );
  const { evidence } = await record(page, { screenshots: true });
  expect(value(evidence, 'screenshot')).toMatchObject({ width: 390, cut: false });
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  expect(value(evidence, 'page').viewport).toEqual({ width: 390, height: 844, deviceScaleFactor: 3 });
  await context.close();
});

const formThatGrows = (script: string): string => `<!doctype html><html lang="fr"><body style="margin:0">
  <div id="haut" style="height:20px"></div><input id="nom" value="Martin" style="display:block;width:200px;height:30px">
  <div style="height:600px"></div><script>${script}</script></body></html>`;

test('what moves while the picture is taken is painted where it went, in a picture taken again', async ({ page }) => {
  await page.setContent(
    formThatGrows(`new MutationObserver((_, observer) => {
      observer.disconnect();
      setTimeout(() => { document.getElementById('haut').style.height = '220px'; }, 0);
    }).observe(document.documentElement, { childList: true });`),
  );
  const { evidence, pictures } = await record(page, { data, screenshots: true });
  expect(value(evidence, 'screenshot').masked).toBe(1);
  const whole = picture(pictures, 'screenshot.jpg');
  expect(await covered(page, whole, { x: 0, y: 220, width: 200, height: 30 })).toBeGreaterThan(0.9);
});

test('a page whose data never keep still gets no picture', async ({ page }) => {
  await page.setContent(
    formThatGrows(`let height = 20; (function grow() {
      document.getElementById('haut').style.height = (height = (height + 7) % 300) + 'px'; requestAnimationFrame(grow);
    })();`),
  );
  const { evidence, pictures } = await record(page, { data, screenshots: true });
  expect(evidence.screenshot.ok).toBe(false);
  expect([...pictures.keys()]).toEqual([]);
});

test('a picture that comes late is waited for, one that never comes is not', async ({ page }) => {
  const dark =
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><rect width="100" height="100" fill="#1e1e1e"/></svg>';
  const slow = async (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  await page.route('**/page', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fr"><body style="margin:0"><img src="/tard.svg" width="100" height="100" alt=""><img src="/jamais.svg" width="100" height="100" alt=""></body></html>`,
    }),
  );
  await page.route('**/tard.svg', async (route) => {
    await slow(1200);
    await route.fulfill({ contentType: 'image/svg+xml', body: dark });
  });
  await page.route('**/jamais.svg', async () => slow(1));
  await page.goto('http://127.0.0.1:9/page', { waitUntil: 'domcontentloaded' });
  const { pictures } = await record(page, { screenshots: true });
  const whole = picture(pictures, 'screenshot.jpg');
  expect(await covered(page, whole, { x: 0, y: 0, width: 100, height: 100 })).toBeGreaterThan(0.9);
  expect(await covered(page, whole, { x: 110, y: 0, width: 80, height: 80 })).toBeLessThan(0.1);
});
