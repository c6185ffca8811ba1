import type { Step } from '../../src/model/scenario.ts';
import { expect, test } from './play.ts';
import { page, redirect } from './site.ts';
import type { Handler } from './site.ts';

const visit: Step = { do: 'visit', url: 'start' };
const button = (name: string) => ({ role: 'button', name });
const empty: Step = { do: 'submitEmpty', target: button('Continuer') };
const send: Step = { do: 'click', target: button('Continuer') };
const fill: Step = { do: 'fill', target: { label: 'Nom' }, value: 'Dupont' };
const form = (attributes: string, more = ''): string =>
  `<form method="post" action="/suite" ${attributes}>${more}<label for="nom">Nom</label> <input id="nom" name="nom" required> <button>Continuer</button></form>`;

const show =
  (title: string, content: string, status = 200): Handler =>
  (_, response) =>
    page(response, title, content, status);

test('keeps the messages of the browser’s own validation', async ({ serve, play }) => {
  const site = await serve({ '/start.html': show('Identité', form('')), '/suite': show('Suite', '<p>Bien reçu.</p>') });
  const { summary, checkpoints, evidence } = await play({ site, steps: [visit, empty, fill, send] });
  expect(summary.outcome).toBe('completed');
  expect(checkpoints.map((one) => [one.folder, one.kind])).toEqual([
    ['01-identite', 'state'],
    ['02-identite-erreur', 'error'],
    ['03-suite', 'state'],
  ]);
  const attempt = await evidence('02-identite-erreur', 'attempt');
  expect(attempt.nativeMessages).toEqual([{ selector: '#nom', message: expect.stringMatching(/\p{L}{4}/u) as unknown }]);
  expect(attempt).toMatchObject({ focusMoved: true, urlBefore: `${site.url}/start.html` });
  expect(attempt.textBefore).toContain('Identité');
  expect(attempt.fieldsBefore.map((field) => [field.label, field.filled])).toEqual([['Nom', false]]);
});

test('keeps what live regions and focus announced', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show(
      'Identité',
      `${form('novalidate onsubmit="event.preventDefault(); refuse()"')}<div id="resume" role="alert"></div><p id="aide" tabindex="-1">Relisez le champ Nom</p>
      <script>function refuse() { nom.setAttribute('aria-invalid', 'true'); resume.textContent = 'Le nom est obligatoire'; aide.focus(); }</script>`,
    ),
  });
  const { checkpoints, evidence } = await play({ site, steps: [visit, { do: 'click', target: button('Continuer') }] });
  expect(checkpoints.at(-1)?.kind).toBe('error');
  const attempt = await evidence('02-identite-erreur', 'attempt');
  expect(attempt).toMatchObject({ action: 'click', control: 'Continuer', focusMoved: true, nativeMessages: [] });
  expect(attempt.announced).toEqual(['Le nom est obligatoire', 'Relisez le champ Nom']);
});

test('a form sent back with HTTP 422 is an error state, not a wrong page', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show('Identité', form('novalidate')),
    'POST /suite': (_, response, body) => {
      const refused = '<p class="fr-error-text">Saisissez votre nom</p>';
      if (body === 'nom=') page(response, 'Identité', form('novalidate', refused), 422);
      else page(response, 'Suite', '<p>Bien reçu.</p>');
    },
  });
  const { summary, checkpoints, evidence } = await play({ site, steps: [visit, empty, fill, send] });
  expect(summary.obstacle).toBeUndefined();
  expect(checkpoints.map((one) => one.kind)).toEqual(['state', 'error', 'state']);
  expect((await evidence('02-identite-erreur', 'page')).status).toBe(422);
});

test('a disabled button that says nothing is what is to be seen, then filling goes on', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show(
      'Identité',
      `<label>Nom <input oninput="b.disabled = this.value === ''"></label> <button id="b" disabled onclick="location.href='/suite'">Continuer</button>`,
    ),
    '/suite': show('Suite', '<p>Bien reçu.</p>'),
  });
  const { summary, checkpoints, evidence } = await play({ site, steps: [visit, empty, fill, send] });
  expect(summary.outcome).toBe('completed');
  expect(checkpoints.map((one) => one.kind)).toEqual(['state', 'error', 'state']);
  const attempt = await evidence('02-identite-erreur', 'attempt');
  expect(attempt).toMatchObject({ announced: [], nativeMessages: [], focusMoved: false });
});

test('an empty form that is accepted leads on; the journey goes back once when its next control is not there', async ({
  serve,
  play,
}) => {
  const site = await serve({
    '/start.html': show('Identité', form('novalidate')),
    'POST /suite': (_, response, body) => page(response, body === 'nom=' ? 'Étape suivante' : 'Suite', '<p>Bien reçu.</p>'),
  });
  const { summary, checkpoints } = await play({ site, steps: [visit, empty, fill, send] });
  expect(summary.obstacle).toBeUndefined();
  expect(checkpoints.map((one) => [one.folder, one.kind])).toEqual([
    ['01-identite', 'state'],
    ['02-etape-suivante', 'state'],
    ['03-suite', 'state'],
  ]);
});

test('a page reached normally is not an error state because it shows an old warning', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': show('Identité', form('novalidate')),
    'POST /suite': redirect('/etape', 303),
    '/etape': show('Étape suivante', '<p role="alert">Le service ferme à 18 h.</p><label>Ville <input></label>'),
  });
  const { checkpoints, evidence } = await play({ site, steps: [visit, fill, send] });
  expect(checkpoints.map((one) => one.kind)).toEqual(['state', 'state']);
  const facts = await evidence('02-etape-suivante', 'page');
  expect(facts).toMatchObject({ status: 200, redirects: [`${site.url}/suite`], url: `${site.url}/etape` });
});

test('stops before anything marked as a submission, with the state before', async ({ serve, play }) => {
  const site = await serve({ '/start.html': show('Identité', form('')), '/suite': show('Suite', '') });
  const marked: Step = { do: 'click', target: button('Continuer'), submission: true };
  const { summary } = await play({ site, steps: [visit, fill, marked, { do: 'checkpoint', name: 'jamais' }] });
  expect(summary.outcome).toBe('stopped-before-submission');
  expect(summary.steps.map((step) => step.outcome)).toEqual(['done', 'done', 'not-sent']);
  expect(summary.checkpointFolders).toEqual(['01-identite', '02-identite']);
  expect(site.hits).toEqual(['GET /start.html']);
  const absent: Step = { do: 'submit', target: button('Envoyer') };
  const other = await play({ site, steps: [visit, absent] });
  expect(other.summary).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'control-absent', step: 1 } });
});
