import { expect, test } from 'vitest';
import { documentDetails } from '../../src/reporters/document-details.ts';

const plain = (parts: readonly string[]): readonly string[] => parts.map((part) => part.replace(/[\u00a0\u202f]/gu, ' '));

test('says everything that is known, in both languages', () => {
  const details = {
    forms: ['original', 'copy'],
    copies: 2,
    maxAge: 'P3M',
    formats: ['pdf', 'jpeg', 'png'],
    maxBytes: 1_500_000,
    phonePhoto: 'yes',
  } as const;
  expect(plain(documentDetails(details, 'fr'))).toEqual([
    'original et copie',
    'en 2 exemplaires',
    'moins de 3 mois',
    'fichier PDF, JPEG ou PNG',
    '1,5 Mo au plus',
    'photo prise au téléphone acceptée',
  ]);
  expect(plain(documentDetails(details, 'en'))).toEqual([
    'original and copy',
    'in 2 copies',
    'less than 3 months old',
    'PDF, JPEG or PNG file',
    '1.5 MB at most',
    'photo taken with a phone accepted',
  ]);
});

test('tells a choice of forms from all of them', () => {
  expect(documentDetails({ forms: ['original', 'certified-copy'], anyForm: true }, 'fr')).toEqual([
    'original ou copie certifiée conforme',
  ]);
  expect(documentDetails({ forms: ['sworn-translation'] }, 'en')).toEqual(['sworn translation']);
});

test.each([
  ['P1Y', 'moins de 1 an', 'less than 1 year old'],
  ['P2Y', 'moins de 2 ans', 'less than 2 years old'],
  ['P15D', 'moins de 15 jours', 'less than 15 days old'],
  ['P2W', 'moins de 2 semaines', 'less than 2 weeks old'],
])('%s', (maxAge, fr, en) => {
  expect(plain(documentDetails({ maxAge }, 'fr'))).toEqual([fr]);
  expect(plain(documentDetails({ maxAge }, 'en'))).toEqual([en]);
});

test('speaks of an unknown photo only beside other rules of a file', () => {
  expect(documentDetails({ phonePhoto: 'unknown' }, 'fr')).toEqual([]);
  expect(plain(documentDetails({ formats: ['image/*'], phonePhoto: 'unknown' }, 'fr'))).toEqual([
    'fichier image',
    'photo prise au téléphone : non précisé',
  ]);
  expect(documentDetails({ maxBytes: 900, phonePhoto: 'no' }, 'en').at(-1)).toBe('photo taken with a phone refused');
});

test('says nothing of what it does not know, nor of a duration that it cannot read', () => {
  expect(documentDetails({}, 'fr')).toEqual([]);
  expect(documentDetails({ maxAge: 'P1Y2M', forms: [], formats: [] }, 'fr')).toEqual([]);
});
