import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Step, Target } from '../../src/model/scenario.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expect, test } from './play.ts';
import { page } from './site.ts';

const visit: Step = { do: 'visit', url: '/controls.html' };
const fill = (target: Target, value: string): Step => ({ do: 'fill', target, value });
const choose = (label: string, inside: string): Step => ({ do: 'choose', target: { label, in: inside } });

/** Reads the form at the end of the journey. Runs in the page. */
function answers(): Record<string, unknown> {
  const value = (id: string): string => (document.getElementById(id) as HTMLInputElement).value;
  const ids = ['nom1', 'nom2', 'm1', 'm2', 'sansnom', 'indice', 'jour', 'heure', 'montant', 'j', 'm', 'a', 'clavier', 'ville'];
  return {
    ...Object.fromEntries(ids.map((id) => [id, value(id)])),
    code: [...document.querySelectorAll<HTMLInputElement>('#code input')].map((input) => input.value).join(''),
    message: document.getElementById('message')?.textContent,
    checked: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
      (input) => `${input.name || input.id} ${input.value}`,
    ),
    aria: [...document.querySelectorAll('[aria-checked=true]')].map((element) => element.textContent),
    journal: document.getElementById('journal')?.textContent,
  };
}

/** A step that keeps what the form holds. */
function reading(into: { seen?: Record<string, unknown> }): Step {
  return {
    do: 'run',
    name: 'lire',
    code: async (given) => {
      into.seen = await (given as { evaluate(read: () => Record<string, unknown>): Promise<Record<string, unknown>> }).evaluate(
        answers,
      );
    },
  };
}

test('finds and fills the controls that a person would', async ({ serve, play }) => {
  const site = await serve();
  const file = join(temporaryFolder('file').path, 'usager-piece.txt');
  await writeFile(file, 'piece');
  const kept: { seen?: Record<string, unknown> } = {};
  const upload = (target: Target): Step => ({ do: 'upload', target, files: [file] });
  const steps: Step[] = [
    visit,
    fill({ label: 'Nom', in: 'Conjoint' }, 'Durand'),
    fill({ label: 'Nom', in: 'Titulaire' }, 'Dupont'),
    choose('Oui', 'Êtes-vous locataire ?'),
    choose('Non', 'Vivez-vous en couple?'),
    choose('Oui', 'Avez-vous des enfants ?'),
    fill({ label: 'Montant', in: 'Conjoint' }, '12'),
    { do: 'click', target: { role: 'button', name: 'Effacer', in: 'Conjoint' } },
    fill({ label: 'Numéro d’allocataire' }, '777'),
    fill({ label: 'Code postal' }, '69001'),
    { do: 'check', target: { label: "J'accepte les conditions" }, checked: true },
    { do: 'check', target: { label: 'Recevoir des alertes' }, checked: true },
    fill({ label: 'Date d’arrivée' }, '1/3/2026'),
    fill({ label: 'Heure' }, '14h30'),
    fill({ label: 'Loyer mensuel' }, '1 234,5'),
    fill({ label: 'Date de naissance' }, '12/02/1980'),
    fill({ label: 'Code reçu par courrier' }, '4821'),
    fill({ label: 'Votre message' }, 'Bonjour'),
    fill({ label: 'Téléphone' }, '0102'),
    { do: 'select', target: { label: 'Ville' }, option: 'Limoges' },
    { do: 'select', target: { label: 'Statut' }, option: 'Étudiant' },
    upload({ label: 'Bulletin de salaire' }),
    upload({ role: 'button', name: 'Joindre votre bail' }),
    upload({ text: 'Déposez ici' }),
    { do: 'click', target: { role: 'button', name: 'Continuer' } },
    fill({ label: 'Surnom' }, 'Lulu'),
    { do: 'click', target: { text: 'Enregistrer' } },
    { do: 'press', key: 'Tab' },
    reading(kept),
  ];
  const { summary } = await play({ site, steps });
  expect(summary.obstacle).toBeUndefined();
  expect(kept.seen).toEqual({
    nom1: 'Dupont',
    nom2: 'Durand',
    m1: '',
    m2: '12',
    sansnom: '777',
    indice: '69001',
    jour: '2026-03-01',
    heure: '14:30',
    montant: '1234.5',
    j: '12',
    m: '2',
    a: '1980',
    clavier: '0102',
    ville: 'Limoges',
    code: '4821',
    message: 'Bonjour',
    checked: ['locataire oui', 'couple non', 'cgu on'],
    aria: ['Oui', 'Recevoir des alertes'],
    journal:
      'effacer conjoint; ville Limoges; statut Étudiant; fichier1 usager-piece.txt; fichier2 usager-piece.txt; zone usager-piece.txt; continuer; ombre Lulu; ',
  });
  const foundBy = (index: number): string | undefined => summary.steps[index]?.foundBy;
  expect([foundBy(1), foundBy(7), foundBy(8), foundBy(9), foundBy(23)]).toEqual(['label', 'role', 'text', 'text', 'text']);
  expect(summary.steps[24]?.control).toBe('Continuer (1/2)');
});

