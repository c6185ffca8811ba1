import type { Page } from '@playwright/test';
import { pdf, photo, press } from './demo-test.ts';

/** Base of the good procedure. */
export const good = '/carte-stationnement';

/** Who asks, in the tests. */
export const person = { nom: 'Quéméneur', prenoms: 'Yvette, Aline', naissance: '23/07/1951' } as const;

/** Fills step 1 and goes on. */
export async function doIdentity(page: Page, url: string): Promise<void> {
  await page.goto(`${url}${good}/etape-1`);
  await page.getByLabel('Nom de naissance').fill(person.nom);
  await page.getByLabel('Prénoms').fill(person.prenoms);
  await page.getByLabel('Date de naissance').fill(person.naissance);
  await press(page, 'Continuer');
}

/** Fills step 2 and goes on. */
export async function doHome(page: Page, hosted = false): Promise<void> {
  await page.getByLabel('Numéro et rue').fill('27 chemin des Aubépines');
  await page.getByLabel('Code postal').fill('45980');
  await page.getByLabel('Commune').fill('Saint-Elme');
  await page.getByLabel(hosted ? 'Je suis hébergé chez un proche' : 'Je vis dans mon logement').check();
  await press(page, 'Continuer');
}

/** Attaches the documents of step 3 and goes on. */
export async function doDocuments(page: Page, hosted = false): Promise<void> {
  await page.getByLabel('Photo d’identité').setInputFiles(photo);
  await page.getByLabel('Certificat médical').setInputFiles(pdf);
  if (hosted) await page.getByLabel('Attestation d’hébergement').setInputFiles(pdf);
  await press(page, 'Continuer');
}
