import { describe, expect, it } from 'vitest';
import { french } from '../../../src/language/fr/index.ts';
import { readerNotAddressed } from '../../../src/language/fr/signs/reader-not-addressed.ts';
import { unitsOf } from '../../../src/language/index.ts';

const filler = 'La mairie examine le dossier dans les deux mois et répond par écrit. '.repeat(12);
const distant = [
  'Le demandeur doit remplir le formulaire.',
  'Le dossier du demandeur reste à la mairie.',
  'Ensuite, le demandeur peut retirer sa carte.',
];

const read = (texts: readonly string[]) => {
  const units = unitsOf(
    texts.map((text) => ({ role: 'paragraph' as const, text })),
    french,
  );
  return readerNotAddressed(units).map((sign) => ({ ...sign, quote: units[sign.unit]?.text.slice(sign.start, sign.end) }));
};

describe('reader not addressed', () => {
  it('gives one sign, at the first noun, with the counts', () => {
    const found = read([filler, ...distant]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ quote: 'demandeur', unit: 1, start: 3 });
    expect(found[0]?.advice.fr).toContain('3 fois');
    expect(found[0]?.advice.fr).toMatch(/^En 1\d\d mots/);
  });

  it('does not take an appointment for “vous”', () => {
    expect(read([filler, ...distant, 'La mairie reçoit sur rendez-vous ou sans rendez-vous.'])).toHaveLength(1);
  });

  it.each([
    ['the reader is addressed once', [filler, ...distant, 'Gardez votre reçu.']],
    ['an imperative', [filler, ...distant, 'Remplissez le formulaire.']],
    ['an order to go', [filler, ...distant, 'Rendez-vous sur le site de la mairie.']],
    ['the first person', [filler, ...distant, 'Je fais ma demande.']],
    ['a short text', distant],
    [
      'a noun that only stands for somebody else',
      [filler, 'La liste des demandeurs, le nom du demandeur et son âge.', 'Les demandeurs.'],
    ],
    ['nobody spoken of', [filler]],
    ['a participle', [filler, 'Il est assuré, elle est assurée et tous sont assurés.']],
  ])('nothing with %s', (_, texts) => {
    expect(read(texts)).toEqual([]);
  });
});
