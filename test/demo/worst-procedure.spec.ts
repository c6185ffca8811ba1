import type { Page } from '@playwright/test';
import { captchaCode } from '../../src/demo/prime-renovation/authority.ts';
import { refusedHost } from '../../src/demo/index.ts';
import { brokenRules, expect, overflow, pdf, press, test } from './demo-test.ts';

const base = '/pred';
const applicant = {
  nom: 'Abgrall',
  prenom: 'Corentine',
  adresse: '11 venelle du Four',
  mel: 'c@courriel.example',
  portable: '0639980417',
  rfr: '21480',
} as const;

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.locator(`input[name=${name}]`).fill(value);
}

async function signIn(page: Page, url: string, password: string): Promise<void> {
  await page.goto(url + base);
  await fill(page, { identifiant: 'SIRD-88412', motdepasse: password });
  await press(page, 'Connexion');
}

async function toPapers(page: Page, url: string, password: string): Promise<void> {
  await signIn(page, url, password);
  await press(page, 'Accéder à la DUD');
  await fill(page, applicant);
  await press(page, 'Continuer');
  await page.locator('select').selectOption('CESI');
  await fill(page, { montant: '8900', siret: '99999999900017', captcha: captchaCode });
  await press(page, 'Continuer');
}

const secret = (env: Readonly<Record<string, string>>): string => env['USAGER_DEMO_PASSWORD'] ?? '';

test('goes to its end on a desktop, sent at once and without review', async ({ page, demo }) => {
  await toPapers(page, demo.url, secret(demo.env));
  for (const input of await page.locator('input[type=file]').all()) await input.setInputFiles(pdf);
  await press(page, 'Continuer');
  await expect(page.locator('#corps')).not.toContainText(applicant.nom);
  await page.locator('select').selectOption('Mandataire');
  await press(page, 'Transmettre');
  await expect(page.locator('#corps')).toContainText('Accusé d’enregistrement');
});

test('stops at the documents under 600 px', async ({ page, demo }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await toPapers(page, demo.url, secret(demo.env));
  await expect(page.getByRole('button', { name: 'Continuer' })).toHaveCount(0);
  await expect(page.getByText('un poste informatique équipé d’un scanner')).toBeVisible();
});

test('log-in before anything; a surcharged switchboard only after it; no statement, counter or address', async ({
  page,
  demo,
}) => {
  await page.goto(demo.url + base);
  const body = page.locator('body');
  await expect(body).not.toContainText(/\d \d{3} \d{2}|FranceConnect|délai|gratuit/);
  await signIn(page, demo.url, 'faux');
  await expect(page.locator('input.ko')).toHaveCount(2);
  await signIn(page, demo.url, secret(demo.env));
  await expect(body).toContainText('Standard ONED : 0 899 00 12 00(2,99 € par appel + prix appel)');
  await expect(body).not.toContainText(/accessibilité|\d{5} [A-Z]|rendez-vous|sourd/i);
  for (const acronym of ['PRED', 'SIRD', 'DUD', 'RFR']) await expect(body).toContainText(acronym);
});

test('without an account, no page can be reached', async ({ page, demo }) => {
  for (const path of ['accueil', 'demandeur', 'projet', 'pieces', 'engagement', 'fin']) {
    await page.goto(`${demo.url}${base}/${path}`);
    await expect(page.locator('h3')).toHaveText('Authentification');
  }
});

test('one refused entry empties the page, by colour alone; e-mail and mobile are forced', async ({ page, demo }) => {
  await signIn(page, demo.url, secret(demo.env));
  await press(page, 'Accéder à la DUD');
  await fill(page, { ...applicant, mel: '', portable: '0199001234' });
  const before = await page.locator('#corps').innerText();
  await press(page, 'Continuer');
  expect(await page.locator('.ko').evaluateAll((all) => all.map((one) => one.getAttribute('name')))).toEqual(['mel', 'portable']);
  expect(await page.locator('#corps').innerText()).toBe(before);
  for (const input of await page.locator('input.zone').all()) await expect(input).toHaveValue('');
});

test('five documents with nothing on formats, in fields without a name', async ({ page, demo }) => {
  await toPapers(page, demo.url, secret(demo.env));
  const files = page.locator('input[type=file]');
  await expect(files).toHaveCount(5);
  const named = (all: (HTMLElement | SVGElement)[]) => all.filter((one) => one.matches('label *, [id], [title], [aria-label]'));
  expect(await files.evaluateAll(named)).toEqual([]);
  await expect(page.locator('td.lib')).toHaveText([
    'Avis d’imposition du foyer fiscal',
    'Attestation de quotient familial',
    'Attestation d’inscription à France Travail',
    'Devis signé de l’entreprise',
    'Relevé d’identité bancaire',
  ]);
  await expect(page.locator('body')).not.toContainText(/PDF|Mo\b|photo/);
});

test('a picture to copy, without another way', async ({ page, demo }) => {
  await signIn(page, demo.url, secret(demo.env));
  await press(page, 'Accéder à la DUD');
  await fill(page, applicant);
  await press(page, 'Continuer');
  const picture = page.locator('img[src$="code.svg"]');
  await expect(picture).not.toHaveAttribute('alt');
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(160);
  await expect(page.locator('audio')).toHaveCount(0);
  await page.locator('select').selectOption('CESI');
  await fill(page, { montant: '1', siret: '1', captcha: 'AAAAA' });
  await press(page, 'Continuer');
  await expect(page.locator('.ko')).toHaveCount(1);
});

test('axe finds what was planted; pages are 1100 px wide', async ({ page, demo }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn(page, demo.url, secret(demo.env));
  await press(page, 'Accéder à la DUD');
  const planted = ['color-contrast', 'html-has-lang', 'image-alt', 'label', 'link-name', 'meta-viewport'];
  expect(await brokenRules(page)).toEqual(expect.arrayContaining(planted));
  expect(await overflow(page)).toBeGreaterThan(700);
});

test('asks for a foreign script, and for its own server without end', async ({ page, demo }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(demo.url + base);
  await expect.poll(() => asked.filter((url) => url.endsWith('/pred/veille')).length, { timeout: 10_000 }).toBeGreaterThan(2);
  expect(asked.some((url) => new URL(url).host === refusedHost)).toBe(true);
});
