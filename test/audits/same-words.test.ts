import { expect, it } from 'vitest';
import { identify } from '../../src/audits/identity.ts';
import { onEveryState, spotsOf } from '../../src/audits/same-words.ts';
import type { FindingDraft } from '../../src/model/verdict.ts';
import { checkpoints } from '../support/evidence.ts';

const number = '0 899 00 12 00 (2,99 € par appel)';
const foot = (rank: number) => ({ text: number, selector: `#pied${rank}`, rect: { x: 0, y: rank * 100, width: 10, height: 10 } });
const pages = checkpoints([
  { blocks: [foot(1)] },
  { blocks: ['Bonjour', foot(2)] },
  { blocks: [`Appelez le ${number}`] },
  { blocks: [{ text: number, visible: false }] },
  { blocks: { error: 'closed' } },
]);
const draft: FindingDraft = {
  checkpoint: pages[0]?.id ?? '',
  message: { fr: 'Numéro surtaxé.', en: 'Surcharged number.' },
  quote: number,
  selector: '#pied1',
  rect: foot(1).rect,
};

it('says of each state that shows the same words what was said once, with each place', () => {
  expect(identify('1.4', onEveryState([draft], spotsOf(pages)))).toMatchObject([
    {
      selector: '#pied1',
      seenOn: [pages[0]?.id, pages[1]?.id],
      occurrences: [{ selector: '#pied1' }, { selector: '#pied2', rect: { y: 200 } }],
    },
  ]);
});

it('says nothing of other words, of hidden ones, nor of what has no quote', () => {
  const { quote: _, ...bare } = draft;
  expect(onEveryState([bare], spotsOf(pages))).toEqual([bare]);
  expect(onEveryState([{ ...draft, quote: 'Bonjour à tous' }], spotsOf(pages))).toHaveLength(1);
});

it('keeps the first fifty times, and how many there were', () => {
  const many = Array.from({ length: 80 }, (_, rank) => ({ ...draft, checkpoint: `main--desktop/${rank}` }));
  const [finding] = identify('1.4', many);
  expect(finding).toMatchObject({ occurrenceCount: 80, occurrences: { length: 50 }, seenOn: { length: 80 } });
  expect(identify('1.4', [draft])[0]).not.toHaveProperty('occurrences');
});
