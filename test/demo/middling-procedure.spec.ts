import type { Page } from '@playwright/test';
import { brokenRules, expect, overflow, pdf, press, test } from './demo-test.ts';

const base = '/garde-enfant';

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(url + base);
  await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click();
  await press(page, 'Continuer avec l’identité d’essai');
}

async function doSituation(page: Page, url: string, situation = 'En couple'): Promise<void> {
  await signIn(page, url);
  await page.getByLabel('Nom', { exact: false }).first().fill('Le Goffic');
  await page.getByLabel('Date de naissance').fill('09/05/1991');
  await page.getByLabel('NIR').fill('2910536999123');
  await page.getByLabel('Adresse *').fill('4 impasse des Mésanges');
  await page.getByLabel('Commune').fill('Corbeilles-en-Brenne');
  await page.getByLabel(situation).check();
  await page.getByLabel('Adresse électronique *').fill('m@courriel.example');
  await press(page, 'Continuer');
}

async function doChild(page: Page): Promise<void> {
  await page.getByLabel('Prénom de l’enfant').fill('Théophile');
  await page.getByLabel('Date de naissance de l’enfant').fill('30/08/2023');
  await page.getByLabel('Mode de garde').selectOption('Assistante maternelle');
  await page.getByLabel('Dépense mensuelle').fill('430');
  await press(page, 'Continuer');
}

async function doPapers(page: Page, more: readonly string[] = []): Promise<void> {
  for (const label of ['Avis', 'Certificat', 'Contrat', 'Relevé', ...more]) await page.getByLabel(label).setInputFiles(pdf);
  await press(page, 'Continuer');
}

test('goes to its end, on both paths', async ({ page, demo }) => {
  await doSituation(page, demo.url);
  await doChild(page);
  await doPapers(page);
  await press(page, 'Valider ma demande');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Demande enregistrée');
  await doSituation(page, demo.url, 'Séparé(e)');
  await doChild(page);
  await doPapers(page, ['Jugement']);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Récapitulatif');
});

test('contact: short number without price, hours without days, no address of a counter, no form', async ({ page, demo }) => {
  await page.goto(demo.url + base);
  const main = page.getByRole('main');
  await expect(main).toContainText('39 78, de 9 h à 16 h 30.');
  await expect(main).not.toContainText(/prix|gratuit|lundi|sourd|rendez-vous/);
  await expect(main).toContainText('au guichet de votre caisse');
  await expect(page.locator('a[href$=".pdf"]')).toHaveCount(0);
  await page.goto(`${demo.url}${base}/contact`);
  await expect(main).toContainText('36999 Haute-Brenne Cedex');
  await expect(main).toContainText('langue des signes');
});

test('information: neither cost nor delay, documents without condition nor format', async ({ page, demo }) => {
  await page.goto(demo.url + base);
  const main = page.getByRole('main');
  await expect(main).not.toContainText(/gratuit|payer|délai|semaines|PDF/);
  await expect(main.locator('ul').getByRole('listitem')).toHaveText([
    'Avis d’imposition',
    'Certificat de scolarité',
    'Contrat de l’assistante maternelle',
    'Jugement fixant la résidence de l’enfant',
  ]);
  await expect(main).toContainText('CESU');
  await expect(main).toContainText('NIR');
});

test('form: help and statement leave it, steps without the current one, identity asked again', async ({ page, demo }) => {
  await signIn(page, demo.url);
  await expect(page.getByLabel('Nom').first()).toHaveValue('');
  await expect(page.getByRole('main')).toContainText('39 78');
  await expect(page.getByRole('contentinfo').getByRole('link', { name: /Accessibilité/ })).toHaveCount(0);
  await expect(page.locator('[aria-current]')).toHaveCount(0);
  await expect(page.locator('fieldset')).toHaveCount(0);
  await doSituation(page, demo.url);
  await expect(page.getByRole('main')).not.toContainText('39 78');
});

test('form: errors named near their field, neither tied nor announced; entries kept', async ({ page, demo }) => {
  await signIn(page, demo.url);
  await page.getByLabel('Nom').first().fill('Le Goffic');
  await press(page, 'Continuer');
  await expect(page.getByText('Le champ « Date de naissance » doit être obligatoirement renseigné')).toBeVisible();
  await expect(page.getByLabel('Nom').first()).toHaveValue('Le Goffic');
  await expect(page.locator('[role=alert], [aria-live], [aria-invalid], [aria-describedby]')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('form: e-mail forced unless a box is ticked, mobile phone optional', async ({ page, demo }) => {
  await signIn(page, demo.url);
  await press(page, 'Continuer');
  const refused = page.getByText('Le champ « Adresse électronique »');
  await expect(refused).toBeVisible();
  await expect(page.getByText('Le champ « Téléphone portable »')).toHaveCount(0);
  await page.getByLabel('Je n’ai pas d’adresse électronique').check();
  await press(page, 'Continuer');
  await expect(refused).toHaveCount(0);
});

test('documents: bank details not announced; review without correction, with the delay', async ({ page, demo }) => {
  await doSituation(page, demo.url);
  await doChild(page);
  await expect(page.getByLabel('Relevé d’identité bancaire')).toBeVisible();
  await expect(page.getByLabel('Jugement')).toHaveCount(0);
  await doPapers(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('délai de deux mois');
  await expect(main.getByRole('link')).toHaveCount(0);
  await expect(main.getByRole('button')).toHaveText(['Valider ma demande']);
});

test('statement: audit of 2021', async ({ page, demo }) => {
  await page.goto(`${demo.url}${base}/accessibilite`);
  await expect(page.getByRole('main')).toContainText('réalisé le 14 septembre 2021');
});

test('axe finds the light greys and the list of steps, nothing else; 320 px is enough', async ({ page, demo }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(demo.url + base);
  expect(await brokenRules(page)).toEqual([]);
  await signIn(page, demo.url);
  await press(page, 'Continuer');
  expect(await brokenRules(page)).toEqual(['color-contrast', 'list']);
  expect(await overflow(page)).toBe(0);
});
