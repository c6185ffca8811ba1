import { block, field, record, texts, value } from './record.ts';
import { expect, test } from './site.ts';

test('frames are read where a person meets them, whatever their origin', async ({ page, site, other }) => {
  await page.goto(`${site}/frames.html?autre=${other}/frame-inner.html`);
  await page.frameLocator('#autre').getByRole('heading').waitFor();
  const { evidence } = await record(page, { axe: true });
  const inner = ['Dans le cadre', 'Champ du cadre', 'Bonjour Martin', 'Écrire'];
  expect(texts(evidence)).toEqual([
    'Avant le cadre',
    ...inner,
    'Entre les cadres',
    ...inner,
    'Texte en bac à sable',
    'Cadre dans l’ombre',
    'Après les cadres',
  ]);
  const facts = value(evidence, 'page').frames;
  expect(facts.map((each) => [each.title, each.read, each.crossOrigin])).toEqual([
    ['Même origine', true, false],
    ['Autre origine', true, true],
    ['Bac à sable', true, expect.any(Boolean)],
    ['Refusé', false, expect.any(Boolean)],
    ['Dans l’ombre', true, false],
  ]);
  expect(facts[3]?.reason).toBe('the frame could not be loaded');
  expect(
    value(evidence, 'fields')
      .filter((each) => each.name === 'dans-cadre')
      .map((each) => each.frame),
  ).toEqual([`${site}/frame-inner.html`, `${other}/frame-inner.html`]);
  expect(value(evidence, 'links').map((each) => each.kind)).toEqual(['mailto', 'mailto']);
  const axe = value(evidence, 'axe');
  expect(axe.mode).toBe('frames');
  const unnamed = axe.violations.find((each) => each.rule === 'label');
  expect(unnamed?.nodes.map((node) => node.frame).toSorted()).toEqual(
    [`${site}/frame-inner.html`, `${other}/frame-inner.html`].toSorted(),
  );
  const dom = value(evidence, 'dom');
  expect(dom.match(/<u-frame/g)).toHaveLength(5);
  expect(dom).toContain('<u-unread>the frame could not be loaded</u-unread>');
  expect(dom.match(/Dans le cadre/g)).toHaveLength(2);
});

test('open shadow roots are read in the order they are shown', async ({ page, site }) => {
  await page.goto(`${site}/shadow.html`);
  const { evidence } = await record(page, { data: [{ name: 'nom', value: 'Martin', kind: 'personal' }], axe: true });
  expect(texts(evidence)).toEqual([
    'Avant',
    'Titre glissé',
    'Corps glissé',
    'Nom caché',
    'Bonjour ‹nom›',
    'Lien d’ombre',
    'Au fond',
    'Bouton du fond',
    'Après',
  ]);
  expect(block(evidence, 'Titre glissé')).toMatchObject({ role: 'heading', level: 2 });
  expect(field(evidence, 'dans-ombre')).toMatchObject({ label: 'Nom caché', datum: 'nom', filled: true });
  for (const { selector } of value(evidence, 'text')) expect(await page.locator(selector).count(), selector).toBe(1);
  expect(block(evidence, 'Au fond').selector).toContain(' >> ');
  expect(value(evidence, 'dom')).toMatch(/<u-shadow-root>.*<mon-fond[^>]*><u-shadow-root><p[^>]*>Au fond/s);
  expect(value(evidence, 'dom')).not.toContain('Martin');
});

test('XHTML, SVG and framesets', async ({ page, site }) => {
  await page.goto(`${site}/page.xhtml`);
  const xhtml = (await record(page, { axe: true, screenshots: true })).evidence;
  expect(texts(xhtml)).toEqual(['Titre strict', 'Nom']);
  expect(value(xhtml, 'page').lang).toBe('fr');
  expect(field(xhtml, 'n').label).toBe('Nom');
  expect(value(xhtml, 'axe').passed.length).toBeGreaterThan(3);
  await page.goto(`${site}/drawing.svg`);
  const svg = (await record(page, { axe: true, screenshots: true })).evidence;
  expect(texts(svg)).toEqual(expect.arrayContaining(['Texte du plan', 'Lien du plan']));
  expect(svg.axe).toBeDefined();
  await page.goto(`${site}/frameset.html`);
  const frameset = (await record(page, { axe: true, screenshots: true })).evidence;
  expect(texts(frameset)).toEqual(['Dans le cadre', 'Champ du cadre', 'Bonjour Martin', 'Écrire', 'Titre strict', 'Nom']);
  expect(frameset.screenshot.ok).toBe(true);
});

test('an empty document is recorded', async ({ page }) => {
  await page.goto('about:blank');
  await page.evaluate(() => document.documentElement.remove());
  const { evidence } = await record(page, { axe: true, screenshots: true });
  expect(value(evidence, 'text')).toEqual([]);
  expect(value(evidence, 'dom')).toContain('<!doctype html>');
  expect(evidence.axe.ok).toBe(false);
});
