import type { Page } from '@playwright/test';
import type { Step } from '../../src/model/scenario.ts';
import { expect, test } from './play.ts';
import { page, redirect } from './site.ts';
import type { Handler } from './site.ts';

const visit = (url = 'start'): Step => ({ do: 'visit', url });
const link = (name: string): Step => ({ do: 'click', target: { role: 'link', name } });
const show =
  (title: string, content: string, status = 200): Handler =>
  (_, response) =>
    page(response, title, content, status);
const login =
  '<form><label>Identifiant <input></label><label>Mot de passe <input type="password"></label><button>Se connecter</button></form>';
const start = show(
  'Accueil',
  ['erreur', 'maintenance', 'ferme', 'espace', 'compte', 'connexion', 'autre', 'plante', 'adieu']
    .map((name) => `<a href="/${name}">${name}</a>`)
    .join(' '),
);
const routes = {
  '/start.html': start,
  '/erreur': show('Erreur interne', '<p>Réessayez.</p>', 500),
  '/maintenance': show('Service indisponible', '<p>Opération de maintenance en cours, revenez demain.</p>', 503),
  '/ferme': show('Site en maintenance', '<p>Le site est momentanément indisponible.</p>'),
  '/espace': redirect('/connexion'),
  '/connexion': show('Connexion', login),
  '/compte': show(
    'Créer un compte',
    '<label>Adresse <input></label><label>Mot de passe <input type="password" autocomplete="new-password"></label>',
  ),
  '/autre': show('Tout autre chose', '<p>Rien à voir.</p>'),
  '/absente': show('Page introuvable', '<p>Erreur 404. Contactez-nous.</p>'),
};

test('an error, maintenance or log-in page is never audited as the page', async ({ serve, play }) => {
  test.setTimeout(90_000);
  const site = await serve(routes);
  const cases = [
    ['erreur', 'http-error', /HTTP 500/],
    ['maintenance', 'maintenance', /maintenance/],
    ['ferme', 'maintenance', /maintenance/],
    ['espace', 'login-wall', /se connecter/],
  ] as const;
  for (const [name, kind, words] of cases) {
    const { summary, folder } = await play({
      site,
      steps: [visit(), link(name), { do: 'checkpoint', name: 'suite' }],
      options: { screenshots: true },
    });
    expect.soft(summary, name).toMatchObject({ outcome: 'blocked', obstacle: { kind, step: 1, screenshot: 'obstacle.jpg' } });
    expect.soft(summary.obstacle?.message.fr, name).toMatch(words);
    expect.soft(summary.checkpointFolders, name).toEqual(['01-accueil']);
    expect
      .soft(
        summary.steps.map((step) => step.outcome),
        name,
      )
      .toEqual(['done', 'blocked']);
    expect.soft(folder, name).not.toBe('');
  }
});

test('a page that comes by itself is looked at before it is recorded', async ({ serve, play }) => {
  const late = '<p>Veuillez patienter.</p><script>setTimeout(() => location.replace("/erreur"), 700)</script>';
  const site = await serve({ ...routes, '/autre': show('Traitement', late) });
  const steps: Step[] = [
    visit(),
    link('autre'),
    { do: 'wait', for: { text: 'Erreur interne' } },
    { do: 'checkpoint', name: 'suite' },
  ];
  const { summary } = await play({ site, steps });
  expect(summary).toMatchObject({
    outcome: 'blocked',
    obstacle: { kind: 'http-error', step: 3 },
    checkpointFolders: ['01-accueil'],
  });
});

test('follows the scenario when it goes to such a page on purpose', async ({ serve, play }) => {
  const site = await serve(routes);
  const played = [
    await play({ site, steps: [visit('/absente')] }),
    await play({ site, steps: [visit('/connexion')] }),
    await play({ site, steps: [{ ...visit('/erreur'), expect: { heading: 'Erreur interne' } }] }),
    await play({ site, steps: [visit('/erreur'), { do: 'expect', expect: { text: 'Réessayez' } }] }),
    await play({ site, steps: [visit(), link('connexion')] }),
    await play({ site, steps: [visit(), link('compte')] }),
    await play({ site, steps: [visit(), link('espace'), { do: 'fill', target: { label: 'Mot de passe' }, value: 'x' }] }),
  ];
  expect(played.map(({ summary }) => summary.obstacle?.kind)).toEqual(Array.from({ length: 7 }));
  expect(played.at(-1)?.checkpoints.map((one) => one.beforeLogin)).toEqual([true, true]);
  expect(played[4]?.checkpoints.map((one) => one.beforeLogin)).toEqual([true, false]);
});

