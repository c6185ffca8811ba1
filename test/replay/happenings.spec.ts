import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Step } from '../../src/model/scenario.ts';
import { condition, expect, test } from './play.ts';
import { page } from './site.ts';
import type { Handler } from './site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const visit: Step = { do: 'visit', url: 'start' };
const click = (name: string): Step => ({ do: 'click', target: { text: name } });
const show =
  (title: string, content: string): Handler =>
  (_, response) =>
    page(response, title, content);

test('answers dialogs as a person would, and does not agree to send', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show(
      'Accueil',
      `<button onclick="alert('Bonjour ' + nom.value)">Alerte</button> <button onclick="note(confirm('Quitter cette étape ?'))">Question</button>
      <button onclick="note(confirm('Envoyer définitivement votre demande ?'))">Envoi</button> <button onclick="note(prompt('Votre code ?'))">Code</button>
      <label>Nom <input id="nom"></label><output id="sortie"></output> <a href="/fin">Partir</a>
      <script>function note(value) { sortie.textContent += value + ' '; } window.onbeforeunload = () => true;</script>`,
    ),
    '/fin': show('Fin', '<p>Au revoir.</p>'),
  });
  const data = [{ name: 'nom', value: 'Martinville', kind: 'personal' }] as const;
  const fill: Step = { do: 'fill', target: { label: 'Nom' }, value: '${nom}' };
  const { summary, evidence } = await play({
    site,
    data,
    steps: [
      visit,
      fill,
      click('Alerte'),
      click('Question'),
      click('Envoi'),
      click('Code'),
      { do: 'checkpoint', name: 'apres' },
      click('Partir'),
    ],
  });
  expect(summary.obstacle).toBeUndefined();
  expect(summary.dialogs).toEqual([
    'alert: Bonjour ‹nom› → accepted',
    'confirm: Quitter cette étape ? → accepted',
    'confirm: Envoyer définitivement votre demande ? → dismissed',
    'prompt: Votre code ? → dismissed',
    'beforeunload:  → accepted',
  ]);
  const text = await evidence('02-apres', 'text');
  expect(text.map((block) => block.text).join(' ')).toContain('true false null');
});

test('records downloads and goes on', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show('Accueil', '<a href="/notice">Télécharger la notice</a> <a href="/fin">Suite</a>'),
    '/notice': (_, response) => {
      response.writeHead(200, {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="notice-Martinville.pdf"',
      });
      response.end(Buffer.alloc(4321));
    },
    '/fin': show('Fin', '<p>Au revoir.</p>'),
  });
  const data = [{ name: 'nom', value: 'Martinville', kind: 'personal' }] as const;
  const { summary } = await play({ site, data, steps: [visit, click('Télécharger'), click('Suite')] });
  expect(summary.outcome).toBe('completed');
  expect(summary.downloads).toEqual([{ name: 'notice-‹nom›.pdf', bytes: 4321 }]);
  expect(summary.checkpointFolders).toEqual(['01-accueil', '02-fin']);
});

test('follows a new tab, and comes back when it closes', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show(
      'Accueil',
      `<a href="/aide" target="_blank">Aide</a> <button onclick="window.open('/aide')">Fenêtre</button>`,
    ),
    '/aide': show('Aide', '<p>Voici.</p><button onclick="window.close()">Fermer</button>'),
  });
  const { summary, checkpoints } = await play({
    site,
    steps: [visit, click('Aide'), click('Fermer'), click('Fenêtre'), click('Fermer')],
  });
  expect(summary.obstacle).toBeUndefined();
  expect(checkpoints.map((one) => new URL(one.url).pathname)).toEqual([
    '/start.html',
    '/aide',
    '/start.html',
    '/aide',
    '/start.html',
  ]);
});

test('closes the cookie banner that the scenario names, early, late, or in the way', async ({ serve, play }) => {
  const banner = `<div id="bandeau" style="position:fixed;inset:0;background:#fff"><p>Nous utilisons des cookies</p><button onclick="bandeau.remove(); document.cookie='vu=1'">Tout refuser</button></div>`;
  const site = await serve({
    '/start.html': (request, response) =>
      page(response, 'Accueil', `<a href="/lent">Suite</a>${request.headers.cookie === undefined ? banner : ''}`),
    '/lent': show(
      'Suite',
      `<a href="/fin">Fin</a><script>addEventListener('mousemove', () => document.body.insertAdjacentHTML('beforeend', \`${banner}\`), { once: true })</script>`,
    ),
    '/fin': show('Fin', '<p>Au revoir.</p>'),
  });
  const steps: Step[] = [visit, click('Suite'), click('Fin')];
  const { summary, evidence } = await play({ site, dismiss: [{ role: 'button', name: 'Tout refuser' }], steps });
  expect(summary.outcome).toBe('completed');
  const text = await evidence('01-accueil', 'text');
  expect(text.map((block) => block.text).join(' ')).not.toContain('cookies');
  const left = await play({ site, steps: steps.slice(0, 2), options: { patience: { control: 1000 } } });
  expect(left.summary).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'control-hidden' } });
});

