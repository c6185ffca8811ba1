import { expect, test } from '@playwright/test';
import { article } from '../../language/pages/content.ts';
import { usager } from '../run.ts';

/** The article of the tests of pages, with a sentence that takes several printed lines and a page of its own. */
const page = `<!doctype html><html lang="fr"><body style="font: 12pt serif"><main>${article.html}
<h2 style="break-before: page">Les délais</h2><p>La mairie vous répond dans les deux mois qui suivent votre demande, et vous envoie la carte par courrier à l’adresse que vous avez donnée, sauf si vous préférez venir la chercher au guichet avec votre pièce d’identité.</p></main></body></html>`;

test('a page printed by a browser reads as a PDF: sentences whole, on their pages', async ({ page: tab }) => {
  await tab.setContent(page);
  const { code, out, err } = await usager(['text', '-', '--json'], { input: await tab.pdf({ format: 'A4' }) });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const printed = JSON.parse(out);
  expect(printed).toMatchObject({ type: 'pdf', language: { code: 'fr' } });
  const long = printed.signs.find(({ sign }: { sign: string }) => sign === 'long-sentence');
  expect(long.place.page).toBe(2);
  expect(long.quote).toMatch(/^La mairie vous répond .* pièce d’identité\.$/);
});
