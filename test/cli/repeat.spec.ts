/** `--repeat`: a site that answers differently at each visit, and one that does not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { openRun, verifyRun } from '../../src/store/index.ts';
import { page, startSite as startRoutes } from '../replay/site.ts';
import type { Handler, Site } from '../replay/site.ts';
import { scenarioText, written } from './scenarios.ts';
import { temporaryFolder, usager } from './run.ts';

// One folder for all: shared out among workers, its tests would each remove it.
test.describe.configure({ mode: 'default' });

const folder = temporaryFolder();
const cwd = folder.path;
test.afterAll(() => folder.remove());

const footer = '<footer><a href="tel:+33123456789">01 23 45 67 89</a></footer>';

/** Steady for everyone, or, at every other visit, with a field without a name and no telephone. */
function pages(changing: boolean): Readonly<Record<string, Handler>> {
  let visits = 0;
  return {
    '/start.html': (_, response) => {
      visits += 1;
      const odd = changing && visits % 2 === 0;
      page(
        response,
        'Demander une carte',
        `<p>Composez ce numéro.</p><input ${odd ? '' : 'aria-label="Nom"'}>${odd ? '' : footer}`,
      );
    },
  };
}

function scenario(id: string, { url }: Site, steps: readonly string[] = ['- visit: start']): string {
  return written(cwd, `${id}.yaml`, scenarioText({ id, start: `${url}/start.html`, steps, rest: 'conditions: [desktop]' }));
}

const audit = (file: string, out: string, ...more: readonly string[]) =>
  usager(['audit', file, '--no-lighthouse', '--no-screenshots', '--repeat', '3', '--out', out, ...more], {
    cwd,
    env: process.env,
  });
const card = (out: string, id: string): Scorecard => JSON.parse(readFileSync(join(cwd, out, id, 'scorecard.json'), 'utf8'));
const indicator = ({ dimensions }: Scorecard, id: string) =>
  dimensions.flatMap(({ indicators }) => indicators).find((one) => one.id === id);

test('a site that changes at each visit gives unstable verdicts, undecided and said so', async () => {
  test.setTimeout(90_000);
  const site = await startRoutes(pages(true));
  const { code, out, err } = await audit(scenario('changeant', site), 'changing', '--format', 'html,md,json');
  await site.close();
  expect(code, err).toBe(0);
  const changing = card('changing', 'changeant');
  expect(changing.stability?.replays).toBe(3);
  expect(indicator(changing, '4.5')).toMatchObject({ outcome: 'cantTell', unstable: true });
  expect(changing.stability?.unstable).toContainEqual({ indicator: '4.5', values: ['passed', 'failed', 'passed'] });
  expect(indicator(changing, '1.9')).toMatchObject({ outcome: 'cantTell', unstable: true });
  for (const text of [out, ...['index.html', 'report.md'].map((name) => readFileSync(join(cwd, 'changing', name), 'utf8'))])
    expect.soft(text.replaceAll(/\s+/g, ' ')).toMatch(/Rejeux : 3 par trajet, \d+ désaccords/);
  expect(err).toContain('principal (3/3)');
  expect((await verifyRun(join(cwd, 'changing'))).ok).toBe(true);
  expect((await usager(['rescore', 'changing'], { cwd })).out).toContain('identique');
});

test('a site that does not change gives none', async () => {
  test.setTimeout(90_000);
  const site = await startRoutes(pages(false));
  const { code, err } = await audit(scenario('stable', site), 'stable');
  const visits = site.hits.filter((hit) => hit === 'GET /start.html').length;
  await site.close();
  expect(code, err).toBe(0);
  expect(visits).toBe(3);
  expect(card('stable', 'stable').stability).toEqual({ replays: 3, unstable: [] });
  expect((await openRun(join(cwd, 'stable'))).replays('stable')).toEqual([2, 3]);
});

test('a journey that is stopped one time in three: no letter, exit code 3, and it is not said to be blocked for good', async () => {
  test.setTimeout(90_000);
  let visits = 0;
  const site = await startRoutes({
    '/start.html': (_, response) => {
      visits += 1;
      page(response, 'Accueil', visits === 2 ? '<p>Complet.</p>' : '<button>Continuer</button>');
    },
  });
  const file = scenario('capricieux', site, ['- visit: start', '- click: { role: button, name: Continuer }']);
  const { code } = await audit(file, 'moody');
  await site.close();
  expect(code).toBe(3);
  const moody = card('moody', 'capricieux');
  expect(moody.grade).toBeNull();
  expect(moody.gradeReason).toContain('2 sur 3 menés à leur terme');
  expect(moody.journeys[0]).toMatchObject({ outcome: 'completed', unstable: true });
});

test('nothing is sent several times', async () => {
  const site = await startRoutes(pages(false));
  const { code, err } = await audit(scenario('envoi', site), 'sent', '--allow-submit');
  const { hits } = site;
  await site.close();
  expect(code).toBe(2);
  expect(err).toContain('--repeat 3 enverrait chaque demande 3 fois');
  expect(hits).toEqual([]);
});

test('a page that fails once is retried, and the run says so everywhere', async () => {
  test.setTimeout(90_000);
  let visits = 0;
  const site = await startRoutes({
    '/start.html': (_, response) => {
      visits += 1;
      page(response, 'Accueil', '<p>Bonjour.</p>', visits === 1 ? 503 : 200);
    },
  });
  const file = scenario('panne', site);
  const args = ['audit', file, '--no-lighthouse', '--out', 'retried', '--format', 'html,md,json'];
  const { code, out, err } = await usager(args, { cwd, env: process.env });
  await site.close();
  expect(code, err).toBe(0);
  expect(err).toMatch(/↻ panne › principal › desktop .*HTTP 503.*Nouvel essai 1\/1 dans 2 s/);
  expect(out.replaceAll(/\s+/g, ' ')).toContain('Rejoué 1 fois : Le site a répondu par une erreur (HTTP 503)');
  const picture = 'journeys/principal--desktop/attempt-1.jpg';
  expect(card('retried', 'panne').journeys[0]).toMatchObject({ outcome: 'completed', attempts: [{ screenshot: picture }] });
  expect(readFileSync(join(cwd, 'retried/panne', picture)).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  expect((await verifyRun(join(cwd, 'retried'))).ok).toBe(true);
});
