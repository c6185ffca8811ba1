import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { rgaaSample } from '../../src/reporters/html/rgaa-sample.ts';
import { toHtml } from '../../src/reporters/html/template.ts';
import { cardView } from '../../src/reporters/html/view.ts';
import type { Lang } from '../../src/model/localized.ts';
import type { RgaaSample } from '../../src/model/rgaa-sample.ts';
import { badRgaaSample, goodRgaaSample } from '../support/sample/rgaa-samples.ts';
import { sampleRun } from '../support/sample-run.ts';

const url = 'https://mobilite.exemple.gouv.fr/carte';

function rendered(lang: Lang, sample: RgaaSample | undefined) {
  const run = sampleRun(lang);
  const [card] = run.scorecards;
  const view = card === undefined ? undefined : cardView(run, card, 0, { layout: 'file', apart: false });
  if (view === undefined) throw new Error('no card');
  const section = rgaaSample(view, sample);
  const $ = load(section === null ? '' : toHtml(section));
  const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  const rows = $('tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => clean($(cell).text())),
    );
  return { $, rows, clean, text: clean($.root().text()) };
}

describe('the sample in the HTML report', () => {
  test('tells the seven pages: read, linked, not found on the pages read', () => {
    const { rows, clean, $ } = rendered('fr', goodRgaaSample(url));
    expect(clean($('caption').text())).toBe('Pages obligatoires quand elles existent');
    expect(rows.map(([page, status]) => [page, status])).toEqual([
      ['Accueil', 'lue'],
      ['Contact', 'liée, non lue'],
      ['Mentions légales', 'liée, non lue'],
      ['Accessibilité', 'liée, non lue'],
      ['Plan du site', 'non trouvée sur 5 états lus'],
      ['Aide', 'non trouvée sur 5 états lus'],
      ['Authentification', 'lue'],
    ]);
    expect(rows[0]?.[2]).toContain('Accueil de la démarche');
    expect(rows[0]?.[2]).toContain('et 1 autre état');
    expect(rows[1]?.[2]).toMatch(/^Nous contacter .*depuis Accueil de la démarche/u);
    expect(
      $('tbody a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toContain(`${url}/contact`);
  });

  test('tells the steps, what was not carried to its end, the documents and what is left to draw', () => {
    const { text } = rendered('fr', goodRgaaSample(url));
    expect(text).toContain('4 états et 1 état d’erreur');
    expect(text).toContain('1 trajet n’est pas allé à son terme');
    expect(text).toContain('Notice (PDF, 200 ko), recapitulatif.pdf');
    expect(text).toContain('au moins 1 page');
    expect(text).toContain('Un parcours seul n’est pas un échantillon');
  });

  test('says the same in English', () => {
    const { rows, text } = rendered('en', goodRgaaSample(url));
    expect(rows[4]?.slice(0, 2)).toEqual(['Site map', 'not found on 5 states read']);
    expect(text).toContain('at least 1 page');
    expect(text).toContain('1 journey was not carried to its end');
  });

  test('never says that a page does not exist, nor gives a rate', () => {
    for (const lang of ['fr', 'en'] as const)
      expect(rendered(lang, goodRgaaSample(url)).text).not.toMatch(
        /n’existe pas|inexistante|does not exist|missing|conformité de|rate/u,
      );
  });

  test('makes no link of a hostile address, nor markup of hostile words', () => {
    const { $, rows, text } = rendered('fr', badRgaaSample);
    expect($('script, img, svg, style')).toHaveLength(0);
    expect(
      $('a')
        .toArray()
        .every((link) => /^https:|^[a-z0-9-]+\/scorecard\.json$/u.test($(link).attr('href') ?? '')),
    ).toBe(true);
    expect(rows).toHaveLength(7);
    expect(text).toContain('130 autres');
    expect(text).not.toContain('n’est pas allé');
  });

  test('is left out of a scorecard made before it was read', () => {
    expect(rendered('fr', undefined).text).toBe('');
  });

  test('says that no document was found on the states read, not that there is none', () => {
    const { text } = rendered('fr', { ...goodRgaaSample(url), documents: [], documentCount: 0 });
    expect(text).toContain('aucun trouvé sur 5 états lus');
  });
});
