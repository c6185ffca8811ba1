import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProgressEvent } from '../../src/model/replay.ts';
import type { Datum, Step } from '../../src/model/scenario.ts';
import { everythingIn, expect, test } from './play.ts';
import { page } from './site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const values = {
  nom: 'Zéphyrin-Kowalczyk',
  email: 'z.kowalczyk@exemple.test',
  motDePasse: 'Tr0ub4dor&3',
  dossier: '7812345678901',
} as const;
const kinds: Record<keyof typeof values, Datum['kind']> = {
  nom: 'personal',
  email: 'personal',
  motDePasse: 'secret',
  dossier: 'personal',
};
const data = (Object.keys(values) as (keyof typeof values)[]).map((name) => ({ name, value: values[name], kind: kinds[name] }));

/** Every way a value may be written in a file. */
function writings(value: string): readonly string[] {
  return [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
    Buffer.from(value, 'utf8').toString('latin1'),
  ];
}

test('writes no secret and no personal value anywhere', async ({ serve, play }) => {
  const folder = temporaryFolder('prive').path;
  const file = join(folder, `${values.nom}.txt`);
  await writeFile(file, 'x');
  const site = await serve({
    '/start.html': (_, response) =>
      page(
        response,
        'Identité',
        `<form action="/suite"><label>Nom <input name="nom"></label><label>Adresse électronique <input name="email"></label>
        <label>Mot de passe <input type="password" name="mdp"></label><label>Dossier <input name="dossier"></label>
        <label>Pièce <input type="file"></label><button>Continuer</button></form>`,
      ),
    '/suite': (request, response) => {
      const query = new URL(request.url ?? '', 'http://local').searchParams;
      const nom = query.get('nom') ?? '';
      page(
        response,
        `Bonjour ${nom}`,
        `<p>${nom}, votre adresse est ${query.get('email') ?? ''}, dossier n° ${query.get('dossier') ?? ''}.</p>
        <img src="http://tiers.invalid/${encodeURIComponent(nom)}/pixel?e=${encodeURIComponent(query.get('email') ?? '')}">
        <button onclick="alert('${nom}, ${values.dossier}')">Rappel</button>
        <button aria-label="Supprimer le dossier de ${nom}" onclick="history.pushState({}, '', '/dossier/${values.dossier}')">x</button>
        <a download="${values.dossier}.pdf" href="data:text/plain,${encodeURIComponent(nom)}">Reçu</a>`,
      );
    },
  });
  const fill = (label: string, name: string): Step => ({ do: 'fill', target: { label }, value: `\${${name}}` });
  const click = (name: string): Step => ({ do: 'click', target: { role: 'button', name } });
  const steps: Step[] = [
    { do: 'visit', url: 'start' },
    fill('Nom', 'nom'),
    fill('Adresse électronique', 'email'),
    fill('Mot de passe', 'motDePasse'),
    fill('Dossier', 'dossier'),
    { do: 'upload', target: { label: 'Pièce' }, files: [file] },
    { do: 'checkpoint', name: 'rempli' },
    { do: 'submitEmpty', target: { role: 'button', name: 'Continuer' } },
    click('Rappel'),
    click('Supprimer le dossier'),
    { do: 'click', target: { role: 'link', name: 'Reçu' } },
    { do: 'expect', expect: { text: `Au revoir ${values.nom}` } },
  ];
  const events: ProgressEvent[] = [];
  const { summary, folder: written } = await play({
    site,
    data,
    steps,
    options: { screenshots: true, axe: true, onProgress: (event) => events.push(event) },
  });
  expect(summary).toMatchObject({ outcome: 'blocked', obstacle: { kind: 'wrong-page', step: 11 } });
  expect(summary.dialogs).toHaveLength(1);
  expect(summary.downloads).toHaveLength(1);
  expect(summary.refused).toHaveLength(1);
  expect(summary.checkpointFolders.length).toBeGreaterThanOrEqual(3);
  const everything = [...(await everythingIn(written)), { file: 'progress', text: JSON.stringify(events) }];
  expect(everything.length).toBeGreaterThan(20);
  for (const name of Object.keys(values))
    expect(everything.filter(({ text }) => Buffer.from(text, 'latin1').toString().includes(`‹${name}›`))).not.toEqual([]);
  for (const value of Object.values(values)) {
    for (const writing of writings(value)) {
      const told = everything
        .filter(({ file: name, text }) => text.includes(writing) || name.includes(writing))
        .map(({ file: name }) => name);
      expect.soft(told, writing).toEqual([]);
    }
  }
  await rm(folder, { recursive: true });
});
