import { describe, expect, test } from 'vitest';
import { renderTerminal } from '../../src/reporters/terminal.ts';
import { fit, textWidth, wrap } from '../../src/reporters/text-width.ts';
import { sampleRun } from '../support/sample-run.ts';
import { hostile } from '../support/sample/hostile.ts';

const { scorecards } = sampleRun('fr');

test.each([24, 40, 59, 60, 80, 120, 160])('no line is wider than %i columns', (width) => {
  for (const lang of ['fr', 'en'] as const)
    expect(renderTerminal(scorecards, { lang, width }).filter((line) => textWidth(line) > width)).toEqual([]);
});

test('says the letters of each procedure, the reason and the figures', () => {
  const text = renderTerminal(scorecards, { lang: 'fr', width: 160 }).join('\n');
  expect(text).toMatch(/Inscrire un enfant à la cantine +C +D +C +C +C +C +B +B +–/u);
  expect(text).toContain('le parcours n’a pas pu être mené à son terme du fait du site');
  expect(text).toContain('N0 – aucune voie humaine trouvée');
});

test('spells the dimensions out when there is room, numbers them otherwise', () => {
  expect(renderTerminal(scorecards, { lang: 'en', width: 160 })[0]).toContain('Human channels');
  const narrow = renderTerminal(scorecards, { lang: 'en', width: 80 });
  expect(narrow[0]).toMatch(/D1 +D2/u);
  expect(narrow.join(' ')).toContain('D8\u00a0Follow-up');
});

test('lets no control character through', () => {
  const card = scorecards[0];
  if (card === undefined) throw new Error('the sample has scorecards');
  const evil = {
    ...card,
    procedure: { ...card.procedure, title: hostile.control + hostile.override },
    gradeReason: hostile.control,
  };
  expect(renderTerminal([evil], { lang: 'fr', width: 100 }).join('')).not.toMatch(/\p{Cc}|[\u202a-\u202e]/u);
});

describe('width', () => {
  test.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['👩🏽‍🦽', 2],
  ])('%s takes %i columns', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  test('fits and folds', () => {
    expect(fit('abcdef', 4)).toBe('abc…');
    expect(fit('日本語', 4)).toBe('日… ');
    expect(wrap('un deux trois', 7)).toEqual(['un deux', 'trois']);
    expect(wrap('anticonstitutionnellement', 10)).toEqual(['anticonst…']);
  });
});
