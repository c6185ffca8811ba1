import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentencesOf } from '../../src/language/index.ts';
import { isProse, passages } from '../../src/language/prose.ts';
import { english } from '../../src/language/en/index.ts';
import { percentileOf } from '../../src/language/percentile.ts';

const block = (role: string, text: string): { role: string; text: string } => ({ role, text });

it('keeps running text and leaves titles, labels and short items out', () => {
  const found = passages([
    block('heading', 'Vos pièces justificatives.'),
    block('paragraph', 'Vous devez joindre trois documents à votre demande :'),
    block('listItem', 'une pièce d’identité'),
    block('label', 'Quel est votre nom de famille ?'),
    block('paragraph', 'Envoyez votre dossier avant le 3 mai.'),
  ]);
  expect(found.filter(({ prose }) => prose).map(({ text }) => text)).toEqual([
    'Vous devez joindre trois documents à votre demande :',
    'Envoyez votre dossier avant le 3 mai.',
  ]);
});

it('goes on after “;” and “,”, ends at “:”', () => {
  const found = passages([
    block('listItem', 'si vous êtes locataire, votre bail ;'),
    block('listItem', 'si vous êtes propriétaire, votre taxe foncière.'),
    block('paragraph', 'Ensuite, envoyez le tout par courrier à cette adresse :'),
    block('paragraph', 'Nous vous répondons en dix jours.'),
  ]);
  expect(found.map(({ blocks }) => blocks.map(({ index }) => index))).toEqual([[0, 1], [2], [3]]);
});

it('leaves a sentence as it is before a menu, which goes on with nothing', () => {
  const item = block('listItem', 'si vous êtes locataire, votre bail ou votre dernière quittance ;');
  const menu = ['Accueil', 'Se connecter'].map((text) => block('listItem', text));
  const prose = (blocks: { role: string; text: string }[]): string[] =>
    passages(blocks)
      .filter((passage) => passage.prose)
      .map(({ text }) => text);
  expect(prose([item, ...menu])).toEqual(prose([item]));
  expect(prose([...menu, item])).toEqual([item.text]);
});

it('interpolates percentiles and stays inside the known range', () => {
  const distribution = [
    [10, 1],
    [50, 2],
    [90, 4],
  ] as const;
  expect([0, 1.5, 3, 9].map((value) => percentileOf(value, distribution))).toEqual([10, 30, 70, 90]);
});

it('measures English on our sentences, not on the library’s', () => {
  const text =
    'You can apply online. Send a copy of your passport, e.g. by post. We will answer within ten days of your application. '.repeat(
      8,
    );
  const sentences = sentencesOf(text, english);
  expect(sentences).toHaveLength(24);
  const { score, beside } = english.measure(sentences);
  expect(score).toBeGreaterThan(1);
  expect(beside.map(({ formula }) => formula).slice(0, 2)).toEqual([
    'Flesch–Kincaid grade (1975)',
    'Flesch (1948), text-readability',
  ]);
  expect(beside[1]?.value).toBeGreaterThan(50);
});

it.each([
  ['Envoyez votre dossier complet.', true],
  ['Envoyez votre dossier complet. » )', true],
  ['« Avez-vous une carte d’identité ? »', true],
  ['Envoyez le dossier.', false],
  ['Vous devez joindre à la demande :', true],
  ['Vos pièces à joindre :', false],
  ['Récapitulatif de votre demande', false],
  [`Envoyez votre dossier complet.${')'.repeat(100_000)}`, true],
  ['', false],
])('%.40s: prose %s', (text, prose) => {
  expect(isProse(text)).toBe(prose);
});

it('keeps each block once, in order, where it says', () => {
  const blocks = fc.array(
    fc.record({
      role: fc.constantFrom('paragraph', 'listItem', 'heading', 'label'),
      text: fc.stringMatching(/^[ a-zé]{0,12}[;,.:! ]{0,2}$/u),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(blocks, (given) => {
      const found = passages(given);
      const kept = found.flatMap((passage) =>
        passage.blocks.map(({ index, start }) => {
          const text = given[index]?.text.trim() ?? '';
          expect(passage.text.slice(start, start + text.length)).toBe(text);
          return index;
        }),
      );
      expect(kept).toEqual([...given.keys()].filter((index) => given[index]?.text.trim() !== ''));
    }),
  );
});
