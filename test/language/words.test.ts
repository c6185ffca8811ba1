import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchSentences } from '../../src/language/fr/sentences.ts';
import { frenchWords, isElided, isNumber, readForm } from '../../src/language/fr/words.ts';

/** A sentence and its words, parted by spaces; `_` stands for a space inside a word. */
function table(cases: readonly (readonly [sentence: string, words: string])[]): void {
  it.each(cases)('%s', (sentence, words) => {
    const found = frenchWords(sentence).map((word) => word.replaceAll(/\s/gu, ' '));
    expect(found).toEqual(words === '' ? [] : words.split(' ').map((word) => word.replaceAll('_', ' ')));
  });
}

describe('elided words', () => {
  table([
    ['L’élève qu’il faut', 'L’ élève qu’ il faut'],
    ["L'élève qu'il faut", 'L’ élève qu’ il faut'],
    ['l’État, d’abord, s’il n’y a', 'l’ État d’ abord s’ il n’ y a'],
    ['jusqu’à lorsqu’elle puisqu’on quoiqu’il', 'jusqu’ à lorsqu’ elle puisqu’ on quoiqu’ il'],
    ['qu’à ce qu’on n’en ait', 'qu’ à ce qu’ on n’ en ait'],
    ['JUSQU’À L’ÂGE', 'JUSQU’ À L’ ÂGE'],
    ['quelqu’un, quelques-uns, quelqu’une', 'quelqu’un quelques-uns quelqu’une'],
    ['aujourd’hui, d’aujourd’hui', 'aujourd’hui d’ aujourd’hui'],
    ["le conseil de prud'hommes, l’action prud’homale", "le conseil de prud'hommes l’ action prud’homale"],
    ['la presqu’île, presqu’îles', 'la presqu’île presqu’îles'],
    ["l'entr'aide, s’entr’aider", "l’ entr'aide s’ entr’aider"],
    ['c’est-à-dire qu’il', 'c’est-à-dire qu’ il'],
    ['MaPrimeRénov’ et J’agis', 'MaPrimeRénov et J’ agis'],
    ['l’‹nom› et d’« office »', 'l’ nom et d’ office'],
    ['lʼaide d´un tiers, l‘impôt, l′un', 'l’ aide d’ un tiers l’ impôt l’ un'],
    ['d’1 an, l’IBAN, l’A4', 'd’ 1 an l’ IBAN l’ A4'],
    ['l’', 'l’'],
    ['’’’', ''],
  ]);
});

describe('hyphens', () => {
  table([
    ['un rendez-vous, ci-joint, vis-à-vis', 'un rendez-vous ci-joint vis-à-vis'],
    ['Est-ce que donne-t-il ?', 'Est-ce que donne-t-il'],
    ['Joignez-les, adressez-vous-y', 'Joignez-les adressez-vous-y'],
    ['qu’est-ce, n’est-il', 'qu’ est-ce n’ est-il'],
    ['Jean-Pierre – le tuteur - signe', 'Jean-Pierre le tuteur signe'],
    ['les 12-15 ans, moins de 18-25', 'les 12-15 ans moins de 18-25'],
    ['- Signez -', 'Signez'],
    ['porte‑fort et vice‐versa', 'porte-fort et vice-versa'],
    ['non–résident', 'non résident'],
  ]);
});

describe('figures, dates and times', () => {
  table([
    ['1 234,56 € ou 3 %', '1_234,56 ou 3'],
    ['1\u202F234\u202F567,89 €', '1_234_567,89'],
    ['1\u00A0234 euros, 1.234,56, 12 000 €', '1_234 euros 1.234,56 12_000'],
    ['3,5 fois, 3.5 fois, ½', '3,5 fois 3.5 fois ½'],
    ['le 06 12 34 56 78 ou le 01.23.45.67.89', 'le 06_12_34_56_78 ou le 01.23.45.67.89'],
    ['+33 6 12 34 56 78, 06-12-34-56-78', '33_6_12_34_56_78 06-12-34-56-78'],
    ['le 3939 ou le 36 46', 'le 3939 ou le 36 46'],
    ['0 800 123 456', '0_800_123_456'],
    ['en 2023 150 personnes', 'en 2023 150 personnes'],
    ['le 12/04/1980, le 12.04.1980, le 1er mai 2024', 'le 12/04/1980 le 12.04.1980 le 1er mai 2024'],
    ['à 9 h 30, 9h30, 14:30', 'à 9 h 30 9h30 14:30'],
    ['de 2023-2024, 2023/2024', 'de 2023-2024 2023/2024'],
    ['art. L. 1234-1', 'art L 1234-1'],
    ['le n° 5, N° 12, 1° et 2°', 'le n° 5 N° 12 1° et 2°'],
    ['le formulaire 2042-C-PRO, le cerfa 15646*01', 'le formulaire 2042-C-PRO le cerfa 15646*01'],
    ['l’A4, le CO2, 3D, le 2e étage', 'l’ A4 le CO2 3D le 2e étage'],
    ['9 m² ou 9 m2', '9 m² ou 9 m2'],
    ['(12)', '12'],
    ['18 ans.', '18 ans'],
  ]);
});

