/** Journeys that the network breaks off: begun again, or not, and what is kept of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Step } from '../../src/model/scenario.ts';
import type { ProgressEvent } from '../../src/model/replay.ts';
import { expect, test } from './play.ts';
import { page } from './site.ts';
import type { Handler } from './site.ts';

const visit: Step = { do: 'visit', url: 'start' };
const link = (name: string): Step => ({ do: 'click', target: { role: 'link', name } });
const home: Handler = (_, response) => page(response, 'Accueil', '<a href="/suite">Suite</a>');
const next: Handler = (_, response) => page(response, 'Suite', '<p>Voici la suite.</p>');
const broken =
  (status: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    page(response, 'Erreur', '<p>Revenez plus tard.</p>', status);
  };
const reset: Handler = (request: IncomingMessage) => void request.socket.resetAndDestroy();

/** Answers as `bad` the first times, then as `good`. */
function atFirst(times: number, bad: Handler, good: Handler): Handler {
  let seen = 0;
  return (request: IncomingMessage, response: ServerResponse, body: string) => {
    seen += 1;
    return (seen <= times ? bad : good)(request, response, body);
  };
}

const quick = { retries: 2, retryPause: 50 };

test('a journey that the network breaks off is replayed from the start, and keeps the trace of it', async ({ serve, play }) => {
  const site = await serve({ '/start.html': home, '/suite': atFirst(1, broken(503), next) });
  const events: ProgressEvent[] = [];
  const { summary, checkpoints } = await play({
    site,
    steps: [visit, link('Suite')],
    options: { ...quick, onProgress: (event) => void events.push(event) },
  });
  expect(summary).toMatchObject({ outcome: 'completed', checkpointFolders: ['01-accueil', '02-suite'] });
  expect(summary).not.toHaveProperty('passing');
  expect(checkpoints.map(({ name }) => name)).toEqual(['accueil', 'suite']);
  expect(summary.attempts).toMatchObject([{ outcome: 'blocked', obstacle: { kind: 'http-error', step: 1 } }]);
  expect(summary.attempts?.[0]?.obstacle.message.fr).toContain('HTTP 503');
  expect(site.hits.filter((hit) => hit === 'GET /start.html')).toHaveLength(2);
  const told = events.filter(({ kind }) => kind === 'retry');
  expect(told.map(({ text }) => text.fr)).toEqual([expect.stringMatching(/HTTP 503.* Nouvel essai 1\/2 dans 1\u00a0s\./)]);
});

test('no answer, a connection cut, an unknown name and too many requests are retried', async ({ serve, play }) => {
  test.setTimeout(90_000);
  for (const [name, bad] of [
    ['reset', reset],
    ['429', broken(429)],
    ['502', broken(502)],
  ] as const) {
    const site = await serve({ '/start.html': atFirst(1, bad, home) });
    const { summary } = await play({ site, steps: [visit], options: quick });
    expect.soft(summary, name).toMatchObject({ outcome: 'completed', attempts: [{ outcome: 'blocked' }] });
  }
  const dead = await serve();
  await dead.close();
  const { summary } = await play({ site: dead, steps: [visit], options: quick });
  expect(summary).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'unreachable' } });
  expect(summary.attempts).toHaveLength(2);
});

test('what the page itself refuses is not retried', async ({ serve, play }) => {
  test.setTimeout(90_000);
  const maintenance: Handler = (_, response) => page(response, 'Service indisponible', '<p>Opération de maintenance.</p>', 503);
  for (const [name, bad] of [
    ['404', broken(404)],
    ['403', broken(403)],
    ['maintenance', maintenance],
    ['no control', (_: IncomingMessage, response: ServerResponse) => page(response, 'Suite', '<p>Rien.</p>')],
  ] as const) {
    const site = await serve({ '/start.html': home, '/suite': bad });
    const { summary } = await play({ site, steps: [visit, link('Suite'), link('Encore')], options: quick });
    expect.soft(summary.outcome, name).toBe('blocked');
    expect.soft(summary.attempts, name).toBeUndefined();
    expect.soft(site.hits.filter((hit) => hit === 'GET /suite').length, name).toBe(1);
  }
});

test('Retry-After is waited for; one that asks for too long is not insisted upon', async ({ serve, play }) => {
  const soon = await serve({ '/start.html': atFirst(1, broken(503, { 'retry-after': '1' }), home) });
  const begun = performance.now();
  const { summary } = await play({ site: soon, steps: [visit], options: quick });
  expect(summary.attempts).toHaveLength(1);
  expect(performance.now() - begun).toBeGreaterThan(1000);
  const late = await serve({ '/start.html': broken(503, { 'retry-after': '3600' }) });
  const { summary: left } = await play({ site: late, steps: [visit], options: quick });
  expect(left).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'http-error' } });
  expect(left.attempts).toBeUndefined();
  expect(late.hits.filter((hit) => hit === 'GET /start.html')).toHaveLength(1);
});

test('nothing is sent twice: a journey cut at or after its submission is not retried', async ({ serve, play }) => {
  const form: Handler = (_, response) =>
    page(response, 'Demande', '<form method="post" action="/envoi"><button>Envoyer</button></form>');
  const submit: Step = { do: 'submit', target: { role: 'button', name: 'Envoyer' } };
  for (const bad of [broken(503), reset]) {
    const site = await serve({ '/start.html': form, 'POST /envoi': bad });
    const { summary } = await play({ site, steps: [visit, submit], options: { ...quick, allowSubmit: true } });
    expect.soft(summary.outcome).toBe('blocked');
    expect.soft(summary.attempts).toBeUndefined();
    // The browser itself may send again on a kept connection that was reset: what counts is that the journey is not begun again.
    expect.soft(site.hits.filter((hit) => hit === 'GET /start.html')).toHaveLength(1);
  }
  const after = await serve({ '/start.html': form, 'POST /envoi': home, '/suite': broken(503) });
  const { summary } = await play({
    site: after,
    steps: [visit, submit, link('Suite')],
    options: { ...quick, allowSubmit: true },
  });
  expect(summary).toMatchObject({ outcome: 'blocked', obstacle: { step: 2 } });
  expect(after.hits.filter((hit) => hit === 'POST /envoi')).toHaveLength(1);
});

test('a page that never comes is retried; Ctrl-C ends the pause at once', async ({ serve, play }) => {
  test.setTimeout(60_000);
  const silent: Handler = () => new Promise(() => undefined);
  const site = await serve({ '/start.html': atFirst(1, silent, home) });
  const { summary } = await play({ site, steps: [visit], options: { ...quick, patience: { navigation: 1500 } } });
  expect(summary).toMatchObject({ outcome: 'completed', attempts: [{ obstacle: { kind: 'timeout' } }] });

  const down = await serve({ '/start.html': broken(503) });
  const stop = new AbortController();
  const begun = performance.now();
  const { summary: cut } = await play({
    site: down,
    steps: [visit],
    options: {
      retries: 1,
      retryPause: 30_000,
      signal: stop.signal,
      onProgress: ({ kind }) => {
        if (kind === 'retry') setTimeout(() => stop.abort(), 50);
      },
    },
  });
  expect(cut.attempts).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(20_000);
});
