import { expect, test } from '@playwright/test';
import { startStaticServer } from '../support/static-server.ts';
import { record, texts } from './record.ts';

test('source code is not text for the person; a name in a sentence and plain lines are', async ({ page }) => {
  const site = await startStaticServer(new URL('../sites/capture', import.meta.url).pathname);
  try {
    await page.goto(`${site.url}/listing.html`);
    const { evidence } = await record(page);
    expect(texts(evidence)).toEqual([
      'Code source',
      'Avant le code.',
      'Après le code.',
      'Service des aides 12 rue du Port',
      'Le fichier dossier.pdf est à joindre.',
    ]);
  } finally {
    await site.close();
  }
});
