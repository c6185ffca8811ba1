import { describe, expect, it } from 'vitest';
import type { StatementFacts } from '../../src/model/inventory.ts';
import { reporters } from '../../src/reporters/index.ts';
import { contradictionSentence, declaredDate, declaredPercent, notReadWords } from '../../src/reporters/statement.ts';
import { renderTerminal } from '../../src/reporters/terminal.ts';
import { sampleRun } from '../support/sample-run.ts';

const facts = (more: Partial<StatementFacts>): StatementFacts => ({ found: true, linkedFrom: [], missingFrom: [], ...more });

describe('declared against proved, in words', () => {
  it.each([
    [facts({ declaredStatus: 'partial' }), null],
    [
      facts({ declaredStatus: 'total', contradiction: { declared: 'total', proved: ['1.1'] } }),
      'Déclaré\u00a0: totalement conforme. Constaté\u00a0: 1\u00a0critère prouvé non conforme (1.1).',
    ],
    [
      facts({ declaredRate: 100, ceiling: 98.12, contradiction: { declared: 'total', proved: ['1.1', '3.2'] } }),
      'Déclaré\u00a0: 100\u00a0%. Constaté\u00a0: 2\u00a0critères prouvés non conformes (1.1, 3.2).',
    ],
    [
      facts({ declaredRate: 98.5, ceiling: 97.17, contradiction: { declared: 'rate', proved: ['1.1', '3.2', '8.3'] } }),
      'Déclaré\u00a0: 98,5\u00a0% des critères. Constaté\u00a0: 3\u00a0critères prouvés non conformes (1.1, 3.2, 8.3), ce qui laisse au plus 97,17\u00a0%.',
    ],
  ])('says it once', (statement, sentence) => {
    expect(contradictionSentence(statement, 'fr')).toBe(sentence);
  });

  it('is in the HTML and Markdown reports and in the terminal, for the procedure concerned only', () => {
    const input = sampleRun('fr');
    const sentence = 'Constaté\u00a0: 2\u00a0critères prouvés non conformes (3.2, 8.2)';
    const html = reporters['html']?.render(input) ?? '';
    expect(html.split('class="warning"').filter((part) => part.slice(0, 300).includes(sentence))).toHaveLength(1);
    expect(reporters['md']?.render(input).split(sentence)).toHaveLength(2);
    const lines = renderTerminal(input.scorecards, { lang: 'fr', width: 160 }).join('\n');
    expect(lines.split('déclaré\u00a0: 100\u00a0%')).toHaveLength(2);
  });
});

describe('figures of a statement', () => {
  it('are not rounded', () => {
    expect([declaredPercent('fr', 81.55), declaredPercent('en', 100)]).toEqual(['81,55\u00a0%', '100%']);
  });

  it('do not invent a day', () => {
    expect([declaredDate('fr', '2024-07'), declaredDate('en', '2024-07'), declaredDate('fr', '2024-07-12')]).toEqual([
      'juillet 2024',
      'July 2024',
      '12 juillet 2024',
    ]);
  });
});

it('says that a statement was linked and not read', () => {
  expect(notReadWords(facts({ read: false }), 'fr')).toContain('liée, non lue');
  expect(notReadWords(facts({ read: false, checkpoint: 'a' }), 'fr')).toContain('ne porte pas');
  expect(notReadWords(facts({ read: true, checkpoint: 'a' }), 'fr')).toBeNull();
  expect(notReadWords(facts({}), 'fr')).toBeNull();
});
