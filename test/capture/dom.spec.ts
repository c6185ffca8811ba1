import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { record, value } from './record.ts';
import { expect, test } from './site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a person can open it: nothing runs, nothing is asked for', async ({ page, site, context }) => {
  await page.goto(`${site}/loads.html`);
  const dom = value((await record(page)).evidence, 'dom');
  expect(dom).not.toMatch(/<script|javascript:|\son\w+=|nonce=|http-equiv="refresh"/i);
  expect(dom, 'the seconds of a refresh are kept, not its order').toContain('<meta data-u-refresh="600">');
  const folder = temporaryFolder('dom').path;
  const file = join(folder, 'dom.html');
  await writeFile(file, dom);
  const reader = await context.newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  await reader.goto(pathToFileURL(file).href);
  await reader.waitForTimeout(300);
  expect(asked).toEqual([pathToFileURL(file).href]);
  expect(await reader.evaluate(() => 'ran' in window)).toBe(false);
  await expect(reader.getByText('Texte <script>window.ran=7</script> & fin')).toBeVisible();
  await rm(folder, { recursive: true });
});

test('a plain parser can query it', async ({ page, site }) => {
  await page.goto(`${site}/loads.html`);
  const $ = load(value((await record(page)).evidence, 'dom'));
  expect($('html').attr('lang')).toBe('fr');
  expect($('a[href="/vrai"]').text()).toBe('Vrai');
  expect($('img').attr('data-src')).toBe('a.png');
  expect($('input[name="case"]').attr('checked')).toBeDefined();
  expect($('option[selected]').text()).toBe('deux');
  expect($('[data-ok]').attr('data-ok')).toBe('x " y > z');
  expect($('u-frame u-body h2').text()).toBe('Dans le cadre');
  expect($('h2[data-u-rect]').attr('data-u-rect')).toMatch(/^\d+ \d+ \d+ \d+$/);
  expect($('input[type="image"]').attr('data-src')).toBe('bouton.png');
});
