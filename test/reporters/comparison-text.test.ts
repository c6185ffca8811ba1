import { describe, expect, test } from 'vitest';
import { brokenRules } from '../../src/cli/broken-rules.ts';
import { parseRule } from '../../src/cli/fail-on.ts';
import { renderComparisonText } from '../../src/reporters/comparison-text.ts';
import { compareScorecards } from '../../src/scoring/index.ts';
import { hostile } from '../support/sample/hostile.ts';
import { badCard } from '../support/sample/bad.ts';
import { middlingCard } from '../support/sample/middling.ts';

const before = middlingCard('fr');

describe('two scorecards of one procedure', () => {
  const [journey] = before.journeys;
  const fixed = {
    ...before,
    grade: 'B' as const,
    journeys: journey === undefined ? [] : [journey],
    dimensions: before.dimensions.map((dimension) => ({
      ...dimension,
      grade: dimension.id === 'channels' ? ('A' as const) : dimension.grade,
      indicators: dimension.indicators.map((indicator) =>
        indicator.id === '3.3' ? { ...indicator, outcome: 'passed' as const, findings: [] } : indicator,
      ),
    })),
  };
  const text = renderComparisonText(compareScorecards(before, fixed), 'fr');

  test('says the letters before and after', () => {
    expect(text).toContain('| Ensemble | C | B | mieux |');
    expect(text).toContain('| Voies humaines | D | A | mieux |');
    expect(text).toContain('| Suites et droits | – | – | inchangée |');
  });

  test('says what is fixed and what is kept', () => {
    expect(text).toMatch(/## Constats corrigés \(1\)\n\n- 3\.3 Pièce déjà détenue/u);
    expect(text).toMatch(/## Constats toujours là \(1\)\n\n- 4\.3 Le contraste/u);
  });

  test('names the journeys that only one run has', () => {
    expect(text).toContain('1\u00a0parcours commun, seul comparé.');
    expect(text).toContain('présents avant seulement\u00a0: `heberge--smartphone`.');
  });
});

describe('one copy more, one copy fewer', () => {
  const times = (count: number) => ({
    ...before,
    identity: 2,
    dimensions: before.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((indicator) => ({
        ...indicator,
        findings: indicator.findings.map((finding) => ({
          ...finding,
          seenOn: [finding.checkpoint],
          occurrences: Array.from({ length: count }, (_, rank) => ({ checkpoint: finding.checkpoint, selector: `#n${rank}` })),
        })),
      })),
    })),
  });

  test('is told beside the finding that is kept, in French and in English', () => {
    const more = renderComparisonText(compareScorecards(times(2), times(3)), 'fr');
    expect(more).toMatch(/## Constats nouveaux \(1\)\n\n- 4\.3 .*`#n2`.* – un exemplaire de plus \(de 2 à 3 sur la même page\)/u);
    const fewer = renderComparisonText(compareScorecards(times(3), times(2)), 'en');
    expect(fewer).toMatch(/## Fixed findings \(1\)\n\n- 4\.3 .* – one copy fewer \(3 to 2 on one page\)/u);
  });

  test('a rule sees the copy that came as new', () => {
    const rules = [parseRule('new:4.3')];
    const baseline = new Map([[before.procedure.id, times(2)]]);
    expect(brokenRules(rules, [times(3)], baseline)).toMatchObject([{ rule: 'new:4.3', findings: [{ copy: 3 }] }]);
    expect(brokenRules(rules, [times(2)], baseline)).toEqual([]);
  });
});

test('a refusal is one sentence in the reader’s language', () => {
  const text = renderComparisonText(compareScorecards(before, { ...before, method: { version: '2030.1' } }), 'en');
  expect(text).toBe(
    'Different versions of the method (2026.1, 2030.1): recompute the older scorecard with “usager rescore” before comparing.\n',
  );
});

test('bounds the lists and keeps what a page planted inert', () => {
  const bad = badCard('en');
  const text = renderComparisonText(compareScorecards(bad, bad), 'en');
  expect(text).toMatch(/## Findings still there \(5\d\)/u);
  expect(text).toMatch(/\n- \d+\u00a0more/u);
  expect(text.replace(/`[^`\n]+`/gu, '')).not.toMatch(/<script|<img/u);
  expect(text).not.toContain(hostile.long);
});