test('signs in with basic credentials or a saved session, and says so', async ({ serve, play }) => {
  const folder = temporaryFolder('session').path;
  const site = await serve({
    '/start.html': (request, response) => {
      const known = request.headers.authorization === `Basic ${Buffer.from('agent:s3cret-mdp').toString('base64')}`;
      if (!known) response.writeHead(401, { 'www-authenticate': 'Basic realm="recette"' }).end('identification');
      else page(response, 'Recette', '<p>Bienvenue</p>');
    },
    '/espace': (request, response) =>
      page(response, request.headers.cookie?.includes('session=abc') === true ? 'Mon espace' : 'Inconnu', '<p>…</p>'),
  });
  const refused = await play({ site, steps: [visit] });
  expect(refused.summary).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'login-wall' } });
  const accepted = await play({ site, more: { basicAuth: { username: 'agent', password: 's3cret-mdp' } }, steps: [visit] });
  expect(accepted.summary.checkpointFolders).toEqual(['01-recette']);
  const storageState = join(folder, 'session.json');
  const cookie = {
    name: 'session',
    value: 'abc',
    domain: '127.0.0.1',
    path: '/',
    expires: -1,
    httpOnly: false,
    secure: false,
    sameSite: 'Lax',
  };
  await writeFile(storageState, JSON.stringify({ cookies: [cookie], origins: [] }));
  const session = await play({ site, more: { storageState }, steps: [{ do: 'visit', url: '/espace' }] });
  expect(session.checkpoints).toMatchObject([{ folder: '01-mon-espace', beforeLogin: false }]);
  expect(session.summary.provenance).toMatchObject({ cookiesAtStart: 1, signedIn: true });
  await rm(folder, { recursive: true });
});

test('survives what is seen on real services', async ({ serve, play }) => {
  const folder = temporaryFolder('piece').path;
  const file = join(folder, 'piece.txt');
  await writeFile(file, 'piece');
  const site = await serve({
    '/start.html': show(
      'dossier.titre.etape1',
      `<script src="https://tiers.invalid/analytics.js"></script><p>Page : undefined</p>
      <fieldset><legend>form.legende.situation</legend><label><input type="radio" name="s"> Seul</label></fieldset>
      <details><summary>Formats acceptés</summary><p>PDF, 2 Mo</p></details>
      <form action="/recu" method="post" enctype="multipart/form-data"><label for="p">Justificatif</label><input type="file" id="p" name="p" onchange="this.form.submit()"></form>
      <button onclick="envoyer()">Continuer</button>`,
    ),
    'POST /recu': show('Pièce reçue', '<p>Merci.</p><button disabled>Suivant</button>'),
  });
  const { summary } = await play({
    site,
    steps: [
      visit,
      { do: 'choose', target: { label: 'Seul', in: 'form.legende.situation' } },
      click('Formats acceptés'),
      click('Continuer'),
      { do: 'upload', target: { label: 'Justificatif' }, files: [file] },
      click('Suivant'),
    ],
  });
  expect(summary.checkpointFolders).toEqual(['01-dossier-titre-etape1', '02-piece-recue']);
  expect(summary).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'control-disabled', step: 5 } });
  expect(summary.refused).toEqual([
    { host: 'tiers.invalid', type: 'script', url: 'https://tiers.invalid/analytics.js', count: 1 },
  ]);
  await rm(folder, { recursive: true });
});

test('reads the pages beside the path once, as anybody would, without changing the outcome', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': (_, response) => {
      response.setHeader('set-cookie', 'session=1');
      page(response, 'Connexion', '<label>Mot de passe <input type="password" autocomplete="new-password"></label>');
    },
    '/contact': (request, response) =>
      page(response, `Contact ${request.headers.cookie ?? 'sans témoin'}`, '<p>Tél. 01 23 45 67 89</p>'),
  });
  const fill: Step = { do: 'fill', target: { label: 'Mot de passe' }, value: 'x' };
  const more = { alsoRead: ['/contact', '/absente'] };
  const { summary, checkpoints } = await play({ site, more, steps: [visit, fill, { do: 'checkpoint', name: 'fin' }] });
  expect(summary.outcome).toBe('completed');
  expect(summary.steps.map((step) => [step.index, step.do, step.outcome])).toEqual([
    [0, 'visit', 'done'],
    [1, 'fill', 'done'],
    [2, 'checkpoint', 'done'],
    [3, 'visit', 'done'],
    [4, 'visit', 'blocked'],
  ]);
  expect(checkpoints.map((one) => [one.folder, one.beforeLogin])).toEqual([
    ['01-connexion', true],
    ['02-fin', false],
    ['03-contact-sans-temoin', true],
  ]);
  const phone = await play({ site, more, steps: [visit], options: { condition: condition('smartphone-fast') } });
  expect(phone.summary.steps).toHaveLength(1);
});