describe('acronyms, addresses', () => {
  table([
    ['la C.A.F. et l’U.R.S.S.A.F.', 'la C.A.F. et l’ U.R.S.S.A.F.'],
    ['J.-P. Dupont, M. Roux', 'J.-P. Dupont M Roux'],
    ['c.-à-d. demain', 'c.-à-d. demain'],
    ['Écrivez à aide@mairie.example.', 'Écrivez à aide@mairie.example'],
    ['sur www.caf.fr, puis signez', 'sur www.caf.fr puis signez'],
    ['voir https://www.service.example/aide?id=3&l=fr#haut.', 'voir https://www.service.example/aide?id=3&l=fr#haut'],
    ['impots.gouv.fr ou ameli.fr', 'impots.gouv.fr ou ameli.fr'],
    ['(service-public.fr), d’ameli.fr', 'service-public.fr d’ ameli.fr'],
    ['notice.pdf', 'notice.pdf'],
    ['fin.Le reste', 'fin Le reste'],
    ['CAF/MSA et/ou', 'CAF MSA et ou'],
  ]);
});

describe('inclusive writing', () => {
  table([
    ['les agent·e·s', 'les agent·e·s'],
    ['l’étudiant(e), né(e)s', 'l’ étudiant(e) né(e)s'],
    ['les salarié.e.s, les agent.es', 'les salarié.e.s les agent.es'],
    ['un(e) directeur·rice', 'un(e) directeur·rice'],
    ['les conseiller•ères', 'les conseiller•ères'],
    ['enfant(s), personne(s)', 'enfant(s) personne(s)'],
    ['un directeur(trice)', 'un directeur(trice)'],
    ['le dossier(voir notice)', 'le dossier voir notice'],
    ['la carte (e)', 'la carte e'],
  ]);
});

describe('other spellings of one word', () => {
  table([
    ['admi\u00ADnis\u00ADtra\u00ADtion', 'administration'],
    ['rendez\u200B-vous\uFEFF', 'rendez-vous'],
    ['e\u0301le\u0300ve', 'élève'],
    ['ﬁche d’oﬃce', 'fiche d’ office'],
    ['œuvre, Œuvre, cœur', 'œuvre Œuvre cœur'],
    ['', ''],
    ['« ! » (…) – :', ''],
    ['\uD800a\uDC00', 'a'],
  ]);
});

it('cuts as many elisions as there are', () => {
  expect(frenchWords('l’'.repeat(100_000))).toHaveLength(100_000);
});

it('reads inclusive writing as the word it begins with, and leaves addresses and acronyms', () => {
  expect(['agent·e·s', 'étudiant(e)', 'salarié.e.s', 'un(e)'].map(readForm)).toEqual(['agent', 'étudiant', 'salarié', 'un']);
  const others = ['ameli.fr', 'C.A.F.', 'rendez-vous', 'l’', '12/04'];
  expect(others.map(readForm)).toEqual(others);
});

it('knows elided words and figures', () => {
  expect(['l’', 'qu’', 'Jusqu’'].map(isElided)).toEqual([true, true, true]);
  expect(['le', 'aujourd’hui', 'MaPrimeRénov’'].map(isElided)).toEqual([false, false, false]);
  expect(['12', '1er', '12/04/1980', '1 234,56', '½'].map(isNumber)).toEqual([true, true, true, true, true]);
  expect(['A4', 'un', 'CO2'].map(isNumber)).toEqual([false, false, false]);
});

const pieces = fc.oneof(
  fc.constantFrom(
    ' ',
    '’',
    "'",
    '-',
    '.',
    '. ',
    '(e)',
    '·e',
    '·',
    '@',
    'www.',
    'https://',
    '\u00AD',
    '\u0301',
    '\uD800',
    '\u202F',
    '°',
    '½',
    'ﬁ',
  ),
  fc.constantFrom('l’', 'aujourd’hui', '12', ' 345', '06 12', 'C.A.', 'é', 'Vous ', 'x.fr', '‹nom›', '!', '? ', '… ', ' 1. '),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

it('loses no letter nor figure of any text', () => {
  const letters = (text: string): string =>
    text
      .replace(/[\uFB00-\uFB06]/gu, (ligature) => ligature.normalize('NFKC'))
      .normalize('NFD')
      .replace(/ʼ|[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(texts, (text) => {
      expect(letters(frenchWords(text).join(''))).toBe(letters(text));
    }),
    { numRuns: 500 },
  );
});

it('finds in the sentences of a passage the words of the passage', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const cut = frenchSentences(text).flatMap((sentence) => frenchWords(sentence.text));
      expect(cut).toEqual(frenchWords(text));
    }),
    { numRuns: 500 },
  );
});
