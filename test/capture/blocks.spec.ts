import type { Evidence } from '../../src/model/evidence.ts';
import { block, record, texts, value } from './record.ts';
import { expect, test } from './site.ts';

let evidence: Evidence;
test.beforeEach(async ({ page, site }) => {
  await page.goto(`${site}/blocks.html`);
  evidence = (await record(page)).evidence;
});

test('roles, in reading order', () => {
  const seen = value(evidence, 'text').filter((each) => each.visible && each.region === 'main');
  expect(seen.map((each) => `${each.role} ${each.text}`)).toEqual([
    'heading Demander une aide',
    'paragraph Vous payez un loyer : voir les plafonds.',
    'paragraph Avant après, mot.',
    'link Lien seul',
    'text Texte libre',
    'text Bloc dedans',
    'text suite libre',
    'paragraph Ligne un.',
    'paragraph Ligne deux et sa suite',
    'heading Pièces à fournir',
    'listItem Un avis d’imposition',
    'listItem Un bail',
    'listItem Un RIB',
    'caption Montants',
    'columnHeader Zone',
    'columnHeader Montant',
    'cell Zone 1',
    'cell 319 €',
    'term Délai',
    'definition Deux mois',
    'image Plan d’accès',
    'caption Légende du plan',
    'text Case A',
    'text Case B',
    'summary Aide au calcul',
    'button Ouvrir l’accordéon',
    'button Onglet 1',
    'button Onglet 2',
    'text Panneau 1',
    'paragraph English paragraph',
    'heading À savoir',
    'alert Le service ferme à 18 h.',
    'error Le service est en panne.',
    'option Choisir une commune',
    'option Paris',
    'button Envoyer la demande',
    'image Logo Marianne',
  ]);
});

test('what is not shown is said so, and what a reader can open is disclosed', () => {
  const hidden = value(evidence, 'text').filter((each) => !each.visible);
  expect(hidden.map((each) => `${each.disclosed === true ? 'disclosed' : 'hidden'} ${each.text}`)).toEqual([
    'hidden Aller au contenu',
    'hidden (nouvelle fenêtre)',
    'hidden jamais',
    'hidden x',
    'disclosed Contenu replié',
    'disclosed Titre replié',
    'disclosed Texte replié',
    'disclosed Panneau 2',
    'hidden Jamais montré',
    'hidden Invisible',
    'hidden Transparent',
    'hidden Rogné',
    'hidden Ailleurs',
    'hidden Plié',
  ]);
});

test('regions', () => {
  expect(block(evidence, 'République française').region).toBe('header');
  expect(block(evidence, 'Accueil')).toMatchObject({ region: 'navigation', role: 'listItem' });
  expect(block(evidence, 'À côté').region).toBe('aside');
  expect(block(evidence, 'Pied de page').region).toBe('footer');
  expect(block(evidence, 'Votre session expire').region).toBe('dialog');
  expect(block(evidence, 'Nous utilisons des cookies.').region).toBe('consent');
  expect(block(evidence, 'Tout refuser')).toMatchObject({ region: 'consent', role: 'button' });
});

test('headings above, language, place', () => {
  expect(block(evidence, 'Un bail').headings).toEqual(['Demander une aide', 'Pièces à fournir']);
  expect(block(evidence, 'Texte replié').headings).toEqual(['Demander une aide', 'Pièces à fournir', 'Titre replié']);
  expect(block(evidence, 'Pied de page').headings).toEqual([]);
  expect(block(evidence, 'English paragraph').lang).toBe('en');
  expect(block(evidence, 'Demander une aide')).toMatchObject({ level: 1, lang: 'fr', selector: '#contenu > h1:nth-of-type(1)' });
  expect(block(evidence, 'Demander une aide').rect?.width).toBeGreaterThan(100);
});

test('what the person types is no text of the page', () => {
  expect(texts(evidence).join(' ')).not.toContain('ce que la personne écrit');
});

test('every selector finds its only element', async ({ page }) => {
  const places = [...value(evidence, 'text'), ...value(evidence, 'links'), ...value(evidence, 'fields')];
  for (const { selector } of places) expect(await page.locator(selector).count(), selector).toBe(1);
});

test('structure, links and facts', () => {
  const structure = value(evidence, 'structure');
  expect(structure.headings.map((each) => `${each.level}${each.visible ? '' : '-'} ${each.text}`)).toEqual([
    '1 Demander une aide',
    '2 Pièces à fournir',
    '3- Titre replié',
    '3 À savoir',
  ]);
  expect(structure.landmarks.map((each) => each.role)).toEqual([
    'banner',
    'navigation',
    'main',
    'dialog',
    'complementary',
    'contentinfo',
  ]);
  expect(structure.languages.map((each) => each.lang)).toEqual(['fr', 'en']);
  expect(structure.languages[1]?.characters).toBe('English paragraph'.length);
  const links = value(evidence, 'links');
  expect(links.map((each) => `${each.kind} ${each.text} ${each.visible}`)).toEqual([
    'anchor Aller au contenu false',
    'page Accueil true',
    'page les plafonds (nouvelle fenêtre) true',
    'page Lien seul true',
    'download Un RIB true',
  ]);
  const { block: id } = links[2] ?? {};
  expect(value(evidence, 'text').find((each) => each.id === id)?.text).toBe('Vous payez un loyer : voir les plafonds.');
  expect(value(evidence, 'page')).toMatchObject({
    title: 'Aide au logement',
    lang: 'fr',
    doctype: 'html',
    status: 200,
    truncated: [],
  });
  expect(value(evidence, 'accessibilityTree')).toContain('heading "Demander une aide" [level=1]');
});
