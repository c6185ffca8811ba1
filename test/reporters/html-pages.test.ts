import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { RenderInput } from '../../src/model/run.ts';
import type { ScoredFinding } from '../../src/model/scorecard.ts';
import { document, pages } from '../../src/reporters/html/document.ts';
import { comparedRun, reportRun } from '../support/report-run.ts';
import { hostile } from '../support/sample/hostile.ts';

const parsed = (input: RenderInput): ReadonlyMap<string, CheerioAPI> =>
  new Map([...pages(input)].map(({ path, content }) => [path, load(content)]));

const textOf = ($: CheerioAPI, selector: string): string => $(selector).text().replace(/\s+/gu, ' ').trim();

/** Where a relative link leads, from the run's folder. */
const target = (page: string, href: string): string => {
  const url = new URL(href, `https://run.test/${page}`);
  return `${decodeURIComponent(url.pathname.slice(1))}${url.hash}`;
};

describe.each(['fr', 'en'] as const)('the pages of a run in %s', (lang) => {
  const input = comparedRun(lang);
  const all = parsed(input);

  test('are an overview and one per procedure, in its folder', () => {
    expect([...all.keys()]).toEqual(['index.html', ...input.scorecards.map(({ procedure }) => `${procedure.id}/index.html`)]);
  });

  test('link to parts that exist, to evidence of the run and to the web only', () => {
    const evidence = new Set(
      input.scorecards.flatMap(({ procedure, journeys, channels }) => [
        `${procedure.id}/scorecard.json`,
        ...(channels?.locators ?? []).map(({ screenshot }) => `${procedure.id}/${screenshot}`),
        ...journeys.flatMap(({ checkpoints }) =>
          checkpoints.flatMap(({ screenshot, thumbnail }) => [screenshot, thumbnail].map((path) => `${procedure.id}/${path}`)),
        ),
      ]),
    );
    for (const [page, $] of all) {
      const links = [
        ...$('a')
          .toArray()
          .map((a) => $(a).attr('href') ?? ''),
        ...$('img')
          .toArray()
          .map((img) => $(img).attr('src') ?? ''),
      ];
      const lost = links
        .filter((href) => !/^(?:https?:|data:)/u.test(href))
        .map((href) => target(page, href))
        .filter((path) => {
          const [file = '', hash] = path.split('#');
          const other = all.get(file);
          return other === undefined ? !evidence.has(file) : hash !== undefined && other(`[id="${hash}"]`).length !== 1;
        });
      expect(lost).toEqual([]);
    }
  });

  test('hold no script, no inline style, unique identifiers, one first level and no level skipped', () => {
    for (const $ of all.values()) {
      expect($('script, iframe, object, embed, form, base, [style]')).toHaveLength(0);
      const ids = $('[id]')
        .toArray()
        .map((one) => $(one).attr('id'));
      expect(new Set(ids).size).toBe(ids.length);
      const levels = $('h1, h2, h3, h4')
        .toArray()
        .map((one) => Number(one.tagName.slice(1)));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    }
  });

  test('leave the pictures in the run, and ask for them only when they come near', () => {
    const $ = all.get(`${input.scorecards[0]?.procedure.id}/index.html`);
    expect($?.('img').length).toBeGreaterThan(5);
    for (const img of $?.('img').toArray() ?? []) {
      expect($?.(img).attr('loading')).toBe('lazy');
      expect($?.(img).attr('src')).toMatch(/^(?:journeys\/|data:image\/jpeg)/u);
      expect($?.(img).attr('alt')).not.toBe('');
    }
  });
});

describe('the letters of the procedures', () => {
  const $ = load(document(reportRun('fr')));
  const titles = (order: string): readonly string[] =>
    $(`.by-${order} tbody th`)
      .toArray()
      .map((cell) => $(cell).text().slice(0, 12));

  test('are printed in ten orders, one shown, each truly sorted', () => {
    expect($('.matrix')).toHaveLength(10);
    expect($('.matrix:not([hidden])')).toHaveLength(1);
    expect(titles('title')).toEqual([...titles('title')].sort((a, b) => a.localeCompare(b, 'fr')));
    const grades = $('.by-channels tbody tr')
      .toArray()
      .map((row) => $(row).children().eq(3).text().trim().slice(0, 1));
    const known = grades.filter((grade) => grade !== '–');
    expect(known).toEqual([...known].sort().reverse());
    expect(grades.slice(known.length).every((grade) => grade === '–')).toBe(true);
  });

  test('say their order in words and on the column', () => {
    expect(textOf($, '.by-language caption')).toBe('Démarches, par langage, de la plus basse lettre à la plus haute');
    expect(textOf($, '.by-language [aria-sort=descending]')).toBe('Langage');
  });

  test('put the procedure that stops people first', () => {
    expect($('.by-overall tbody tr').first().hasClass('is-outcome-blocked')).toBe(true);
  });
});

