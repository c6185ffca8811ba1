import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchSyllables } from '../../src/language/fr/syllables.ts';

/** Words parted by spaces, by their number of syllables in careful speech. */
const table: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'mute endings': {
    1: 'eau le les que qui aide aides sommes longue langue langues parle parles quatre roue banque',
    2: 'famille demande demandes personne service',
    3: 'politique administre formulaire nationale',
    5: 'administration',
  },
  'final -ent': {
    1: 'parlent doivent peuvent signent cent dent vent aiment forment tient vient',
    2: 'agent client clients patient présent absent souvent comment moment argent informent dépendent séparent',
    3: 'document compétent permanent logement bâtiment',
    4: 'équivalent médicament',
  },
  glides: {
    1: 'pied lieu oui nuit bien loi trois huit lié loué guide',
    2: 'nation maison situé moitié travail juillet moyen',
    3: 'société salarié ouvrier février',
    4: 'télévision',
  },
  'vowels said apart': {
    2: 'créer réel pays prier',
    3: 'création agréé',
    4: 'européen coordonner coefficient obéissance',
  },
  'several letters for one vowel': { 1: 'août œuf beau cœur feuille', 2: 'bateau oiseau bouteille' },
  'hyphens and apostrophes': { 2: 'ci-joint donne-t-il outre-mer', 3: 'rendez-vous aujourd’hui' },
  'inclusive writing': { 1: 'né(e)s', 2: 'agent·e·s', 3: 'étudiant(e) salarié.e.s' },
  'read in full': { 3: 'km kg', 4: 'etc' },
};

describe.each(Object.entries(table))('%s', (_, counts) => {
  const words = Object.entries(counts).flatMap(([count, list]) => list.split(' ').map((word) => [word, Number(count)] as const));
  it.each(words)('%s: %i', (word, count) => {
    expect(frenchSyllables(word)).toBe(count);
    expect(frenchSyllables(word.toLocaleUpperCase('fr'))).toBe(count);
  });
});

it('gives any word one syllable at least, and no more than its characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (word) => {
      const count = frenchSyllables(word);
      expect(Number.isInteger(count)).toBe(true);
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(Math.max(4, 2 * word.length));
    }),
  );
});
