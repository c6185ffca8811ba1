import { describe, expect, it } from 'vitest';
import type { JourneyCheck } from '../../../src/audits/accessibility/checks/check.ts';
import { rgaaChecks } from '../../../src/audits/accessibility/checks/index.ts';
import { isHome } from '../../../src/audits/accessibility/checks/navigation/pages-of-set.ts';
import { maySaySiteMap, saysContent, saysPage, saysSiteMap } from '../../../src/audits/accessibility/checks/navigation/words.ts';
import { judgeGrid } from '../../../src/audits/accessibility/grid/grid.ts';
import { isProcessPage } from '../../../src/audits/accessibility/grid/process-page.ts';
import type { GridKind } from '../../../src/audits/accessibility/page/read-page.ts';
import type { StepRecord } from '../../../src/model/journey.ts';
import { checkpoints, journey, type PageInput } from '../../support/evidence.ts';
import { axe } from './axe.ts';

function step(what: string, outcome: StepRecord['outcome'] = 'done'): StepRecord {
  const url = 'https://www.example.fr/';
  return { index: 0, do: what, description: { fr: '', en: '' }, urlBefore: url, urlAfter: url, at: '', durationMs: 1, outcome };
}

const menu = (names: readonly string[]): string =>
  `<nav data-u-rect="0 0 1280 50" aria-label="Menu">${names.map((name) => `<a href="/${name}" data-u-rect="0 0 50 20">${name}</a>`).join('')}</nav>`;
const page = (title: string, names: readonly string[], more: PageInput = {}): PageInput => ({
  url: `https://www.example.fr/${title}`,
  ...more,
  page: { title, ...more.page },
  evidence: {
    axe: axe([]),
    dom: `<html><body>${menu(names)}<main data-u-rect="0 60 1280 500"><h1 data-u-rect="0 60 1280 40">${title}</h1></main></body></html>`,
  },
});
const one = ['Droits', 'Démarches', 'Annuaire', 'Contact'];
const other = ['Démarches', 'Droits', 'Annuaire', 'Contact'];
const cell = (pages: readonly PageInput[], id: string) =>
  judgeGrid(checkpoints<GridKind>(pages), rgaaChecks).criteria.find(({ criterion }) => criterion === id);

describe('a page of a process', () => {
  const state = (recipe: number) => ({ ...checkpoints<GridKind>([{}])[0]!, recipe });
  it.each([
    [['visit', 'click'], 2, true],
    [['visit', 'click'], 1, false],
    [['visit', 'fill', 'click'], 1, true],
    [['visit', 'wait', 'expect'], 3, false],
    [['visit', 'visit', 'fill'], 1, false],
  ] as const)('%j, state after %i steps: %s', (steps, recipe, expected) => {
    expect(isProcessPage(state(recipe), [journey({ steps: steps.map((what) => step(what)) })])).toBe(expected);
  });

  it('is not reached by a step that did nothing, nor by another journey', () => {
    expect(isProcessPage(state(2), [journey({ steps: [step('visit'), step('click', 'blocked')] })])).toBe(false);
    expect(isProcessPage(state(2), [journey({ path: 'autre', steps: [step('visit'), step('click')] })])).toBe(false);
  });
});

describe('pages compared', () => {
  it('prove a menu in another order', () => {
    const found = cell([page('a', one), page('b', other)], '12.2');
    expect(found).toMatchObject({ status: 'NC', decidedBy: 'usager: menu-links-reordered' });
    expect(found?.findings.map(({ checkpoint }) => checkpoint)).toEqual(['main--desktop/02-page-2']);
  });

  it.each([
    ['another condition of use', [page('a', one), page('b', other, { condition: 'smartphone' })]],
    ['another site', [page('a', one), page('b', other, { url: 'https://autre.example.fr/b' })]],
    ['another language', [page('a', one), page('b', other, { page: { lang: 'en' } })]],
    ['the home page', [page('a', one), page('b', other, { url: 'https://www.example.fr/' })]],
    ['another state of the same page', [page('a', one), page('a', other)]],
  ])('prove nothing against %s', (_, pages) => {
    expect(cell(pages, '12.2')?.status).not.toBe('NC');
  });

  it('prove no absence where a snapshot was cut', () => {
    const cut = { page: { truncated: ['dom'] } };
    expect(cell([page('a', one), page('b', one)], '12.7')?.status).toBe('NC');
    expect(cell([page('a', one, cut), page('b', one, cut)], '12.7')?.status).not.toBe('NC');
  });

  it('that cannot be compared leave a gap, and the rest of the grid', () => {
    const broken: JourneyCheck = {
      ...rgaaChecks.journeyChecks[0]!,
      across: () => {
        throw new Error('broken');
      },
    };
    const { gaps, criteria } = judgeGrid(checkpoints<GridKind>([page('a', one), page('b', other)]), {
      ...rgaaChecks,
      journeyChecks: [broken],
    });
    expect(gaps).toMatchObject([{ check: broken.id, reason: 'broken' }]);
    expect(criteria).toHaveLength(106);
  });
});

describe('words', () => {
  it.each(['https://a.fr/', 'https://a.fr/fr/', 'https://a.fr/index.php', 'https://a.fr/fr/accueil'])(
    '%s is a home page',
    (url) => {
      expect(isHome(url)).toBe(true);
    },
  );
  it.each(['https://a.fr/demande', 'https://a.fr/fr/aides', 'https://a.fr/homepage/1', 'about:blank'])('%s is none', (url) => {
    expect(isHome(url)).toBe(false);
  });
  it('tell the site map, the way to the content and the pages of results', () => {
    expect(['Plan du site', 'PLAN DU SITE', 'Sitemap', 'Plan d’accès', 'Plan du site Natura'].map(saysSiteMap)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(
      ['Plan', 'Plan du portail', 'Voir le plan du site', 'Sitemap (EN)', 'Plan d’actions 2026', 'Plan d’accès'].map(
        maySaySiteMap,
      ),
    ).toEqual([true, true, true, true, false, false]);
    expect(['Aller au contenu', 'Skip to main content', 'Mon compte'].map(saysContent)).toEqual([true, true, false]);
    expect(['2', 'Suivant', 'Page suivante', '2 rue'].map(saysPage)).toEqual([true, true, true, false]);
  });
});
