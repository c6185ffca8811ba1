import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../src/language/fr/lexicon/index.ts';
import { formsOf } from '../../../src/language/fr/lexicon/inflect.ts';
import { termsIn } from '../../../src/language/fr/lexicon/terms.ts';
import { jargon } from '../../../src/language/fr/signs/jargon.ts';
import { units, type Text } from './lexical.ts';

const found = (...texts: readonly Text[]): readonly string[] => {
  const read = units(...texts);
  return jargon(read).map(({ unit, start, end }) => read[unit]?.text.slice(start, end) ?? '');
};

describe('the lexicon', () => {
  it('has more than 700 terms, each once, each with an explanation of at most twelve words', () => {
    expect(lexicon.length).toBeGreaterThan(700);
    expect(new Set(lexicon.map(({ term }) => term)).size).toBe(lexicon.length);
    for (const { term, plain } of lexicon) {
      expect(plain, term).not.toBe('');
      expect(plain.split(/\s+/u).length, term).toBeLessThanOrEqual(12);
      expect(plain.toLowerCase(), term).not.toBe(term.toLowerCase());
    }
  });

  it('explains no term by another', () => {
    const explained = lexicon.filter(({ plain }) => termsIn(plain).length > 0);
    expect(explained.map(({ term }) => term)).toEqual([]);
  });

  it('finds every form of every term where nothing around decides', () => {
    for (const entry of lexicon.filter(({ near }) => near.length === 0)) {
      for (const form of formsOf(entry)) expect(termsIn(form), form).toHaveLength(1);
    }
  });
});

describe('terms that an everyday word replaces', () => {
  it.each([
    ['Nonobstant ce refus, vous pouvez écrire.', ['Nonobstant']],
    ['Les frais afférents au logement.', ['afférents']],
    ['Munissez-vous de vos papiers.', ['Munissez-vous de']],
    ['Vous devez vous munir d’une photo.', ['vous munir d’']],
    ["Il procède à l'examen du dossier.", ['procède à']],
    ['Vous êtes tenue de répondre.', ['êtes tenue de']],
    ['Le cas échéant, joignez une copie.', ['Le cas échéant']],
    ['Vous saisissez le tribunal.', ['saisissez']],
    ['Vous saisissez votre code.', []],
    ['Une statue de la place.', []],
    ['Les pièces détachées et les produits.', []],
    ['Produisez un justificatif.', ['Produisez']],
    ['Votre excédent est déduit.', []],
    ['En application de la loi. À défaut, appelez.', ['En application de', 'À défaut']],
    ['Votre demande, notamment le dossier.', []],
    ['Appelez le téléphone portable.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('says what to write instead, each time', () => {
    const [first, second, ...rest] = jargon(units('Nonobstant le refus.', 'Il écrit nonobstant le délai.'));
    expect(first?.advice.fr).toBe('Remplacez « Nonobstant » par « malgré ».');
    expect(second?.plain).toBe('malgré');
    expect(rest).toEqual([]);
  });
});

describe('technical terms', () => {
  it.each([
    ['L’usufruit revient au conjoint.', ['usufruit']],
    ['L’usufruit, c’est-à-dire le droit d’habiter, revient au conjoint.', []],
    ['L’usufruit (droit d’utiliser un bien) revient au conjoint.', []],
    ['L’usufruit est le droit d’utiliser un bien.', []],
    ['Le droit d’utiliser le bien (l’usufruit) revient au conjoint.', []],
    ['Ce droit est appelé usufruit.', []],
    ['On parle alors d’usufruit.', []],
    ['Ce droit s’appelle l’usufruit.', []],
    ['Un jour non payé, appelé jour de carence.', []],
    ['L’attrait de la région, un audit énergétique.', []],
    ['L’usufruit (RFR) revient au conjoint.', ['usufruit']],
    ['Les quotients familiaux sont pris en compte.', ['quotients familiaux']],
    ['Les ayants-droit et les débitrices.', ['ayants-droit', 'débitrices']],
    ['Une créance portable est payée.', ['créance portable']],
    ['Vous recevez une notification sur votre téléphone.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are told once a journey, and not when a later text, a glossary or a question explains them', () => {
    expect(found('Votre usufruit.', 'Votre usufruit encore.')).toEqual(['usufruit']);
    expect(found('Votre usufruit.', 'L’usufruit est le droit d’utiliser un bien.')).toEqual([]);
    expect(found('Votre usufruit.', { role: 'term', text: 'Usufruit' })).toEqual([]);
    expect(found('Votre usufruit.', { role: 'summary', text: 'Qu’est-ce que l’usufruit ?' })).toEqual([]);
  });
});

it('reads any text without harm, and keeps places inside it', () => {
  const pieces = fc.constantFrom(
    'à',
    'défaut',
    'de',
    'en',
    'tant',
    'que',
    'besoin',
    '’',
    ' ',
    '(',
    'usufruit',
    ':',
    'L’',
    '-',
    '.',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
      const read = units(words.join(' '));
      for (const { unit, start, end } of jargon(read)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(read[unit]?.text.length ?? 0);
      }
    }),
  );
});
