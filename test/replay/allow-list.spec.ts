import type { Step } from '../../src/model/scenario.ts';
import { expect, test } from './play.ts';
import { page, redirect } from './site.ts';
import type { Site } from './site.ts';

const visit = (url: string): Step => ({ do: 'visit', url });
const click = (name: string): Step => ({ do: 'click', target: { text: name } });

/** Refused hosts and types, as recorded. */
function refusedTypes(summary: { refused: readonly { host: string; type: string }[] }, foreign: Site): readonly string[] {
  return summary.refused
    .filter((one) => one.host === foreign.host)
    .map((one) => one.type)
    .sort();
}

test('asks nothing of a foreign host, whatever asks for it', async ({ serve, play }) => {
  const foreign = await serve({}, 'localhost');
  const at = foreign.url;
  const site = await serve({
    '/start.html': (_, response) =>
      page(
        response,
        'Accueil',
        `<link rel="stylesheet" href="${at}/style.css"><link rel="prefetch" href="${at}/prefetch"><link rel="preconnect" href="${at}">
        <link rel="icon" href="${at}/icon.png">
        <img src="${at}/pixel.gif?nom=secret"><img src="${at}/pixel.gif?nom=other"><iframe src="${at}/frame"></iframe>
        <script src="${at}/analytics.js"></script>
        <script>
          fetch('${at}/data').catch(() => {});
          navigator.sendBeacon('${at}/beacon');
          new WebSocket('${at.replace('http', 'ws')}/socket');
          new Worker(URL.createObjectURL(new Blob(["fetch('${at}/worker').catch(() => {})"])));
          navigator.serviceWorker?.register('/sw.js').catch(() => {});
        </script><p>Bienvenue</p>`,
      ),
    '/sw.js': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' });
      response.end(`fetch('${at}/service-worker')`);
    },
  });
  const { summary } = await play({ site, steps: [visit('start'), { do: 'wait', for: { seconds: 0.3 } }] });
  expect(summary.outcome).toBe('completed');
  expect(foreign.hits).toEqual([]);
  expect(site.hits).not.toContain('GET /sw.js');
  const types = refusedTypes(summary, foreign);
  for (const type of ['frame', 'fetch', 'image', 'script', 'stylesheet', 'websocket']) expect(types).toContain(type);
  const pixel = summary.refused.find((one) => one.type === 'image' && one.url.endsWith('/pixel.gif'));
  expect(pixel).toEqual({ host: foreign.host, type: 'image', url: `${at}/pixel.gif`, count: 2 });
});

test('follows no redirection to a foreign host', async ({ serve, play }) => {
  const foreign = await serve({}, 'localhost');
  const site = await serve({
    '/start.html': (_, response) =>
      page(
        response,
        'Accueil',
        `<img src="/go"><iframe src="/go"></iframe><script src="/go"></script>
        <link rel="prefetch" href="/go"><link rel="icon" href="/go">
        <script type="speculationrules">{"prefetch": [{"urls": ["/go"], "eagerness": "immediate"}]}</script>
        <script>
          fetch('/go').catch(() => {});
          fetch('/go', { mode: 'no-cors' }).catch(() => {});
          new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "/go', { mode: 'no-cors' }).catch(() => {})"])));
        </script>`,
      ),
    '/go': redirect(`${foreign.url}/landed?q=1`),
  });
  const { summary } = await play({ site, steps: [visit('start'), { do: 'wait', for: { seconds: 0.3 } }] });
  expect(summary.outcome).toBe('completed');
  expect(foreign.hits).toEqual([]);
  expect(refusedTypes(summary, foreign)).toEqual(expect.arrayContaining(['fetch', 'frame', 'image', 'script']));
});

test('a frame in its own process is held to the same list', async ({ serve, play }) => {
  const foreign = await serve({}, 'localhost');
  const inner = await serve(
    {
      '/frame': (_, response) =>
        page(response, 'Cadre', `<img src="/go"><img src="${foreign.url}/direct"><script>fetch('/go').catch(() => {})</script>`),
      '/go': redirect(`${foreign.url}/landed`),
    },
    'localhost',
  );
  const site = await serve({
    '/start.html': (_, response) => page(response, 'Accueil', `<iframe src="${inner.url}/frame"></iframe>`),
  });
  const { summary } = await play({
    site,
    allow: [site.host, inner.host],
    steps: [visit('start'), { do: 'wait', for: { text: 'Cadre' } }, { do: 'wait', for: { seconds: 0.4 } }],
  });
  expect(summary.outcome).toBe('completed');
  expect(inner.hits).toContain('GET /go');
  expect(foreign.hits).toEqual([]);
});

for (const [name, content] of [
  ['link', (at: string) => `<a href="${at}/go">Suivre</a>`],
  ['redirected link', () => `<a href="/go">Suivre</a>`],
  ['form', (at: string) => `<form action="${at}/go" method="post"><button>Suivre</button></form>`],
  ['redirected form', () => `<form action="/go" method="post"><button>Suivre</button></form>`],
  ['new tab', (at: string) => `<a href="${at}/go" target="_blank">Suivre</a>`],
  ['redirected new tab', () => `<a href="/go" target="_blank">Suivre</a>`],
  ['redirected form in a new tab', () => `<form action="/go" method="post" target="_blank"><button>Suivre</button></form>`],
  ['script', (at: string) => `<button onclick="location.href='${at}/go'">Suivre</button>`],
  ['window', (at: string) => `<button onclick="window.open('${at}/go')">Suivre</button>`],
  ['redirection in two hops', () => `<a href="/hop">Suivre</a>`],
] as const) {
  test(`a ${name} to a foreign host stops the journey`, async ({ serve, play }) => {
    const foreign = await serve({}, 'localhost');
    const site = await serve({
      '/start.html': (_, response) => page(response, 'Accueil', content(foreign.url)),
      '/go': redirect(`${foreign.url}/landed`),
      '/hop': redirect('/go'),
    });
    const { summary } = await play({ site, steps: [visit('start'), click('Suivre')] });
    expect(foreign.hits).toEqual([]);
    expect(summary.outcome).toBe('blocked');
    expect(summary.obstacle).toMatchObject({ kind: 'refused-host', step: 1, url: `${site.url}/start.html` });
    expect(summary.obstacle?.message.fr).toContain(foreign.host);
    expect(summary.checkpointFolders).toEqual(['01-accueil']);
  });
}

test('a new tab may be reached through redirections among allowed hosts', async ({ serve, play }) => {
  const other = await serve({ '/fin': (_, response) => page(response, 'Arrivée', '<p>Bien arrivé.</p>') }, 'localhost');
  const site = await serve({
    '/start.html': (_, response) => page(response, 'Accueil', '<a href="/go" target="_blank">Suivre</a>'),
    '/go': redirect(`${other.url}/fin`),
  });
  const { summary } = await play({ site, allow: [site.host, other.host], steps: [visit('start'), click('Suivre')] });
  expect(summary.outcome).toBe('completed');
  expect(summary.checkpointFolders).toEqual(['01-accueil', '02-arrivee']);
});

test('a port is part of the rule', async ({ serve, play }) => {
  const other = await serve({});
  const site = await serve({ '/start.html': (_, response) => page(response, 'Accueil', `<img src="${other.url}/a.png">`) });
  await play({ site, steps: [visit('start')] });
  expect(other.hits).toEqual([]);
  await play({ site, allow: ['127.0.0.1'], steps: [visit('start')] });
  expect(other.hits).toEqual(['GET /a.png']);
});
