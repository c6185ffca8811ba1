import { describe, expect, it } from 'vitest';
import { french } from '../../../src/language/fr/index.ts';
import { longSentences } from '../../../src/language/fr/signs/long-sentences.ts';
import { wallsOfText } from '../../../src/language/fr/signs/walls-of-text.ts';
import { unitsOf } from '../../../src/language/index.ts';
import { quotesIn, signsIn } from './quotes.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'mot').join(' ');

describe('long sentences', () => {
  it('begin after 25 words', () => {
    expect(quotesIn(longSentences, `${words(25)}.`)).toEqual([]);
    expect(quotesIn(longSentences, `${words(26)}.`)).toEqual([`${words(26)}.`]);
    expect(quotesIn(longSentences, `Un mot. Les ${words(25)}. Un autre mot.`)).toEqual([`Les ${words(25)}.`]);
  });

  it.each([
    [
      'Vous devez envoyer le dossier complet à la mairie de votre ville ; elle vous répond dans les deux mois qui suivent le jour de la réception.',
      'de votre ville',
    ],
    [
      'Vous devez envoyer le dossier complet à la mairie de votre ville et elle vous répond dans les deux mois qui suivent le jour de la réception.',
      'de votre ville',
    ],
    [
      'Vous devez envoyer le dossier complet à la mairie de votre ville, qui doit vous répondre dans les deux mois après le jour de sa réception.',
      'de votre ville',
    ],
  ])('says where to cut: %s', (text, after) => {
    const [sign] = signsIn(longSentences, text);
    expect(sign?.advice.fr).toContain(`après « ${after} »`);
    expect(sign?.advice.fr).toMatch(/^2\d mots/);
    expect(sign?.advice.en).toContain(`after “${after}”`);
  });

  it('does not cut between two nouns, near an end or in brackets', () => {
    const text =
      'La mairie de votre ville et la préfecture de votre département examinent ensemble le dossier complet (celui que vous avez envoyé et il reste valable) des demandeurs.';
    expect(signsIn(longSentences, text)[0]?.advice.fr).toContain('en deux ou trois');
  });

  it('counts the items of a list one by one', () => {
    const items = [`Vous avez droit à l’aide si vous avez ${words(10)} ;`, `${words(12)} ;`, `${words(27)} ;`, `${words(8)}.`];
    const blocks = items.map((text) => ({ role: 'listItem' as const, text }));
    const [unit] = unitsOf(blocks, french);
    const found = unit === undefined ? [] : longSentences(unit).map(({ start, end }) => unit.text.slice(start, end));
    expect(found).toEqual([items[2]]);
  });
});

describe('walls of text', () => {
  const paragraph = (count: number): string => `${words(20)}. `.repeat(count / 20).trim();

  it('begin after 100 words, and say how many', () => {
    expect(quotesIn(wallsOfText, paragraph(100))).toEqual([]);
    expect(quotesIn(wallsOfText, paragraph(120))).toEqual([paragraph(120)]);
    expect(signsIn(wallsOfText, paragraph(120))[0]?.advice.fr).toContain('120 mots');
  });

  it('are not made by a list, a heading or several paragraphs', () => {
    const items = Array.from({ length: 8 }, () => ({ role: 'listItem' as const, text: `${words(20)} ;` }));
    expect(unitsOf(items, french).flatMap(wallsOfText)).toEqual([]);
    expect(quotesIn(wallsOfText, paragraph(120), 'heading')).toEqual([]);
  });
});
