import { expect, test } from '@playwright/test';
import { startStaticServer, type StaticServer } from '../support/static-server.ts';
import { field, record } from './record.ts';

let site: StaticServer;
test.beforeAll(async () => {
  site = await startStaticServer(new URL('../sites/capture', import.meta.url).pathname);
});
test.afterAll(() => site.close());

test('an error of a question in several boxes is the error of each, tied through their group', async ({ page }) => {
  await page.goto(`${site.url}/group-errors.html`);
  const { evidence } = await record(page);
  for (const name of ['jour', 'mois']) {
    const { error, errorTied, errorStyle, help, helpTied } = field(evidence, name);
    expect({ error, errorTied, errorStyle }, name).toEqual({
      error: 'Écrivez votre date de naissance',
      errorTied: 'aria-describedby',
    });
    expect({ help, helpTied }, name).toEqual({ help: 'Par exemple, 31 10 1990', helpTied: true });
  }
});

test('an error in the messages that name a group of choices is tied to them', async ({ page }) => {
  await page.goto(`${site.url}/group-errors.html`);
  const { evidence } = await record(page);
  expect(field(evidence, 'situation')).toMatchObject({ error: 'Choisissez votre situation', errorTied: 'aria-describedby' });
});

test('an error of a whole section is not the error of each of its fields', async ({ page }) => {
  await page.goto(`${site.url}/group-errors.html`);
  const { evidence } = await record(page);
  expect(field(evidence, 'quatre').error).toBeUndefined();
});

test('an error that nothing ties to its question is near its boxes, and not near those of another field', async ({ page }) => {
  await page.goto(`${site.url}/group-errors.html`);
  const { evidence } = await record(page);
  for (const name of ['quantite', 'unite'])
    expect(field(evidence, name), name).toMatchObject({ error: 'Indiquez une unité', errorTied: 'near' });
  expect(field(evidence, 'rue')).toMatchObject({ error: 'Écrivez la rue', errorTied: 'near' });
  expect(field(evidence, 'complement').error).toBeUndefined();
});
