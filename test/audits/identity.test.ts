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
