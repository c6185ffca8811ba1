import type { Page } from '@playwright/test';
import { brokenRules, expect, overflow, press, test } from './demo-test.ts';
import { doDocuments, doHome, doIdentity, good } from './good-walk.ts';

/** Walks through every state of the procedure, error states included, and looks at each. */
async function everyState(page: Page, url: string, look: (state: string) => Promise<void>): Promise<void> {
  await page.goto(url + good);
  await look('information');
  await page.goto(`${url}${good}/etape-1`);
  await look('identity');
  await press(page, 'Continuer');
  await look('identity, refused');
  await doIdentity(page, url);
  await look('home');
  await page.getByLabel('Adresse e-mail').fill('pas une adresse');
  await press(page, 'Continuer');
  await look('home, refused');
  await page.getByLabel('Adresse e-mail').fill('');
  await doHome(page, true);
  await look('documents');
  await press(page, 'Continuer');
  await look('documents, refused');
  await doDocuments(page, true);
  await look('review');
  await press(page, 'Envoyer ma demande');
  await look('confirmation');
  for (const name of [
    'suivi',
    'contact',
    'accessibilite',
    'message',
    'schema-pluriannuel',
    'mentions-legales',
    'cas-particulier',
    'avis',
    'reprendre',
    'franceconnect',
    'perdu',
  ]) {
    await page.goto(`${url}${good}/${name}`);
    await look(name);
  }
}

for (const width of [1280, 320]) {
  test(`breaks no axe rule in any state, ${width} px wide`, async ({ page, demo }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await everyState(page, demo.url, async (state) => {
      expect.soft(await brokenRules(page), state).toEqual([]);
      expect.soft(await overflow(page), `${state}: wider than the window`).toBe(0);
    });
  });
}

test('keeps every state within the window with text twice as large', async ({ page, demo }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await everyState(page, demo.url, async (state) => {
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect.soft(await overflow(page), state).toBe(0);
  });
});

test('offers human help and the accessibility statement on every page of its own', async ({ page, demo }) => {
  await everyState(page, demo.url, async (state) => {
    if (state === 'franceconnect') return;
    await expect
      .soft(page.getByRole('region', { name: 'Besoin d’aide ?' }), state)
      .toContainText('01 99 00 47 20 du lundi au vendredi');
    await expect.soft(page.getByRole('contentinfo').getByRole('link', { name: /^Accessibilité/ }), state).toBeVisible();
  });
});
