import { createHash } from 'node:crypto';
import type { Browser } from '@playwright/test';
import type { Notice } from '../../src/model/notice.ts';
import { expect, test } from './play.ts';
import { page, redirect, type Handler } from './site.ts';

/** A real PDF, printed by the browser. */
async function printed(browser: Browser, html: string): Promise<Buffer> {
  const sheet = await browser.newPage();
  try {
    await sheet.setContent(`<html lang="fr"><body style="font:12px sans-serif">${html}</body></html>`);
    return await sheet.pdf({ format: 'A4' });
  } finally {
    await sheet.close();
  }
}

const serves =
  (file: Buffer): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    response.end(file);
  };

const list = `<h1>Notice</h1><h2>Pièces à joindre</h2><p>Vous devez joindre :</p><ul><li>Un justificatif de domicile de moins de 3 mois</li>
<li>Une photo d’identité</li></ul>`;
const links = (...paths: readonly string[]): string =>
  paths.map((path) => `<p><a href="${path}">Notice ${path}</a></p>`).join('');
const told = (notice: Notice | undefined): string =>
  notice === undefined
    ? 'nothing'
    : notice.content.ok
      ? notice.content.value.blocks.map(({ text }) => text).join(' / ')
      : notice.content.error;

test('a linked PDF is read once per journey, with the cookies of the person, and told with its fingerprint', async ({
  browser,
  serve,
  play,
}) => {
  const file = await printed(browser, list);
  const site = await serve({
    '/start.html': (_, response) => {
      response.setHeader('set-cookie', 'dossier=42; Path=/');
      page(response, 'Accueil', `${links('/notice.pdf', '/notice.pdf#page=2')}<a href="/suite">Suite</a>`);
    },
    '/suite': (_, response) => page(response, 'Suite', links('/notice.pdf')),
    '/notice.pdf': (request, response) =>
      request.headers.cookie === 'dossier=42' ? serves(file)(request, response, '') : page(response, 'Refusé', '', 403),
  });
  const { summary, evidence } = await play({
    site,
    steps: [
      { do: 'visit', url: 'start' },
      { do: 'checkpoint', name: 'accueil' },
      { do: 'click', target: { role: 'link', name: 'Suite' } },
      { do: 'checkpoint', name: 'suite' },
    ],
  });
  expect(summary.outcome).toBe('completed');
  const notices = await evidence('01-accueil', 'notices');
  expect(notices).toHaveLength(1);
  const [notice] = notices;
  expect(notice).toMatchObject({ url: `${site.url}/notice.pdf`, text: 'Notice /notice.pdf', region: 'main' });
  expect(notice?.content).toMatchObject({
    ok: true,
    value: { pages: 1, bytes: file.byteLength, sha256: createHash('sha256').update(file).digest('hex'), truncated: false },
  });
  expect(notice?.content.ok === true ? notice.content.value.blocks : []).toEqual([
    { page: 1, role: 'heading', text: 'Notice' },
    { page: 1, role: 'heading', text: 'Pièces à joindre' },
    { page: 1, role: 'paragraph', text: 'Vous devez joindre :' },
    { page: 1, role: 'listItem', text: 'Un justificatif de domicile de moins de 3 mois' },
    { page: 1, role: 'listItem', text: 'Une photo d’identité' },
  ]);
  await expect(evidence('02-suite', 'notices')).rejects.toThrow();
  expect(site.hits.filter((hit) => hit.endsWith('/notice.pdf'))).toHaveLength(1);
});

test('what cannot or may not be read is told with its reason, and costs the journey nothing else', async ({
  browser,
  serve,
  play,
}) => {
  const file = await printed(browser, list);
  const foreign = await serve({ '/ailleurs.pdf': serves(file) }, 'localhost');
  const site = await serve({
    '/start.html': (_, response) =>
      page(
        response,
        'Accueil',
        links(
          '/casse.pdf',
          '/faux.pdf',
          '/absent.pdf',
          '/dehors.pdf',
          '/lourd.pdf',
          '/sixieme.pdf',
          `${foreign.url}/ailleurs.pdf`,
        ),
      ),
    '/casse.pdf': serves(Buffer.concat([file.subarray(0, 400), Buffer.alloc(2000, 'x')])),
    '/faux.pdf': (_, response) => page(response, 'Pas un PDF', ''),
    '/dehors.pdf': redirect(`${foreign.url}/ailleurs.pdf`),
    '/lourd.pdf': serves(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(9 * 2 ** 20, ' ')])),
    '/sixieme.pdf': serves(file),
  });
  const { summary, evidence } = await play({
    site,
    steps: [
      { do: 'visit', url: 'start' },
      { do: 'checkpoint', name: 'accueil' },
    ],
  });
  expect(summary.outcome).toBe('completed');
  const notices = await evidence('01-accueil', 'notices');
  const of = (name: string): string => told(notices.find(({ url }) => url.endsWith(name)));
  expect(of('casse.pdf')).toMatch(/PDF|structure|Invalid/);
  expect(of('faux.pdf')).toBe('the file is not a PDF');
  expect(of('absent.pdf')).toContain('HTTP 404');
  expect(of('dehors.pdf')).toContain('does not allow');
  expect(of('lourd.pdf')).toContain('weighs more than 8 MB');
  expect(of('sixieme.pdf')).toBe('too many files: not read');
  expect(foreign.hits).toEqual([]);
});

test('personal data in a PDF are masked', async ({ browser, serve, play }) => {
  const file = await printed(browser, '<p>Dossier de Madame Quenouillart</p>');
  const site = await serve({
    '/start.html': (_, response) => page(response, 'Accueil', links('/recapitulatif.pdf')),
    '/recapitulatif.pdf': serves(file),
  });
  const { evidence } = await play({
    site,
    data: [{ name: 'nom', value: 'Quenouillart', kind: 'personal' }],
    steps: [
      { do: 'visit', url: 'start' },
      { do: 'checkpoint', name: 'accueil' },
    ],
  });
  const [notice] = await evidence('01-accueil', 'notices');
  expect(told(notice)).toBe('Dossier de Madame ‹nom›');
});
