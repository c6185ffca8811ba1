import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Step } from '../../src/model/scenario.ts';
import { formSite } from './form-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expect, test } from './play.ts';

const button = (name: string) => ({ role: 'button', name });

async function steps(): Promise<readonly Step[]> {
  const file = join(temporaryFolder('file').path, 'usager-justificatif.txt');
  await writeFile(file, 'bail');
  return [
    { do: 'visit', url: 'start' },
    { do: 'checkpoint', name: 'accueil' },
    { do: 'click', target: { role: 'link', name: 'Commencer' } },
    { do: 'submitEmpty', target: button('Continuer') },
    { do: 'fill', target: { label: 'Nom de famille' }, value: '${nom}' },
    { do: 'choose', target: { label: 'Oui', in: 'Êtes-vous locataire ?' } },
    { do: 'choose', target: { label: 'Non', in: 'Vivez-vous seul ?' } },
    { do: 'select', target: { label: 'Pays' }, option: 'Belgique' },
    { do: 'check', target: { label: 'J’accepte' }, checked: true },
    { do: 'upload', target: { label: 'Justificatif de domicile' }, files: [file] },
    { do: 'click', target: button('Continuer') },
    { do: 'expect', expect: { text: 'Récapitulatif' } },
    { do: 'checkpoint', name: 'recapitulatif' },
    { do: 'submit', target: button('Envoyer ma demande') },
  ];
}

const data = [{ name: 'nom', value: 'Martinville', kind: 'personal' }] as const;

test('walks a whole form and stops before sending', async ({ serve, play }) => {
  const received: string[] = [];
  const site = await serve(formSite(received));
  const { summary, checkpoints, evidence } = await play({ site, steps: await steps(), data });
  expect(summary.obstacle).toBeUndefined();
  expect(summary.outcome).toBe('stopped-before-submission');
  expect(site.hits).not.toContain('POST /envoi');
  expect(summary.checkpointFolders).toEqual([
    '01-accueil',
    '02-votre-situation',
    '03-votre-situation-erreur',
    '04-recapitulatif',
  ]);
  expect(checkpoints.map((one) => one.kind)).toEqual(['state', 'state', 'error', 'state']);
  expect(checkpoints.map((one) => one.recipe)).toEqual([1, 3, 4, 12]);
  expect(summary.steps.at(-1)).toMatchObject({ do: 'submit', outcome: 'not-sent' });
  expect(summary.steps.map((step) => step.foundBy)).toEqual([
    undefined,
    undefined,
    'role',
    'role',
    'label',
    'label',
    'label',
    'label',
    'label',
    'label',
    'role',
    undefined,
    undefined,
    undefined,
  ]);
  const posted = received.at(-1) ?? '';
  expect(posted).toContain('Martinville');
  expect(posted).toContain('name="locataire"\r\n\r\noui');
  expect(posted).toContain('name="seul"\r\n\r\nnon');
  expect(posted).toContain('name="pays"\r\n\r\nbe');
  expect(posted).toContain('name="accord"\r\n\r\non');
  expect(posted).toContain('usager-justificatif.txt');
  const attempt = await evidence('03-votre-situation-erreur', 'attempt');
  expect(attempt).toMatchObject({ action: 'submitEmpty', control: 'Continuer', titleBefore: 'Votre situation' });
  expect(attempt.fieldsBefore.map((field) => field.label)).toContain('Nom de famille');
});

test('sends when it is allowed to', async ({ serve, play }) => {
  const site = await serve(formSite());
  const { summary } = await play({ site, steps: await steps(), data, options: { allowSubmit: true } });
  expect(summary.outcome).toBe('completed');
  expect(site.hits).toContain('POST /envoi');
  expect(summary.checkpointFolders.at(-1)).toBe('05-demande-envoyee');
});

test('starts from nothing and says where it went', async ({ serve, play }) => {
  const site = await serve(formSite());
  const { summary } = await play({ site, steps: [{ do: 'visit', url: 'start' }] });
  expect(summary.outcome).toBe('completed');
  expect(summary.checkpointFolders).toEqual(['01-demander-une-aide']);
  expect(summary.provenance).toMatchObject({ cookiesAtStart: 0, storageAtStart: 0, signedIn: false, cacheDisabled: true });
  expect(summary.provenance.hosts).toEqual([{ host: site.host, address: '127.0.0.1', port: site.port }]);
  expect(summary.requests).toEqual([
    { host: site.host, type: 'document', requests: 1, failed: 0, server: '127.0.0.1', bytes: summary.bytes },
  ]);
  expect(summary.bytes).toBeGreaterThan(500);
});