test('finds a control in a frame of another host', async ({ serve, play }) => {
  const inner = await serve(
    {
      '/form': (_, response) =>
        page(
          response,
          'Paiement',
          '<label>Carte <input></label><button onclick="document.title=this.previousSibling.lastChild.value">Payer</button><p>Suite</p>',
        ),
    },
    'localhost',
  );
  const site = await serve({
    '/start.html': (_, response) => page(response, 'Accueil', `<iframe src="${inner.url}/form"></iframe>`),
  });
  const { summary } = await play({
    site,
    allow: [site.host, inner.host],
    steps: [
      { do: 'visit', url: 'start' },
      fill({ label: 'Carte' }, '4242'),
      { do: 'click', target: { role: 'button', name: 'Payer' }, expect: { text: 'Suite' } },
    ],
  });
  expect(summary.obstacle).toBeUndefined();
  expect(summary.outcome).toBe('completed');
});

const obstacles: readonly (readonly [string, Step, string, RegExp])[] = [
  ['absent', { do: 'click', target: { role: 'button', name: 'Envoyer' } }, 'control-absent', /« Envoyer ».*n’a pas été trouvé/],
  ['disabled', { do: 'click', target: { role: 'button', name: 'Suivant' } }, 'control-disabled', /« Suivant ».*désactivée/],
  ['hidden', { do: 'click', target: { role: 'button', name: 'Valider' } }, 'control-hidden', /« Valider ».*n’est pas affichée/],
  ['read-only', fill({ label: 'Dossier' }, 'x'), 'control-disabled', /« Dossier ».*lecture seule/],
  ['covered', { do: 'click', target: { role: 'button', name: 'Payer' } }, 'control-hidden', /« Payer ».*recouverte/],
  ['not in the list', { do: 'select', target: { label: 'Mois' }, option: 'brumaire' }, 'control-absent', /n’est pas proposé/],
  ['too few', { do: 'click', target: { role: 'button', name: 'Effacer', nth: 3 } }, 'control-absent', /« Effacer »/],
];

test('says what stops the person, and never how the browser library put it', async ({ serve, play }) => {
  test.setTimeout(90_000);
  const site = await serve();
  const played = await Promise.all(
    obstacles.map(([, step]) => play({ site, steps: [visit, step], options: { patience: { control: 1200 } } })),
  );
  for (const [index, [name, , kind, words]] of obstacles.entries()) {
    const obstacle = played[index]?.summary.obstacle;
    expect.soft(obstacle?.kind, name).toBe(kind);
    expect.soft(obstacle?.message.fr, name).toMatch(words);
    expect.soft(JSON.stringify(obstacle), name).not.toMatch(/locator|Timeout \d|getBy|playwright/i);
    expect.soft(played[index]?.summary.outcome, name).toBe('blocked');
    expect.soft(played[index]?.checkpoints.length, name).toBe(1);
  }
});

test('a wrong selector is our fault', async ({ serve, play }) => {
  const site = await serve();
  const { summary } = await play({ site, steps: [visit, { do: 'click', target: { css: 'p[' } }] });
  expect(summary.outcome).toBe('failed');
  expect(summary.obstacle).toMatchObject({ kind: 'internal', message: { en: 'The CSS selector of this step is not valid.' } });
});