describe('what was found, drawn on the picture', () => {
  const input = reportRun('fr');
  const card = input.scorecards[2];
  const $ = load([...pages(input)].find(({ path }) => path === `${card?.procedure.id}/index.html`)?.content ?? '');

  test('bears the number of its finding, which leads back to the picture', () => {
    const marks = $('a.mark').toArray();
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) {
      const href = $(mark).attr('href') ?? '';
      expect(href).toMatch(/^#p3-c\d+$/u);
      const finding = $(href);
      expect(finding.hasClass('finding')).toBe(true);
      const state = $(mark).closest('.state-body').attr('id');
      expect(finding.find(`a[href="#${state}"]`).length).toBeGreaterThan(0);
      expect($(mark).attr('aria-label')).toMatch(/^Constat \d+(?:\+\d+ \(\d+(?:, \d+)*\))?$/u);
    }
  });

  test('stays within the picture; what is everywhere or outside is told, not drawn', () => {
    const boxes = $('.marks .box')
      .toArray()
      .map((box) => ['x', 'y', 'width', 'height'].map((name) => Number($(box).attr(name))));
    for (const [x = 0, y = 0, width = 0, height = 0] of boxes) {
      expect(x + width).toBeLessThanOrEqual(1280);
      expect(y + height).toBeLessThanOrEqual(900);
      expect(width * height).toBeLessThan(0.9 * 1280 * 900);
    }
    expect(textOf($, '.list-title')).toContain('sans endroit précis');
  });

  test('is drawn on each state where it was seen, at its place there', () => {
    const [one, two] = card?.journeys[0]?.checkpoints.map(({ id }) => id) ?? [];
    if (card === undefined || one === undefined || two === undefined) throw new Error('the sample has no two states');
    const occurrences = [{ checkpoint: one }, { checkpoint: two, rect: { x: 512, y: 300, width: 64, height: 32 } }];
    let done = false;
    const again = (finding: ScoredFinding): ScoredFinding => {
      if (done || finding.rect?.x !== 100) return finding;
      done = true;
      return { ...finding, checkpoint: one, seenOn: [one, two], occurrences };
    };
    const dimensions = card.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((indicator) => ({ ...indicator, findings: indicator.findings.map(again) })),
    }));
    const drawn = load(document({ ...input, scorecards: [{ ...card, dimensions }] }));
    const moved = drawn('.mark .box[x="512"][y="300"]').closest('.mark');
    expect(moved).toHaveLength(1);
    expect(moved.closest('.state-body').attr('id')).toBe('p1-s2');
    expect(drawn('#p1-s1 .mark .box[x="100"][y="120"]').length).toBeGreaterThan(0);
  });

  test('is told by shape as well as by colour', () => {
    const shapes = new Set(
      $('.mark')
        .toArray()
        .map((mark) => `${$(mark).attr('class')} ${$(mark).find('.badge').attr('rx')}`),
    );
    expect(shapes.size).toBeGreaterThan(1);
  });

  test('comes with the way back, the fingerprints and what the steps noted', () => {
    expect(textOf($, '.recipe li')).toContain('Activer « Suite 1 » <b>');
    expect($('.prints code').first().text()).toBe('c0ffee'.repeat(10));
    expect(textOf($, '.step-notes')).toContain('Étape 2, Activer « Suite 2 » <b> : Les valeurs mal écrites ont été acceptées.');
  });
});

test('an embedded picture is in the file once, drawn on and shown twice', () => {
  const content = document(reportRun('fr'));
  const $ = load(content);
  expect($('.strip image').length).toBeGreaterThan(5);
  expect($('.state use').length).toBe($('.strip image').length);
  for (const use of $('use').toArray()) expect($($(use).attr('href') ?? '')).toHaveLength(1);
  expect($('img')).toHaveLength(0);
  // The small picture is the top of the page: boxes are drawn in its measure, or they would stand beside what they mean.
  const measures = new Set(
    $('.marks')
      .toArray()
      .map((marks) => $(marks).attr('viewBox')),
  );
  expect([...measures]).toEqual(['0 0 1280 500']);
});

test('a run of one procedure is one page, with its pictures inside and beside', () => {
  const input = reportRun('fr');
  const [card] = input.scorecards;
  const only = [...pages({ ...input, scorecards: card === undefined ? [] : [card] })];
  expect(only.map(({ path }) => path)).toEqual(['index.html']);
  const $ = load(only[0]?.content ?? '');
  expect($('.overview')).toHaveLength(0);
  expect($('.state img').first().attr('src')).toMatch(/^[a-z-]+\/journeys\//u);
});

describe('before and after', () => {
  const all = parsed(comparedRun('fr'));
  const [, first, , last] = [...all.values()];

  test('says the letters, and what is new, fixed, kept and not looked at again', () => {
    expect(first).toBeDefined();
    const text = first === undefined ? '' : textOf(first, '#p1-before');
    for (const word of ['Nouveaux', 'Corrigés', 'Toujours là', 'Non revus', 'Avant', 'Après']) expect(text).toContain(word);
  });

  test('says that the earlier run did not hold a procedure', () => {
    expect(last === undefined ? '' : textOf(last, '#p3-before')).toContain('ne contient pas cette démarche');
    const front = all.get('index.html');
    expect(front === undefined ? '' : textOf(front, '.overview')).toContain('Depuis la campagne du 2 juin 2026');
  });

  test('is absent without a baseline', () => {
    expect(load(document(reportRun('fr')))('[id$="-before"]')).toHaveLength(0);
  });
});

describe('hostile words', () => {
  const million = 'A'.repeat(1_000_000);
  const input = reportRun('fr');
  const scorecards = input.scorecards.map((card) => ({
    ...card,
    procedure: { ...card.procedure, title: `${hostile.script}${hostile.override}\u0000${million}` },
    journeys: card.journeys.map((journey) => ({
      ...journey,
      title: million,
      obstacle: `${hostile.svg}${million}`,
      checkpoints: journey.checkpoints.map((checkpoint) => ({ ...checkpoint, title: `${hostile.image}${million}` })),
    })),
  }));

  test('stay words, and a megabyte of them stays short', { timeout: 30_000 }, () => {
    const written = [...pages({ ...input, scorecards }), { path: 'file', content: document({ ...input, scorecards }) }];
    for (const { content } of written) {
      expect(content).not.toContain('A'.repeat(3000));
      expect(content.length).toBeLessThan(3_000_000);
      const $ = load(content);
      expect($('script, img[onerror], svg[onload]')).toHaveLength(0);
      expect(content.replaceAll(/[\t\n]/gu, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});
