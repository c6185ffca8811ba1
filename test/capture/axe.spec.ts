import { AxeBuilder } from '@axe-core/playwright';
import { axeOptions } from '../../src/capture/in-page/run-axe.ts';
import { record, value } from './record.ts';
import { expect, test } from './site.ts';

test('finds what axe finds in its default mode, and the rules that it does not run by default', async ({ page, site }) => {
  await page.goto(`${site}/fields.html`);
  const { evidence } = await record(page, { axe: true });
  const axe = value(evidence, 'axe');
  const reference = await new AxeBuilder({ page }).options({ rules: axeOptions.rules }).analyze();
  const counts = (rules: readonly { readonly count: number; readonly rule: string }[]) =>
    rules.map((each) => [each.rule, each.count]);
  expect(counts(axe.violations)).toEqual(reference.violations.map((each) => [each.id, each.nodes.length]));
  const undecided = reference.incomplete.filter(({ tags }) => !tags.includes('wcag2aaa'));
  expect(counts(axe.incomplete)).toEqual(undecided.map((each) => [each.id, each.nodes.length]));
  expect(axe.passed).toEqual(reference.passes.map((each) => each.id));
  expect(axe.inapplicable).toEqual(expect.arrayContaining(reference.inapplicable.map((each) => each.id)));
  expect([...axe.passed, ...axe.violations.map((each) => each.rule)]).toEqual(
    expect.arrayContaining(['target-size', 'color-contrast-enhanced']),
  );
  expect(axe.violations.flatMap((each) => each.tags).join(' ')).toMatch(/RGAA-\d+\.\d+/);
});

test('leaves nothing in the page', async ({ page, site }) => {
  await page.goto(`${site}/fields.html`);
  const before = await page.content();
  await record(page, { axe: true, screenshots: true });
  expect(await page.evaluate(() => 'axe' in window)).toBe(false);
  expect(await page.content()).toBe(before);
});

test('bounds the nodes, keeps their number, masks and cuts their HTML', async ({ page }) => {
  const inputs = Array.from(
    { length: 120 },
    (_, rank) => `<input name="n${rank}" value="Martin" data-x="${'y'.repeat(600)}">`,
  ).join('');
  await page.setContent(`<!doctype html><html lang="fr"><title>x</title><main><h1>x</h1>${inputs}</main></html>`);
  const { evidence } = await record(page, { axe: true, data: [{ name: 'nom', value: 'Martin', kind: 'personal' }] });
  const label = value(evidence, 'axe').violations.find((each) => each.rule === 'label');
  expect(label).toMatchObject({ count: 120 });
  expect(label?.nodes).toHaveLength(50);
  expect(Math.max(...(label?.nodes ?? []).map((node) => node.html.length))).toBeLessThanOrEqual(400);
  expect(JSON.stringify(evidence)).not.toContain('Martin');
});

test('a frame that cannot be read costs no half second', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="fr"><title>x</title><h1>x</h1><iframe title="mort" src="http://127.0.0.1:9/"></iframe></html>',
  );
  await page.waitForTimeout(300);
  await record(page, { axe: true });
  await page.reload();
  const start = Date.now();
  await record(page, { axe: true });
  expect(Date.now() - start).toBeLessThan(2_000);
});
