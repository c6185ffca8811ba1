import { load, type CheerioAPI } from 'cheerio';
import type { Page } from 'playwright';
import { record, value } from './record.ts';
import { expect, test } from './site.ts';

async function notes(page: Page, site: string): Promise<CheerioAPI> {
  await page.goto(`${site}/looks.html`);
  const data = [{ name: 'name', kind: 'personal', value: 'Camille Durand' } as const];
  return load(value((await record(page, { data })).evidence, 'dom'));
}

test('colours are noted where they change, backgrounds where there are some', async ({ page, site }) => {
  const $ = await notes(page, site);
  expect($('html').attr('data-u-color')).toBeUndefined();
  expect($('body').attr('data-u-color')).toBe('#333333');
  expect($('body').attr('data-u-back')).toBeUndefined();
  expect($('main').attr('data-u-back')).toBe('#ffffff');
  expect($('#plain').attr('data-u-color')).toBeUndefined();
  expect($('#tile').attr('data-u-back-image')).toBe('url');
  expect($('#flat').attr('data-u-back')).toBe('#eeeeff');
  expect($('#shade').attr('data-u-back-image')).toBe('drawn');
});

test('words that a style sheet writes are noted when they are shown', async ({ page, site }) => {
  const $ = await notes(page, site);
  expect($('#must').attr('data-u-after')).toBe('(obligatoire)');
  expect($('#told').attr('data-u-before')).toBe('Étape <ici> "vrai"');
  for (const id of ['plain', 'bullet', 'icon', 'gone', 'alternative', 'unseen'])
    expect($(`#${id}`).attr(), id).not.toHaveProperty(['data-u-before']);
  expect($('#alternative').attr('data-u-after')).toBeUndefined();
});

test('a datum that a style sheet writes is masked', async ({ page, site }) => {
  const $ = await notes(page, site);
  expect($('#personal').attr('data-u-before')).toBe('‹name› <ici> "vrai"');
});

test('the edge of a field is noted apart from its colours', async ({ page, site }) => {
  const $ = await notes(page, site);
  expect($('#wrong').attr('data-u-edge')).toBe($('#name').attr('data-u-edge'));
  expect($('#wrong').attr('data-u-edge-color')).toContain('#c80000');
  expect($('#name').attr('data-u-edge-color')).not.toContain('#c80000');
});
