import { describe, expect, test } from 'vitest';
import type { RenderInput } from '../../src/model/run.ts';
import { html } from '../../src/reporters/html.ts';
import { md } from '../../src/reporters/md.ts';
import { renderTerminal } from '../../src/reporters/terminal.ts';
import { sampleRun } from '../support/sample-run.ts';

const hostile = '<script>alert(1)</script> | =cmd() \u202e\u0000]]>';

/** The sample, with journeys that were begun again. */
function retried(lang: 'fr' | 'en', ...obstacles: readonly string[]): RenderInput {
  const input = sampleRun(lang);
  const attempts = obstacles.map((obstacle) => ({
    startedAt: '2026-11-22T14:05:09.000Z',
    outcome: 'blocked' as const,
    obstacle,
  }));
  const scorecards = input.scorecards
    .slice(0, 1)
    .map((card) => ({ ...card, journeys: card.journeys.slice(0, 1).map((journey) => ({ ...journey, attempts })) }));
  return { ...input, scorecards };
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('a journey that the network broke off', () => {
  test('is told in every report that is read', () => {
    const input = retried('fr', 'HTTP 503.', 'Pas de réponse.');
    const sentence = 'Rejoué 2 fois : 1. HTTP 503. 2. Pas de réponse.';
    expect(plain(html.render(input))).toContain(sentence);
    expect(plain(md.render(input)).replaceAll('\\', '')).toContain(sentence);
    expect(plain(renderTerminal(input.scorecards, { lang: 'fr', width: 200 }).join(' '))).toContain(sentence);
    const english = retried('en', 'HTTP 503.');
    expect(plain(renderTerminal(english.scorecards, { lang: 'en', width: 200 }).join(' '))).toContain(
      'Replayed again 1 time: HTTP 503.',
    );
  });

  test('says nothing when there was only one attempt', () => {
    const { scorecards } = sampleRun('fr');
    expect(renderTerminal(scorecards, { lang: 'fr', width: 100 }).join('\n')).not.toContain('Rejoué');
  });

  test('is inert whatever the page said', () => {
    const input = retried('fr', hostile.repeat(2000));
    expect(html.render(input)).not.toContain('<script>alert');
    expect(md.render(input)).not.toContain('<script>alert');
    // oxlint-disable-next-line no-control-regex
    expect(renderTerminal(input.scorecards, { lang: 'fr', width: 80 }).join('\n')).not.toMatch(/[\u0000\u202e]/);
  });
});
