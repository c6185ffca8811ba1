/** A frame with defects, served by the procedure's own host or by another one: proofs, or things to look at. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Scorecard } from '../../src/model/scorecard.ts';
import { temporaryFolder, usager } from '../cli/run.ts';
import { written } from '../cli/scenarios.ts';
import { page, startSite } from '../replay/site.ts';
import type { Handler } from '../replay/site.ts';

// One folder for all: shared out among workers, its tests would each remove it.
test.describe.configure({ mode: 'default' });

const folder = temporaryFolder();
test.afterAll(() => folder.remove());

/** A player whose button and field have no name, and whose text is too pale. */
const player: Handler = (_, response) =>
  page(response, 'Lecteur', '<button></button><input name="note"><p style="color:#bbb;background:#fff">Lecture de la vidéo</p>');

async function audited(name: string, frameHost: string): Promise<Scorecard> {
  const other = await startSite({ '/lecteur': player }, frameHost);
  const site = await startSite({
    '/lecteur': player,
    '/start.html': (_, response) => {
      const source = frameHost === '127.0.0.1' ? '/lecteur' : `${other.url}/lecteur`;
      page(
        response,
        'Demander une carte',
        `<p>Voici comment faire.</p><iframe title="Vidéo" src="${source}" width="300" height="200"></iframe>`,
      );
    },
  });
  const scenario = {
    usager: 1,
    procedure: { id: name, title: 'Démarche', authority: 'Mairie', kind: 'local' },
    site: { start: `${site.url}/start.html`, allow: [site.host, other.host] },
    steps: [{ visit: 'start' }, { checkpoint: 'accueil' }],
    conditions: ['desktop'],
  };
  const file = written(folder.path, `${name}.yaml`, JSON.stringify(scenario));
  const { code, err } = await usager(['audit', file, '--no-lighthouse', '--out', name], { cwd: folder.path, env: process.env });
  await Promise.all([site.close(), other.close()]);
  expect(code, err).toBe(0);
  return JSON.parse(readFileSync(join(folder.path, name, name, 'scorecard.json'), 'utf8'));
}

const proved = ({ accessibility }: Scorecard) =>
  accessibility?.rgaa.criteria.filter(({ status }) => status === 'NC').map(({ id }) => id) ?? [];
const toReview = ({ accessibility }: Scorecard) =>
  accessibility?.rgaa.criteria.filter((one) => one.toReview > 0).map(({ id }) => id) ?? [];
const verdict = ({ dimensions }: Scorecard, indicator = '4.3') =>
  dimensions.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator);

test('what axe finds in a frame of the same host is a proof', async () => {
  const card = await audited('meme-hote', '127.0.0.1');
  expect(proved(card)).toEqual(expect.arrayContaining(['3.2', '11.1', '11.9']));
  expect(verdict(card)?.outcome).not.toBe('passed');
  expect(verdict(card, '4.5')?.outcome).toBe('failed');
});

test('in a frame of another host it is left to a person, who is told why, and nothing is passed', async () => {
  const own = await audited('reference', '127.0.0.1');
  const card = await audited('autre-hote', 'localhost');
  expect(proved(card)).toEqual(proved(own).filter((id) => !['3.2', '11.1', '11.9'].includes(id)));
  expect(toReview(card)).toEqual(expect.arrayContaining(['3.2', '11.1', '11.9']));
  expect(card.accessibility?.violations.map(({ rule }) => rule)).not.toContain('button-name');
  expect(verdict(card, '4.5')).toMatchObject({ outcome: 'cantTell', message: expect.stringContaining('contenus tiers') });
  const { outcome, message, findings } = verdict(card) ?? {};
  expect(message).toContain('contenus tiers');
  if (proved(card).length === 0) expect({ outcome, frames: findings?.length }).toEqual({ outcome: 'cantTell', frames: 4 });
});
