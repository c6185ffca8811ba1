import { load } from 'cheerio';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { RenderInput } from '../../src/model/run.ts';
import { summary } from '../../src/reporters/summary.ts';
import { compareScorecards, prioritiesOf } from '../../src/scoring/index.ts';
import { sampleRun } from '../support/sample-run.ts';

const sample = sampleRun('fr');
const priorities = new Map(sample.scorecards.map((card) => [card.procedure.id, prioritiesOf(card)]));
const input: RenderInput = { ...sample, priorities };

/** The same procedures earlier, when each indicator lacked its first finding. */
function earlier(): RenderInput {
  const before = sample.scorecards.map((card) => ({
    ...card,
    dimensions: card.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((one) => ({ ...one, findings: one.findings.slice(1) })),
    })),
  }));
  const comparisons = sample.scorecards.flatMap((card, rank) => {
    const old = before[rank];
    return old === undefined ? [] : [[card.procedure.id, compareScorecards(old, card)] as const];
  });
  return { ...input, baseline: { startedAt: '2026-10-01T08:00:00.000Z', comparisons: new Map(comparisons) } };
}

const page = async (text: string) => load(await marked.parse(text, { gfm: true }));
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a summary', () => {
  test('has one table of letters, one row a procedure, and is found again by its marker', async () => {
    const text = summary.render(input);
    expect(text.startsWith('<!-- usager-summary -->\n')).toBe(true);
    const $ = await page(text);
    expect($('table').first().find('tbody tr')).toHaveLength(sample.scorecards.length);
    expect($('table').first().find('th')).toHaveLength(11);
  });

  test('names the five things to mend first, the most urgent first', async () => {
    const $ = await page(summary.render(input));
    const scores = [...priorities.values()]
      .flat()
      .map(({ score }) => score)
      .toSorted((a, b) => b - a);
    const titles = [...priorities.values()]
      .flat()
      .filter(({ score }) => score >= (scores[4] ?? 0))
      .map(({ title }) => title);
    const shown = $('table')
      .last()
      .find('tbody tr td:first-child')
      .toArray()
      .map((cell) => $(cell).text());
    expect(shown).toHaveLength(5);
    for (const title of shown) expect(titles.map((one) => plain(one).slice(0, 60))).toContain(plain(title).slice(0, 60));
  });

  test('says what bounds the letters', () => {
    const bound = {
      ...input,
      scorecards: input.scorecards.map((card) => ({
        ...card,
        gradeReason: `${card.gradeReason} aucune voie humaine trouvée sur les pages lues`,
      })),
    };
    expect(summary.render(bound)).toContain('### Ce qui borne les lettres');
    const free = { ...input, scorecards: input.scorecards.slice(0, 1) };
    expect(summary.render(free)).not.toContain('borne les lettres');
  });

  test('without an earlier run, says nothing of new or fixed', () => {
    expect(plain(summary.render(input))).not.toMatch(/nouveaux|Depuis le/);
  });

  test('with an earlier run, counts what is new and fixed, and names what is new', () => {
    const compared = earlier();
    const news = [...(compared.baseline?.comparisons.values() ?? [])].flatMap((one) =>
      one.ok ? one.comparison.findings.new : [],
    );
    expect(news.length).toBeGreaterThan(0);
    const text = plain(summary.render(compared));
    expect(text).toContain(`**Depuis le 1 octobre 2026 : ${news.length} nouveaux, 0 corrigés**`);
    expect(text).toContain('### Nouveau');
    expect(text.match(/^- .* – \*\*\d\.\d\*\*/gm)?.length).toBe(Math.min(10, news.length));
  });

  test('of 600 procedures fits in a comment, and says that the rest is elsewhere', () => {
    const [card] = sample.scorecards.slice(-1);
    if (card === undefined) throw new Error('there is a card');
    const long = 'Démarche de très long nom '.repeat(20);
    const scorecards = Array.from({ length: 600 }, (_, rank) => ({
      ...card,
      procedure: { ...card.procedure, id: `d${rank}`, title: long },
    }));
    const text = summary.render({
      ...input,
      scorecards,
      priorities: new Map(scorecards.map((one) => [one.procedure.id, prioritiesOf(one)])),
    });
    expect(text.length).toBeLessThan(65_536);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(plain(text)).toContain('… et 540 autres démarches, dans le rapport.');
  });
});
