import { describe, expect, it } from 'vitest';
import { bagOf, inParts, letters, perSentence, total } from '../../src/language/bag.ts';
import { bandOf, doumaBands, fleschBands, lixBands } from '../../src/language/bands.ts';
import { cefrLevel, margin } from '../../src/language/cefr.ts';
import { flesch, lix, rix } from '../../src/language/known-formulas.ts';
import { percentileOf } from '../../src/language/percentile.ts';
import { rarestQuarter, vocabularyOf } from '../../src/language/rarity.ts';
import { servicePublicLevels } from '../../src/language/fr/service-public.ts';

const sentence = (text: string): { words: readonly string[] } => ({ words: text.split(' ') });

describe('counting', () => {
  it('counts words, sentences and parts; an empty sentence is none', () => {
    const plain = bagOf([sentence('a bb a'), { words: [] }, sentence('c-d')]);
    const bag = inParts(plain, (word) => (word.includes('-') ? word.split('-') : undefined));
    expect(plain).toMatchObject({ sentences: 2, words: 4 });
    expect(bag).toMatchObject({ sentences: 2, words: 5 });
    expect([...bag.counts]).toEqual([
      ['a', 2],
      ['bb', 1],
      ['c', 1],
      ['d', 1],
    ]);
    expect(perSentence(bag)).toBe(2.5);
    expect(total(bag, (word) => word.length)).toBe(6);
    expect(perSentence(bagOf([]))).toBe(0);
  });

  it.each([
    ['rendez-vous', 10],
    ['l’', 1],
    ['12/04', 0],
    ['été', 3],
  ])('%s has %i letters', (word, count) => {
    expect(letters(word)).toBe(count);
  });
});

describe('known formulas', () => {
  // Two sentences of 6 and 4 words; “demande”, “ensuite” and “dossier” have more than 6 letters.
  const bag = bagOf([sentence('vous faites la demande en ligne'), sentence('ensuite le dossier part')]);

  it('LIX: words a sentence and percentage of long words', () => {
    expect(lix(bag)).toBeCloseTo(10 / 2 + (100 * 3) / 10, 10);
  });

  it('RIX: long words a sentence', () => {
    expect(rix(bag)).toBe(3 / 2);
  });

  it('Flesch, with syllables given or counted by text-readability', () => {
    expect(flesch(bag, () => 2)).toBeCloseTo(206.835 - 1.015 * 5 - 84.6 * 2, 10);
    expect(flesch(bagOf([sentence('the cat sat on the mat')]))).toBeCloseTo(116.145, 10);
  });

  it.each([
    [fleschBands, 29.9, 'very hard'],
    [fleschBands, 65, 'normal'],
    [fleschBands, -80, 'very hard'],
    [doumaBands, 46, 'fairly hard'],
    [lixBands, 29.9, 'very easy'],
    [lixBands, 72, 'very hard'],
  ])('bands %#', (bands, value, band) => {
    expect(bandOf(value, bands).en).toBe(band);
  });
});

describe('rarity', () => {
  const vocabulary = vocabularyOf(() => ['the', 'cat', 'cat', 'cœur', 'aujourd’hui'], new Set(['the']));

  it('reads a frequency from the first place of a word in its list, however it is typed', () => {
    expect(vocabulary.frequency('Cat')).toBeCloseTo(7.7 - Math.log10(2), 10);
    expect(vocabulary.frequency('COEUR')).toBeCloseTo(7.7 - Math.log10(4), 10);
    expect(vocabulary.frequency("aujourd'hui")).toBeCloseTo(7.7 - Math.log10(5), 10);
    expect(vocabulary.frequency('constructor')).toBe(2.9);
  });

  it('takes the rarest quarter of the content words, each as often as it stands', () => {
    // Eight content words: the rarest two are “xylem”, unknown, and one of the “cœur”.
    const bag = bagOf([sentence('the cat cat cat cat cat cœur cœur xylem the 12 b')]);
    expect(rarestQuarter(bag, vocabulary)).toBeCloseTo((2.9 + 7.7 - Math.log10(4)) / 2, 10);
    expect(rarestQuarter(bagOf([sentence('the the 5')]), vocabulary)).toBeUndefined();
  });
});

describe('scale', () => {
  it.each([
    [-2, 'A1'],
    [1.49, 'A1'],
    [2.5, 'B1'],
    [4.2, 'B2'],
    [9, 'C2'],
  ])('%f is %s', (score, level) => {
    expect(cefrLevel(score)).toBe(level);
  });

  it.each([
    [100, 0.4],
    [149, 0.3],
    [175, 0.3],
    [249, 0.2],
    [250, undefined],
  ])('%i words: ± %s', (words, around) => {
    expect(margin(words)).toBe(around);
  });

  it('places a level among official pages, never outside of what is known', () => {
    expect([0, 4.28, 5.25, 9].map((level) => percentileOf(level, servicePublicLevels))).toEqual([1, 50, 95, 99]);
    const values = servicePublicLevels.map(([, value]) => value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });
});
