import { expect, it } from 'vitest';
import { identify } from '../../src/audits/identity.ts';
import type { FindingDraft } from '../../src/model/verdict.ts';

const draft = (changes: Partial<FindingDraft>): FindingDraft => ({
  checkpoint: 'main--desktop/01-accueil',
  message: { fr: 'Numéro surtaxé.', en: 'Surcharged number.' },
  ...changes,
});

it('joins one component seen on several states, and keeps every state', () => {
  const found = identify('1.4', [
    draft({ quote: '0 899 00 12 00' }),
    draft({ quote: '0  899 00 12 00', checkpoint: 'main--desktop/02-nom' }),
  ]);
  expect(found).toHaveLength(1);
  expect(found[0]?.seenOn).toEqual(['main--desktop/01-accueil', 'main--desktop/02-nom']);
});

it('tells apart two places that differ by a figure only', () => {
  expect(identify('1.4', [draft({ quote: '0 899 00 12 00' }), draft({ quote: '0 899 00 12 34' })])).toHaveLength(2);
  expect(identify('6.5', [draft({ place: 'enfant1' }), draft({ place: 'enfant2' })])).toHaveLength(2);
  expect(identify('4.5', [draft({ selector: 'li:nth-of-type(1)' }), draft({ selector: 'li:nth-of-type(2)' })])).toHaveLength(2);
});

it('keeps the identity when a count in the message changes, and changes it with the indicator', () => {
  const counted = (count: number): FindingDraft =>
    draft({ place: 'liste', message: { fr: `${count} différences.`, en: `${count} differences.` } });
  const [first] = identify('3.8', [counted(2)]);
  expect(identify('3.8', [counted(3)])[0]?.id).toBe(first?.id);
  expect(identify('3.2', [counted(2)])[0]?.id).not.toBe(first?.id);
});

it('keeps the identity when the clock or a program wrote in the words, not when a phone number, an amount or a delay differs', () => {
  const id = (quote: string): string | undefined => identify('2.5', [draft({ quote })])[0]?.id;
  const same = [
    ['Dossier mis à jour le 12/11/2026 à 14:05.', 'Dossier mis à jour le 3/1/2027 à 9 h 30.'],
    ['Réponse avant le 1er janvier 2027', 'Réponse avant le 28 février 2027'],
    ['Référence 20261122000123AB', 'Référence 20270101000777CD'],
    ['Session 550e8400-e29b-41d4-a716-446655440000', 'Session 123e4567-e89b-42d3-a456-426614174000'],
  ];
  for (const [one = '', other = ''] of same) expect(id(one), one).toBe(id(other));
  expect(id('Appelez le 3939')).not.toBe(id('Appelez le 3960'));
  expect(id('01 42 00 00 01')).not.toBe(id('01 42 00 00 02'));
  expect(id('Délai : 2 mois')).not.toBe(id('Délai : 4 mois'));
  expect(id('15,50 €')).not.toBe(id('25,50 €'));
});

it('keeps the identity when a count commands a plural', () => {
  const read = (fr: string): FindingDraft => draft({ place: 'absence', message: { fr, en: '' } });
  expect(identify('2.4', [read('Coût non trouvé sur 1 page lue.')])[0]?.id).toBe(
    identify('2.4', [read('Coût non trouvé sur 9 pages lues.')])[0]?.id,
  );
});

it('gives components of one name the same first eight characters, and twelve of their own', () => {
  const [one, other, else_] = ['a ~ modifier', 'a ~ modifier ~~ camille', 'a ~ retirer ~~ camille'].map(
    (place) => identify('4.3', [draft({ place })])[0]?.id ?? '',
  );
  expect(one).toMatch(/^[0-9a-f]{12}$/);
  expect(one).not.toBe(other);
  expect(one?.slice(0, 8)).toBe(other?.slice(0, 8));
  expect(else_?.slice(0, 8)).not.toBe(one?.slice(0, 8));
});