test('what is expected and not there is a wrong page', async ({ serve, play }) => {
  const site = await serve(routes);
  const expected = { text: 'Votre dossier' };
  const inStep = await play({ site, steps: [visit(), { ...link('autre'), expect: expected }] });
  const inCheckpoint = await play({
    site,
    steps: [visit(), link('autre'), { do: 'checkpoint', name: 'dossier', expect: expected }],
  });
  for (const { summary } of [inStep, inCheckpoint]) {
    expect(summary).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'wrong-page', url: `${site.url}/autre` } });
    expect(summary.obstacle?.message.fr).toContain('« Votre dossier »');
    expect(summary.checkpointFolders).toEqual(['01-accueil']);
  }
  const all = {
    text: 'rien à voir',
    url: '/autre',
    title: 'Tout autre',
    heading: 'autre chose',
    role: 'heading',
    name: 'Tout autre chose',
  };
  const met = await play({
    site,
    steps: [visit(), { ...link('autre'), expect: all }, { do: 'expect', expect: { url: '*127.0.0.1*/autre' } }],
  });
  expect(met.summary.outcome).toBe('completed');
});

test('an unreachable site, an unknown name, a lost connection', async ({ serve, play }) => {
  const closed = await serve();
  await closed.close();
  const unreachable = await play({ site: closed, steps: [visit()] });
  expect(unreachable.summary).toMatchObject({
    outcome: 'blocked',
    obstacle: { kind: 'unreachable', step: 0 },
    checkpointFolders: [],
  });
  const site = await serve({ ...routes, '/autre': (_, response) => void response.destroy() });
  const lost = await play({ site, steps: [visit(), link('autre')] });
  expect(lost.summary).toMatchObject({
    outcome: 'blocked',
    obstacle: { kind: 'unreachable', step: 1 },
    checkpointFolders: ['01-accueil'],
  });
  const slow = await serve({ ...routes, '/autre': () => undefined });
  const waited = await play({ site: slow, steps: [visit('/autre')], options: { patience: { navigation: 500 } } });
  expect(waited.summary).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'timeout', step: 0 } });
});

test('a page that crashes, closes itself or hangs ends its own journey only', async ({ browser, serve, play }) => {
  const site = await serve(routes);
  const run = (name: string, act: (current: Page) => Promise<unknown>): Step => ({
    do: 'run',
    name,
    code: async (current) => void (await act(current as Page)),
  });
  const crash = run('planter', async (current) => (await current.context().newCDPSession(current)).send('Page.crash'));
  const close = run('fermer', (current) => current.close());
  const hang = run('tourner', (current) => current.evaluate('void setTimeout(() => { for (;;); }, 50)'));
  const [crashed, closed, healthy] = await Promise.all([
    play({ site, steps: [visit(), crash] }),
    play({ site, steps: [visit(), close, link('autre')] }),
    play({ site, steps: [visit(), link('autre')] }),
  ]);
  expect(crashed.summary.obstacle?.kind).toBe('crash');
  expect(closed.summary.obstacle?.kind).toBe('crash');
  expect(healthy.summary.outcome).toBe('completed');
  const patience = { control: 200, navigation: 500, settle: 300, expectation: 300, longPoll: 300, step: 3000 };
  const hung = await play({
    site,
    steps: [visit(), hang, link('autre')],
    options: { patience },
  });
  expect(hung.summary).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'timeout' } });
  expect(browser.isConnected()).toBe(true);
});

test('our own failures are told apart, and an interruption ends the journey at once', async ({ serve, play }) => {
  const site = await serve(routes);
  const broken: Step = { do: 'run', name: 'cassé', code: () => Promise.reject(new Error('clé absente\nlocator.click: Timeout')) };
  const failed = await play({ site, steps: [visit(), broken] });
  expect(failed.summary).toMatchObject({
    outcome: 'failed',
    obstacle: { kind: 'internal', message: { en: 'Usager could not go on: clé absente' } },
    checkpointFolders: ['01-accueil'],
  });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 800);
  const begun = performance.now();
  const aborted = await play({ site, steps: [visit(), { do: 'wait', for: { seconds: 60 } }], options: { signal: stop.signal } });
  expect(performance.now() - begun).toBeLessThan(15_000);
  expect(aborted.summary).toMatchObject({
    outcome: 'failed',
    obstacle: { kind: 'internal', message: { en: 'The journey was interrupted.' } },
  });
});
