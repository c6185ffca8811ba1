import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { channelInventory, channelInventoryRequires } from '../../src/audits/channels/inventory.ts';
import { locatorGuide } from '../../src/method/channels/locator-guide.ts';
import type { ChannelInventory } from '../../src/model/inventory.ts';
import type { Checkpoint } from '../../src/model/journey.ts';
import type { LocatorTrial } from '../../src/model/locator.ts';
import type { Step } from '../../src/model/scenario.ts';
import { procedure } from '../support/evidence.ts';
import { expect, test, type Played } from './play.ts';
import { page, type Handler, type Site } from './site.ts';

const locators = locatorGuide({ country: 'FR' });
const options = { locators };
const look: readonly Step[] = [
  { do: 'visit', url: 'start' },
  { do: 'checkpoint', name: 'accueil' },
];
const form = (attributes: string, inside = ''): string =>
  `<h2>Trouver une agence</h2><form ${attributes}><label for="cp">Votre code postal</label><input id="cp" name="cp">${inside}<button>Rechercher</button></form>`;
const agencies = `<p>3 résultats</p><ul><li>Agence du Port<br>2 rue du Port, 35000 Rennes</li><li>Agence du Mail<br>8 mail Mitterrand, 35000 Rennes</li>
<li>Agence Sud<br>1 rue de Nantes, 35200 Rennes</li></ul>`;

const starts =
  (content: string): Handler =>
  (_, response) =>
    page(response, 'Accueil', content);

/** What the audits make of the state, from the files alone. */
async function inventoryOf({ checkpoints, evidence }: Played, rank = 0): Promise<ChannelInventory> {
  const [checkpoint, folder] = [checkpoints[rank], checkpoints[rank]?.folder];
  if (checkpoint === undefined || folder === undefined) throw new Error('no checkpoint');
  const kinds = await Promise.all(
    channelInventoryRequires.map(async (kind) => [kind, { ok: true, value: await evidence(folder, kind) }] as const),
  );
  const read = { ...checkpoint, evidence: Object.fromEntries(kinds) } as Checkpoint<(typeof channelInventoryRequires)[number]>;
  return channelInventory([read], { procedure: procedure(), journeys: [] });
}

/** Words that the answer did not show before the search. */
function fresh(trial: LocatorTrial | undefined): readonly string[] {
  if (trial?.answer.ok !== true) throw new Error(`no answer: ${JSON.stringify(trial?.answer)}`);
  return trial.answer.value.blocks.filter((block) => block.fresh).map((block) => block.text);
}

const count = (site: Site, hit: string): number => site.hits.filter((each) => each === hit).length;

test('a form that finds an agency is filled, sent and read once, and the journey stays where it was', async ({ serve, play }) => {
  const queries: (string | undefined)[] = [];
  const site = await serve({
    '/start.html': (_, response) => {
      response.setHeader('set-cookie', 'langue=fr; Path=/');
      page(response, 'Accueil', `${form('action="/agences"')}<a href="/suite">Suite</a>`);
    },
    '/suite': starts(form('action="/agences"')),
    '/agences': (request, response) => {
      queries.push(`${request.url} ${request.headers.cookie ?? ''}`);
      page(response, 'Agences', `${agencies}</main><footer>Siège : 1 rue du Siège, 75001 Paris</footer><main>`);
    },
  });
  const played = await play({
    site,
    steps: [...look, { do: 'click', target: { role: 'link', name: 'Suite' } }, { do: 'checkpoint', name: 'suite' }],
    options: { ...options, screenshots: true },
  });
  const { summary, evidence, folder, checkpoints } = played;
  expect(summary.outcome).toBe('completed');
  expect(checkpoints.map(({ url }) => new URL(url).pathname)).toEqual(['/start.html', '/suite']);
  expect(queries).toEqual(['/agences?cp=35000 langue=fr']);
  const trials = await evidence('01-accueil', 'locators');
  expect(trials).toHaveLength(1);
  expect(trials[0]).toMatchObject({
    selector: '#cp',
    region: 'main',
    words: ['Trouver une agence', 'Votre code postal', 'Accueil', 'Rechercher'],
    postcode: '35000',
    answer: { ok: true, value: { status: 200, truncated: false, refused: [], picture: 'locator-1.jpg' } },
  });
  expect(fresh(trials[0])).toEqual(expect.arrayContaining(['3 résultats', 'Agence Sud 1 rue de Nantes, 35200 Rennes']));
  expect(fresh(trials[0]).join()).not.toContain('Siège');
  expect((await stat(join(folder, '01-accueil/locator-1.jpg'))).size).toBeGreaterThan(1000);
  await expect(evidence('02-suite', 'locators')).rejects.toThrow();
  const facts = await evidence('02-suite', 'page');
  expect(facts.requests).toBe(1);
  const { level, counter, locators: found } = await inventoryOf(played);
  expect(level).toBe('N2');
  expect(counter).toMatchObject([{ kind: 'locator', reachable: 'locator', quote: 'Trouver une agence' }]);
  expect(found).toMatchObject([
    { result: 'works', results: 3, answers: ['3 résultats', expect.any(String), expect.any(String)] },
  ]);
});

