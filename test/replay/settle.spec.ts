import type { Step } from '../../src/model/scenario.ts';
import { expect, test } from './play.ts';
import { page } from './site.ts';
import type { Handler } from './site.ts';

const visit: Step = { do: 'visit', url: 'start' };
const click = (name: string): Step => ({ do: 'click', target: { role: 'button', name } });

function later(milliseconds: number, answer: Handler): Handler {
  return (request, response, body) => {
    setTimeout(() => void answer(request, response, body), milliseconds);
  };
}

const json =
  (value: unknown): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(value));
  };

/** A page whose button shows another state in a way of its own. */
const single =
  (script: string, more = ''): Handler =>
  (_, response) =>
    page(
      response,
      'Étape 1',
      `<p id="texte">Première étape du parcours.</p><button type="button">Suivant</button>${more}
  <script>
  const show = (title, text) => { document.querySelector('h1').textContent = title; document.getElementById('texte').textContent = text; };
  document.querySelector('button').onclick = async () => { ${script} };
  </script>`,
    );

test('waits for what the action began: application in one page, slow answers, late scripts', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': single(`
      const answer = await fetch('/api/dossier', { method: 'POST' });
      history.pushState({}, '', '/etape-2');
      show((await answer.json()).titre, 'Deuxième étape, bien différente.');
      const script = document.createElement('script');
      script.src = '/lent.js';
      document.body.append(script);`),
    '/api/dossier': later(900, json({ titre: 'Étape 2' })),
    '/lent.js': later(600, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end("document.getElementById('texte').textContent += ' Tout est là.';");
    }),
  });
  const { summary, evidence } = await play({ site, steps: [visit, click('Suivant')] });
  expect(summary.checkpointFolders).toEqual(['01-etape-1', '02-etape-2']);
  expect(summary.steps[1]?.urlAfter).toBe(`${site.url}/etape-2`);
  expect(summary.steps[1]?.unsettled).toBeUndefined();
  const text = await evidence('02-etape-2', 'text');
  expect(text.map((block) => block.text).join(' ')).toContain('Tout est là.');
  expect((await evidence('02-etape-2', 'page')).status).toBeNull();
});

test('does not wait for what never ends: polling, animation, clock, analytics, long polls, event streams', async ({
  serve,
  play,
}) => {
  const never: Handler = () => undefined;
  const site = await serve({
    '/start.html': single(
      `show('Étape 2', 'La suite du parcours.')`,
      `<p id="horloge"></p><p id="compteur">0</p><img src="/jamais.png" alt=""><div id="barre" style="width:1px;height:4px;background:red"></div>
      <style>@keyframes tourne { to { transform: rotate(1turn) } } #compteur { animation: tourne 1s infinite }</style>
      <script>
      setInterval(() => { horloge.textContent = new Date().toISOString(); }, 50);
      setInterval(() => { compteur.innerHTML = '<b>' + performance.now() + '</b>'; }, 30);
      (function grow() { barre.style.width = (performance.now() % 300) + 'px'; requestAnimationFrame(grow); })();
      setInterval(() => fetch('/sondage?t=' + Date.now()), 200);
      setInterval(() => navigator.sendBeacon('/mesure'), 300);
      fetch('/longue-attente').catch(() => {});
      new EventSource('/flux');
      </script>`,
    ),
    '/sondage': later(60, json({})),
    '/mesure': json({}),
    '/jamais.png': never,
    '/longue-attente': never,
    '/flux': never,
  });
  const { summary } = await play({ site, steps: [visit, click('Suivant')] });
  expect(summary.checkpointFolders).toEqual(['01-etape-1', '02-etape-2']);
  expect(summary.steps.map((step) => step.unsettled)).toEqual([undefined, undefined]);
  expect(summary.steps[1]?.durationMs ?? Infinity).toBeLessThan(6000);
});

test('cuts the wait and says so when the page never becomes quiet', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': single(
      `show('Étape 2', 'La suite du parcours.'); setInterval(() => { for (let i = 0; i < 3; i += 1) document.body.append(document.createElement('i')); }, 20);
       document.querySelector('main').append(...Array.from({ length: 40 }, (_, i) => { const p = document.createElement('p'); let n = 0; setInterval(() => { p.replaceChildren(document.createElement('b')); if (n++ > 200) p.remove(); }, 7 * i + 20); return p; }));`,
    ),
  });
  const { summary } = await play({ site, steps: [visit, click('Suivant')], options: { patience: { settle: 1500 } } });
  expect(summary.outcome).toBe('completed');
  expect(summary.steps[1]?.unsettled).toBe(true);
  expect(summary.steps[0]?.unsettled).toBeUndefined();
});

test('adds little to pages that are still', async ({ serve, play }) => {
  const site = await serve({
    '/a': (_, response) => page(response, 'Page A', '<a href="/b">Suite</a>'),
    '/b': (_, response) => page(response, 'Page B', '<a href="/a">Suite</a>'),
  });
  const next: Step = { do: 'click', target: { role: 'link', name: 'Suite' } };
  const { summary } = await play({ site, start: '/a', steps: [visit, ...Array.from({ length: 9 }, () => next)] });
  const durations = summary.steps.map((step) => step.durationMs).toSorted((a, b) => a - b);
  expect(summary.outcome).toBe('completed');
  expect(summary.checkpointFolders).toHaveLength(10);
  expect(summary.pages).toBe(2);
  expect(summary.clicks).toBe(9);
  expect(durations[2] ?? Infinity).toBeLessThan(700);
});

test('records a state once, by the name that the scenario gives it', async ({ serve, play }) => {
  const site = await serve({ '/start.html': single(`show('Étape 2', 'La suite.')`, '<label>Nom <input></label>') });
  const { summary, checkpoints } = await play({
    site,
    steps: [
      visit,
      { do: 'checkpoint', name: 'Début du parcours' },
      { do: 'checkpoint', name: 'encore' },
      { do: 'fill', target: { label: 'Nom' }, value: 'x' },
      { do: 'checkpoint', name: 'rempli' },
      click('Suivant'),
      { do: 'wait', for: { text: 'La suite' } },
      { do: 'checkpoint', name: 'fin' },
    ],
  });
  expect(summary.checkpointFolders).toEqual(['01-debut-du-parcours', '02-rempli', '03-fin']);
  expect(checkpoints.map((one) => one.recipe)).toEqual([1, 4, 7]);
  expect(checkpoints[0]?.id).toBe('principal--desktop/01-debut-du-parcours');
});

test('a page whose parser waits for a style sheet is not read before it is there', async ({ serve, play }) => {
  const held = `<!doctype html><html lang="fr"><head><title>Erreur : Votre nom</title><link rel="stylesheet" href="/lent.css"></head>
    <body><script>document.body.className = 'js';</script><h1>Votre nom</h1><p class="error-message">Écrivez votre nom</p></body></html>`;
  const site = await serve({
    '/start.html': (_, response) =>
      page(
        response,
        'Votre nom',
        '<form method="post" action="/envoi"><label>Nom <input name="nom"></label><button>Continuer</button></form>',
      ),
    '/envoi': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(held);
    },
    '/lent.css': later(1500, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/css' });
      response.end('h1 { color: navy }');
    }),
  });
  const steps: readonly Step[] = [visit, { do: 'submitEmpty', target: { role: 'button', name: 'Continuer' } }];
  const { summary, evidence } = await play({ site, steps });
  expect(summary.checkpointFolders).toEqual(['01-votre-nom', '02-votre-nom-erreur']);
  expect((await evidence('02-votre-nom-erreur', 'text')).map((block) => block.text)).toContain('Écrivez votre nom');
});
