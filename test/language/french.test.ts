import { describe, expect, it } from 'vitest';
import { french } from '../../src/language/fr/index.ts';
import { frenchFigures } from '../../src/language/fr/level.ts';
import { frenchVocabulary } from '../../src/language/fr/rarity.ts';
import { sentencesOf } from '../../src/language/index.ts';
import { acronymsIn, explains } from '../../src/language/fr/acronyms.ts';

describe('level', () => {
  const easy =
    'Vous pouvez faire la demande en ligne. Vous avez besoin de votre carte. Nous vous donnons une réponse en dix jours.';
  const hard =
    'Nonobstant les dispositions susvisées, le pétitionnaire est tenu de produire, préalablement à l’instruction de sa requête, l’intégralité des justificatifs afférents à sa situation patrimoniale, sous peine de forclusion.';

  it('computes L from its own terms', () => {
    const words = french.words('Le chat mange la souris grise.');
    // Four words say something, the rarest quarter is one of them.
    const z = Math.min(...['chat', 'mange', 'souris', 'grise'].map((word) => frenchVocabulary.frequency(word)));
    const expected = -1.2 + 1.75 * Math.log(6) + 0.71 * (24 / 6) - 1.04 * z;
    expect(frenchFigures([{ words }])?.level).toBeCloseTo(expected, 10);
  });

  it('counts the parts of a compound, neither elided articles nor figures as letters', () => {
    const figures = frenchFigures([{ words: french.words('Prenez-vous rendez-vous à l’hôpital le 12/04 ?') }]);
    expect(figures?.wordsPerSentence).toBe(9);
    const letters = 'Prenezvousrendezvousàhôpitalle'.length / 7;
    const z = Math.min(...['prenez', 'rendez', 'hôpital'].map((word) => frenchVocabulary.frequency(word)));
    expect(figures?.level).toBeCloseTo(-1.2 + 1.75 * Math.log(9) + 0.71 * letters - 1.04 * z, 10);
  });

  it('puts hard administrative French above plain French, on both formulas', () => {
    const plain = frenchFigures(sentencesOf(easy, french));
    const legal = frenchFigures(sentencesOf(hard, french));
    expect(legal?.level).toBeGreaterThan((plain?.level ?? 9) + 2);
    expect(legal?.kandelMoles).toBeLessThan(plain?.kandelMoles ?? 0);
  });

  it('gives no score under 100 words, a margin under 250, none beyond', () => {
    const sentence = 'Vous pouvez demander une aide pour payer votre logement chaque mois.';
    const words = french.words(sentence);
    const repeat = (times: number): { words: readonly string[] }[] => Array.from({ length: times }, () => ({ words }));
    expect(french.measure(repeat(8))).toMatchObject({ score: null, level: null });
    expect(french.measure(repeat(12)).margin).toBe(0.4);
    expect(french.measure(repeat(30))).not.toHaveProperty('margin');
  });

  it.each([
    ['A1 A2', 'Vous êtes malade ? Allez voir le médecin. Il vous donne un papier. Gardez ce papier chez vous.'],
    [
      'B1 B2',
      'Vous devez signaler tout changement de situation à votre caisse dans le mois qui suit. Le montant de votre aide au logement peut alors être recalculé en fonction de vos nouveaux revenus.',
    ],
    [
      'C1 C2',
      'L’autorité compétente statue sur la recevabilité de la requête au vu des pièces justificatives produites par le pétitionnaire, sans préjudice des dispositions applicables aux établissements assujettis.',
    ],
  ])('%s: %s', (levels, text) => {
    const { level, beside } = french.measure(Array.from({ length: 8 }, () => sentencesOf(text, french)).flat());
    expect(levels.split(' ')).toContain(level);
    expect(beside.map(({ formula }) => formula)).toEqual([
      'Kandel–Moles (1958)',
      'Flesch (1948), text-readability',
      'LIX (Björnsson 1968)',
      'RIX (Anderson 1983)',
    ]);
  });
});

describe('acronyms', () => {
  it.each([
    ['Contactez la CAF ou la M.S.A. de votre lieu.', ['CAF', 'MSA']],
    ['Format PDF ou JPG, 5 Mo, Louis XIV', []],
    ['ATTENTION : VOTRE DOSSIER EST INCOMPLET', []],
    ['Votre nom : ‹NOM›, réf. AB12CD', []],
    ['Exemple : CS-871964, né le JJ/MM/AAAA', []],
    ['Dossier CS-‹numero›', []],
    ['CS 40 112, 36999 Haute-Brenne', []],
  ])('%s', (text, found) => {
    expect(acronymsIn(text)).toEqual(found);
  });

  it.each([
    ['la caisse d’allocations familiales (CAF) vous répond', 'CAF', true],
    ['CAF : caisse d’allocations familiales', 'CAF', true],
    ['la MDPH (maison départementale des personnes handicapées)', 'MDPH', true],
    ['Envoyez-la (CAF) rapidement', 'CAF', false],
    ['la CAF, selon le cas, vous répond', 'CAF', false],
    ['votre CAF vous répond', 'CAF', false],
  ])('%s', (text, acronym, explained) => {
    expect(explains(text, acronym)).toBe(explained);
  });
});
