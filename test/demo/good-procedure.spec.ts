import type { Page } from '@playwright/test';
import { expect, pdf, press, test } from './demo-test.ts';
import { doDocuments, doHome, doIdentity, good, person } from './good-walk.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('goes from the information page to the acknowledgement', async ({ page, demo }) => {
  await page.goto(demo.url + good);
  await page.getByRole('link', { name: 'Commencer sans compte' }).click();
  await expect(heading(page)).toContainText('Étape 1 sur 4 Votre identité');
  await doIdentity(page, demo.url);
  await expect(heading(page)).toContainText('Étape 2 sur 4');
  await doHome(page);
  await expect(page.getByLabel('Attestation d’hébergement')).toHaveCount(0);
  await doDocuments(page);
  await expect(heading(page)).toContainText('Vérifier et envoyer');
  await press(page, 'Envoyer ma demande');
  await expect(heading(page)).toHaveText('Votre demande est envoyée');
  await expect(page.getByRole('main')).toContainText('01 99 00 47 20');
  const [acknowledgement] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /accusé de réception/ }).click(),
  ]);
  expect(acknowledgement.suggestedFilename()).toBe('accuse-de-reception.pdf');
});

test('asks a hosted person for one more document', async ({ page, demo }) => {
  await doIdentity(page, demo.url);
  await doHome(page, true);
  await doDocuments(page);
  await expect(page.getByRole('alert')).toContainText('Attestation d’hébergement : ajoutez ce document.');
  await doDocuments(page, true);
  await expect(page.getByRole('main')).toContainText('Je suis hébergé chez un proche');
});

test('asks nothing again after FranceConnect', async ({ page, demo }) => {
  await page.goto(demo.url + good);
  await page.getByRole('link', { name: 'S’identifier avec FranceConnect' }).click();
  await press(page, 'Continuer avec l’identité d’essai');
  await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('Kerandel');
  await press(page, 'Continuer');
  await expect(heading(page)).toContainText('Votre adresse');
});

test('names, ties, announces an error, and keeps what was typed', async ({ page, demo }) => {
  await page.goto(`${demo.url}${good}/etape-1`);
  await page.getByLabel('Nom de naissance').fill(person.nom);
  await press(page, 'Continuer');
  await expect(page).toHaveTitle(/^Erreur - Étape 1 sur 4/);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
  await expect(page.getByLabel('Nom de naissance')).toHaveValue(person.nom);
  const date = page.getByLabel('Date de naissance');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(/Exemple\s: 14\/03\/1958\. Date de naissance\s: écrivez une date/);
});

test('refuses a file that is not of an accepted kind, and keeps the good one', async ({ page, demo }) => {
  await doIdentity(page, demo.url);
  await doHome(page);
  await page.getByLabel('Photo d’identité').setInputFiles(pdf);
  await page.getByLabel('Certificat médical').setInputFiles(pdf);
  await press(page, 'Continuer');
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([/^Photo d’identité\s: ce format n’est pas accepté/]);
  await expect(page.getByText('Fichier reçu : document.pdf')).toBeVisible();
});

test('refuses a file over the size announced, and a body over the bound', async ({ page, demo }) => {
  await doIdentity(page, demo.url);
  await doHome(page);
  for (const [megabytes, message] of [
    [6, /trop lourd. Choisissez un fichier de 5 Mo/],
    [17, /Vos fichiers sont trop lourds/],
  ] as const) {
    const heavy = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(megabytes * 1024 * 1024) };
    await page.getByLabel('Photo d’identité').setInputFiles(heavy);
    await press(page, 'Continuer');
    await expect(page.getByRole('alert')).toContainText(message);
  }
});

test('lets each part be corrected from the review, and back lose nothing', async ({ page, demo }) => {
  await doIdentity(page, demo.url);
  await doHome(page);
  await doDocuments(page);
  await page.getByRole('link', { name: 'Modifier : Votre adresse' }).click();
  await page.getByLabel('Commune').fill('Montvert');
  await press(page, 'Continuer');
  await expect(heading(page)).toContainText('Vérifier et envoyer');
  await expect(page.getByRole('main')).toContainText('45980 Montvert');
  await page.getByRole('link', { name: 'Revenir à la page précédente' }).click();
  await page.getByRole('link', { name: 'Revenir à la page précédente' }).click();
  await expect(page.getByLabel('Commune')).toHaveValue('Montvert');
});

test('resumes a draft from a fresh browser', async ({ page, demo, browser }) => {
  await doIdentity(page, demo.url);
  const number = await page.getByText('notez ce numéro').getByRole('strong').textContent();
  const other = await (await browser.newContext()).newPage();
  await other.goto(`${demo.url}${good}/reprendre`);
  await other.getByLabel('Numéro de dossier').fill(number ?? '');
  await other.getByLabel('Nom de naissance').fill('Untel');
  await press(other, 'Reprendre');
  await expect(other.getByRole('alert')).toContainText('nous ne trouvons pas ce numéro');
  await other.getByLabel('Nom de naissance').fill(person.nom);
  await press(other, 'Reprendre');
  await expect(heading(other)).toContainText('Votre adresse');
  await other.getByRole('link', { name: 'Revenir à la page précédente' }).click();
  await expect(other.getByLabel('Prénoms')).toHaveValue(person.prenoms);
});

test('shows the state of the file and lets it be cancelled', async ({ page, demo }) => {
  await doIdentity(page, demo.url);
  await doHome(page);
  await doDocuments(page);
  await press(page, 'Envoyer ma demande');
  await page.getByRole('link', { name: 'Suivre une demande' }).click();
  await expect(page.getByRole('status')).toContainText('Réponse au plus tard dans 6 semaines');
  await press(page, 'Annuler ma demande');
  await expect(page.getByRole('status')).toHaveText('Votre demande est annulée.');
});

test('can be filled in with the keyboard alone', async ({ page, demo }) => {
  await page.goto(`${demo.url}${good}/etape-1`);
  await page.getByRole('link', { name: 'Aller au contenu' }).focus();
  await page.keyboard.press('Enter');
  for (const value of Object.values(person)) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(value);
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Continuer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('Votre adresse');
});

test('says where to turn when a page does not exist', async ({ page, demo }) => {
  const response = await page.goto(`${demo.url}${good}/nulle-part`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main')).toContainText('01 99 00 47 20');
});

test('takes a message about accessibility from the statement, and names what is missing', async ({ page, demo }) => {
  await page.goto(`${demo.url}${good}/accessibilite`);
  await page.getByRole('link', { name: 'nous envoyer un message' }).click();
  await press(page, 'Envoyer');
  await expect(page.getByRole('alert')).toContainText('écrivez ce qui vous bloque');
  await page.getByLabel('Votre message').fill('Je ne peux pas atteindre le bouton de l’étape 2.');
  await press(page, 'Envoyer');
  await expect(heading(page)).toHaveText('Votre message est envoyé');
});
