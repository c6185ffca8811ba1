import { describe, expect, test } from 'vitest';
import type { RenderInput } from '../../src/model/run.ts';
import type { Stability } from '../../src/model/stability.ts';
import { html } from '../../src/reporters/html.ts';
import { md } from '../../src/reporters/md.ts';
import { renderTerminal } from '../../src/reporters/terminal.ts';
import { sampleRun } from '../support/sample-run.ts';

function withStability(lang: 'fr' | 'en', stability: Stability): RenderInput {
  const input = sampleRun(lang);
  return { ...input, scorecards: input.scorecards.slice(0, 1).map((card) => ({ ...card, stability })) };
}

const plain = (text: string): string => text.replaceAll('\\', '').replaceAll(/\s+/g, ' ');
const texts = (input: RenderInput): readonly string[] => [
  plain(html.render(input)),
  plain(md.render(input)),
  plain(renderTerminal(input.scorecards, { lang: input.lang, width: 160 }).join(' ')),
];

describe('what the replays disagree on', () => {
  test('is told in every report that is read', () => {
    const input = withStability('fr', {
      replays: 3,
      unstable: [
        { indicator: '1.4', values: ['passed', 'failed', 'passed'] },
        { indicator: '3.1', values: [7, 8.5, 7] },
        {
          finding: 'abc',
          in: '4.3',
          message: 'Champ sans nom',
          checkpoint: 'a/01',
          values: ['found', 'not-found', 'not-observed'],
        },
      ],
    });
    for (const text of texts(input)) {
      expect.soft(text).toContain('Rejeux : 3 par trajet, 3 désaccords.');
      expect.soft(text).toMatch(/Verdict 1\.4 [^/]+ : conforme \/ non conforme \/ conforme/);
      expect.soft(text).toContain('7 / 8,5 / 7');
      expect.soft(text).toContain('Champ sans nom (a/01) : vu / non vu / état non atteint');
    }
  });

  test('agreement is said in one sentence', () => {
    for (const text of texts(withStability('en', { replays: 2, unstable: [] })))
      expect.soft(text).toContain('Replays: 2 of each journey, which agree.');
  });

  test('is inert whatever the page said', () => {
    const message = '<script>alert(1)</script>\u202e\u0000]]>'.repeat(3000);
    const input = withStability('fr', {
      replays: 2,
      unstable: [{ finding: 'abc', in: '4.3', message, checkpoint: 'a/01', values: ['found', 'not-found'] }],
    });
    for (const text of [html.render(input), md.render(input)]) expect.soft(text).not.toContain('<script>alert');
    // oxlint-disable-next-line no-control-regex
    expect(renderTerminal(input.scorecards, { lang: 'fr', width: 80 }).join('\n')).not.toMatch(/[\u0000\u202e]/);
  });
});