test('a search made by a script, with a suggestion to take, is tried too', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': starts(`<h2>Trouver mon point d’accueil</h2><div><input id="q" aria-label="Ville ou code postal">
<ul role="listbox" id="l"></ul><button type="button" id="b">Trouver</button></div><div id="r" role="status"></div>
<script>
q.addEventListener('input', () => setTimeout(() => { l.innerHTML = q.value === '35000' ? '<li role=option>Rennes (35000)</li>' : ''; }, 80));
l.addEventListener('click', () => { q.value = 'Rennes (35000)'; l.innerHTML = ''; });
b.addEventListener('click', async () => {
  if (q.value !== 'Rennes (35000)') { r.textContent = 'Choisissez une ville.'; return; }
  r.textContent = await (await fetch('/api?q=' + encodeURIComponent(q.value))).text();
});
</script>`),
    '/api': (_, response) => void setTimeout(() => response.end('1 point d’accueil : 12 place de la Gare, 35000 Rennes'), 200),
  });
  const played = await play({ site, steps: look, options });
  const [trial] = await played.evidence('01-accueil', 'locators');
  expect((await inventoryOf(played)).locators).toMatchObject([{ result: 'works', results: 1 }]);
  expect(fresh(trial)).toContain('1 point d’accueil : 12 place de la Gare, 35000 Rennes');
  expect(count(site, 'GET /api')).toBe(1);
});

test('an answer without result is recorded as the page words it', async ({ serve, play }) => {
  const site = await serve({
    '/start.html': starts(form('action="/agences"')),
    '/agences': starts('<p>Aucune agence ne correspond à votre recherche.</p>'),
  });
  const played = await play({ site, steps: look, options });
  const [trial] = await played.evidence('01-accueil', 'locators');
  expect(await inventoryOf(played)).toMatchObject({
    level: 'N0',
    counter: [],
    locators: [{ result: 'finds-nothing', results: 0 }],
  });
  expect(fresh(trial)).toEqual(['Aucune agence ne correspond à votre recherche.']);
});

test('what must not be tried is not, and is told with its reason', async ({ serve, play }) => {
  const foreign = await serve({ '/': starts(agencies) }, 'localhost');
  const one = (heading: string, attributes: string, inside: string, button: string): string =>
    `<section><h2>${heading}</h2><form ${attributes}><label>Code postal <input name="cp"></label>${inside}<button>${button}</button></form></section>`;
  const site = await serve({
    '/start.html': starts(
      [
        one('Trouver une mairie', 'method="post" action="/poste"', '', 'Rechercher'),
        one('Trouver une agence', `action="${foreign.url}/"`, '', 'Rechercher'),
        one('Trouver un guichet', '', '<label>Nom <input name="nom"></label>', 'Rechercher'),
        one('Trouver une caisse', '', '<label>Courriel <input type="email" name="m"></label>', 'Rechercher'),
        one('Trouver un centre', '', '<label><input type="checkbox" required> J’accepte</label>', 'Rechercher'),
        one('Trouver un bureau', '', '', 'Envoyer ma demande'),
        one('Votre logement', '', '', 'Continuer'),
        `<p><a href="${foreign.url}/annuaire">Trouver la préfecture la plus proche</a></p>`,
      ].join(''),
    ),
  });
  const { summary, evidence } = await play({ site, steps: look, options });
  expect(summary.outcome).toBe('completed');
  const trials = await evidence('01-accueil', 'locators');
  const told = trials.map(({ words, answer }) => [words[0], answer.ok ? 'tried' : answer.why, answer.ok ? '' : answer.host]);
  expect(told).toEqual([
    ['Trouver une mairie', 'post', undefined],
    ['Trouver une agence', 'other-host', foreign.host],
    ['Trouver un guichet', 'asks-more', undefined],
    ['Trouver une caisse', 'asks-more', undefined],
    ['Trouver un centre', 'asks-more', undefined],
    ['Trouver un bureau', 'sends', undefined],
    ['Trouver la préfecture la plus proche', 'other-host', foreign.host],
  ]);
  expect(foreign.hits).toEqual([]);
  expect(site.hits.filter((hit) => !hit.endsWith('favicon.ico'))).toEqual(['GET /start.html']);
});

test('a script that sends the form by POST is stopped, and a page reached by sending a form is not opened anew', async ({
  serve,
  play,
}) => {
  const site = await serve({
    '/start.html': starts(`${form('onsubmit="this.method=\'post\'" action="/envoi"')}
<form method="post" action="/suite"><button>Suite</button></form>`),
    '/suite': starts(form('action="/agences"')),
    '/agences': starts(agencies),
  });
  const { evidence } = await play({
    site,
    steps: [...look, { do: 'click', target: { role: 'button', name: 'Suite' } }, { do: 'checkpoint', name: 'suite' }],
    options,
  });
  expect((await evidence('01-accueil', 'locators'))[0]?.answer).toMatchObject({ ok: false, why: 'post' });
  expect((await evidence('02-suite', 'locators'))[0]?.answer).toMatchObject({ ok: false, why: 'sent-page' });
  expect(site.hits.filter((hit) => hit === 'POST /envoi' || hit === 'GET /agences')).toEqual([]);
});

test('a search that asks a host that is not allowed names it', async ({ serve, play }) => {
  const foreign = await serve({ '/api': (_, response) => void response.end('[]') }, 'localhost');
  const site = await serve({
    '/start.html':
      starts(`<h2>Trouver une agence</h2><form id="f" action="#"><label>Code postal <input id="cp"></label><button>Chercher</button></form><p id="r"></p>
<script>f.addEventListener('submit', async (event) => {
  event.preventDefault();
  try { await fetch('${foreign.url}/api'); } catch { r.textContent = 'Aucun résultat'; }
});</script>`),
  });
  const played = await play({ site, steps: look, options });
  const [trial] = await played.evidence('01-accueil', 'locators');
  expect(trial?.answer).toMatchObject({ ok: true, value: { refused: [foreign.host] } });
  const [found] = (await inventoryOf(played)).locators ?? [];
  expect(found).toMatchObject({ result: 'not-observed', reason: { fr: expect.stringContaining(foreign.host) } });
  expect(foreign.hits).toEqual([]);
});

test('a hostile page costs the journey neither its result nor its other evidence', async ({ serve, play }) => {
  test.setTimeout(90_000);
  const trap = (script: string): string => `${form('action="#" id="f" onsubmit="return false"')}<p id="r"></p><script>
const input = document.getElementById('cp');
${script}</script>`;
  const moving =
    trap(`let n = 0; setInterval(() => { r.append(document.createElement('b')); fetch('/lent?' + n++).catch(() => 0); }, 30);
document.getElementById('f').addEventListener('submit', () => { confirm('Vraiment ?'); location.reload(); });`);
  const site = await serve({
    '/start.html': starts(
      `${trap(`document.getElementById('f').addEventListener('submit', () => { for (;;) alert('Encore'); });`)}<a href="/bouge">Suite</a>`,
    ),
    '/bouge': starts(moving.replaceAll('agence', 'mairie')),
    '/lent': () => undefined,
  });
  const { summary, evidence } = await play({
    site,
    steps: [...look, { do: 'click', target: { role: 'link', name: 'Suite' } }, { do: 'checkpoint', name: 'bouge' }],
    options,
  });
  expect(summary.outcome).toBe('completed');
  expect(summary.dialogs).toEqual([]);
  expect((await evidence('01-accueil', 'locators'))[0]?.answer).toMatchObject({ ok: false });
  expect(await evidence('02-bouge', 'locators')).toHaveLength(1);
  expect(await evidence('02-bouge', 'text')).not.toEqual([]);
});

test('the postcode of the scenario is typed, and nothing is tried without a guide', async ({ serve, play }) => {
  const queries: (string | undefined)[] = [];
  const site = await serve({
    '/start.html': starts(form('action="/agences"')),
    '/agences': (request, response) => {
      queries.push(request.url);
      page(response, 'Agences', agencies);
    },
  });
  await play({ site, steps: look, options: { locators: locatorGuide({ country: 'FR', postcode: '01000' }) } });
  await play({ site, steps: look });
  expect(queries).toEqual(['/agences?cp=01000']);
});
