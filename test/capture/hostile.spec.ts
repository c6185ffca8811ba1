import { field, record, texts, value } from './record.ts';
import { expect, test } from './site.ts';

test('clobbered forms and documents, broken prototypes, endless mutations', async ({ page, site }) => {
  await page.goto(`${site}/hostile.html`);
  const { evidence } = await record(page, { axe: true, data: [{ name: 'nom', value: 'Martin', kind: 'personal' }] });
  expect(texts(evidence)).toEqual(expect.arrayContaining(['Un champ', 'Texte du formulaire', 'Texte normal']));
  expect(field(evidence, 'ok').label).toBe('Un champ');
  expect(value(evidence, 'fields').length).toBe(14);
  expect(value(evidence, 'text').every((each) => each.role !== ('polluted' as string))).toBe(true);
  // axe-core itself stumbles over a form with a field named getAttribute: a gap with its reason, not a crash.
  expect(evidence.axe).toEqual({ ok: false, error: 'TypeError: node.getAttribute is not a function' });
  await page.goto(`${site}/hostile.html?bare`);
  const again = (await record(page, { axe: true })).evidence;
  expect(value(again, 'axe').version).toMatch(/^4\./);
  expect(value(again, 'axe').violations.length).toBeGreaterThan(0);
});

test('fifty thousand elements, a megabyte of attribute, deep nesting', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setContent('<!doctype html><html lang="fr"><body><main></main></body></html>');
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.innerHTML = Array.from({ length: 25_000 }, (_, rank) => `<p><b>Paragraphe ${rank}</b></p>`).join('');
    main.setAttribute('data-big', 'x'.repeat(1_000_000));
    main.setAttribute('class', 'a '.repeat(300_000));
    const long = document.createElement('p');
    long.textContent = 'mot '.repeat(300_000);
    main.prepend(long);
    let at: Element = main;
    for (let depth = 0; depth < 1_000; depth += 1) at = at.appendChild(document.createElement('div'));
    at.textContent = 'au fond';
  });
  const start = Date.now();
  const { evidence } = await record(page, { data: [{ name: 'nom', value: 'Martin', kind: 'personal' }] });
  expect(Date.now() - start).toBeLessThan(40_000);
  expect(value(evidence, 'text')).toHaveLength(5_000);
  expect(value(evidence, 'page').truncated).toEqual(expect.arrayContaining(['text', 'text length', 'depth']));
  expect(Math.max(...texts(evidence).map((text) => text.length))).toBeLessThanOrEqual(5_000);
  expect(value(evidence, 'dom').length).toBeLessThan(6_000_000);
});

test('a page that blocks its own thread is a gap, not a hang', async ({ page, site }) => {
  test.setTimeout(150_000);
  await page.goto(`${site}/page.xhtml`);
  await page.evaluate(() =>
    setTimeout(() => {
      for (;;);
    }, 50),
  );
  await page.waitForTimeout(200);
  const { evidence } = await record(page, { axe: true, screenshots: true });
  expect(evidence.text).toEqual({ ok: false, error: 'reading the list of frames took more than 20 s' });
  expect(evidence.screenshot.ok).toBe(false);
});

test('a closed page is a gap', async ({ page }) => {
  await page.close();
  const { evidence } = await record(page, { axe: true, screenshots: true });
  expect(Object.values(evidence).map((kind) => kind.ok)).toEqual(Array.from({ length: 9 }, () => false));
});
