import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { ScoredGridPage } from '../../src/model/scorecard.ts';
import { html } from '../../src/reporters/html.ts';
import { withAnswers } from '../../src/scoring/review.ts';
import { gridCard } from '../support/grid-card.ts';
import { sampleRun } from '../support/sample-run.ts';

const hostile = '<img src=x onerror=alert(1)>';
const state: ScoredGridPage = {
  checkpoint: 'principal--desktop/01-accueil',
  decided: [
    { criterion: '2.1', status: 'NA', decidedBy: 'absence: frame' },
    { criterion: '1.8', status: 'NA', decidedBy: 'absence: image', proposed: true },
    { criterion: '8.3', status: 'C', decidedBy: 'usager: page-language' },
    { criterion: '11.1', status: 'NC', decidedBy: 'axe: label; usager: label-for-nothing' },
  ],
  toReview: [
    {
      criterion: '1.1',
      places: 1,
      lists: [
        {
          question: 'Informative ou décorative ?',
          items: [
            { selector: '#logo', name: hostile, context: 'lien « Accueil »', rect: { x: 10, y: 20, width: 30, height: 40 } },
          ],
          count: 1,
        },
      ],
    },
  ],
};

function section(card = gridCard('carte', [state]), lang: 'fr' | 'en' = 'fr') {
  const page = load(html.render({ ...sampleRun(lang), scorecards: [card] }));
  const heading = page('h5').filter((_, element) => /Grille RGAA|RGAA 4\.1\.2 grid/.test(page(element).text()));
  return { page, text: heading.parent().text().replace(/\s+/g, ' '), heading };
}

describe('the RGAA grid in the report', () => {
  test('says what the proofs leave of the rate, and no rate', () => {
    const { text } = section();
    expect(text).toMatch(/1 critère est prouvé non conforme, 103 restent à vérifier : aucun taux ne peut être publié/);
    expect(text).toMatch(/compris entre 1(?:,0)?\s% et 99(?:,0)?\s%/);
  });

  test('has the 106 criteria, each with its status, who decided and the official text', () => {
    const { page } = section();
    const rows = page('th[scope=row] a[href*="accessibilite.numerique.gouv.fr"]');
    expect(rows).toHaveLength(106);
    const row = (id: string): string =>
      rows
        .filter((_, element) => page(element).text() === id)
        .closest('tr')
        .text()
        .replace(/\s+/g, ' ');
    expect(row('11.1')).toMatch(/NC non conforme.*axe: label; usager: label-for-nothing/);
    expect(row('1.8')).toMatch(/NA non applicable.*proposé, à confirmer/);
    expect(row('12.8')).toMatch(/NT non testé/);
  });

  test('hands the person the elements to look at, and runs none of their words', () => {
    const { page, text } = section();
    expect(text).toContain('Informative ou décorative ? 1 élément');
    expect(text).toContain(hostile);
    expect(page('img[onerror]')).toHaveLength(0);
    expect(page('code').text()).toContain('#logo');
  });

  test('marks what a person answered, with the words', () => {
    const card = withAnswers(gridCard('carte', [state]), [
      {
        procedure: 'carte',
        criterion: '12.8',
        status: 'NC',
        comment: 'le focus saute le menu',
        author: 'Marie',
        date: '2026-11-22',
      },
    ]);
    expect(section(card).text).toMatch(/person: Marie, 2026-11-22.*le focus saute le menu/);
  });

  test('speaks English', () => {
    expect(section(gridCard('carte', [state]), 'en').text).toMatch(/1 criterion is proved not met, 103 are left to check/);
  });

  test('is left out of a scorecard made before it was filled', () => {
    const [card] = sampleRun('fr').scorecards;
    if (card === undefined) throw new Error('the sample has scorecards');
    expect(section(card).heading).toHaveLength(0);
  });
});
