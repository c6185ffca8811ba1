import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { styleHash } from '../../src/reporters/html/style/hash.ts';
import { styleSheet } from '../../src/reporters/html/style/index.ts';
import { html, toHtml, trusted } from '../../src/reporters/html/template.ts';
import { sampleRun } from '../support/sample-run.ts';

const render = (lang: 'fr' | 'en'): string => reporters['html']?.render(sampleRun(lang)) ?? '';

describe('template', () => {
  test('escapes what it is given, in texts and attributes', () => {
    const text = `<a href='x'>"&`;
    expect(toHtml(html`<p title="${text}">${text}</p>`)).toBe(
      '<p title="&lt;a href=&#39;x&#39;&gt;&quot;&amp;">&lt;a href=&#39;x&#39;&gt;&quot;&amp;</p>',
    );
  });

  test('keeps markup, joins lists, leaves absences out, prints zero', () => {
    expect(toHtml(html`${[html`<b></b>`, null, undefined, false, 0, ['a', '<']]}`)).toBe('<b></b>0a&lt;');
    expect(toHtml(html`${trusted('<i></i>')}`)).toBe('<i></i>');
  });
});

test('the policy names the style sheet by its own hash', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(styleSheet).digest('base64')}`);
});

describe.each(['fr', 'en'] as const)('report in %s', (lang) => {
  const $ = load(render(lang));

  test('says its language, title and policy', () => {
    expect($('html').attr('lang')).toBe(lang);
    expect($('title').text()).toMatch(lang === 'fr' ? /3.démarches – fiches Usager du 22 novembre 2026/u : /22 November 2026/u);
    expect($('meta[http-equiv]').attr('content')).toContain("default-src 'none'");
  });

  test('holds no script, handler, inline style, frame or form', () => {
    expect($('script, iframe, object, embed, form, base, [style], link[rel=stylesheet]')).toHaveLength(0);
    expect($('style')).toHaveLength(1);
    const attributes = $('*')
      .toArray()
      .flatMap((element) => Object.keys($(element).attr() ?? {}));
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test('links to the web, to files of the run and to itself only; loads nothing', () => {
    const links = $('a')
      .toArray()
      .map((element) => $(element).attr('href') ?? '');
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((href) => !/^(?:https?:\/\/|#[a-z0-9-]+$|[a-z0-9-]+\/)/u.test(href))).toEqual([]);
    const pictures = $('img')
      .toArray()
      .map((element) => $(element).attr('src') ?? '');
    expect(pictures).toHaveLength(28);
    expect(pictures.every((source) => source.startsWith('data:image/jpeg;base64,'))).toBe(true);
    expect($('[src]').not('img')).toHaveLength(0);
  });

  test('every identifier is unique and every reference leads somewhere', () => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const named = $('[aria-labelledby]')
      .toArray()
      .flatMap((element) => ($(element).attr('aria-labelledby') ?? '').split(' '));
    const anchors = $('a[href^="#"]')
      .toArray()
      .map((element) => ($(element).attr('href') ?? '').slice(1));
    expect([...named, ...anchors].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('headings never skip a level, and there is one first level', () => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map((element) => Number(element.tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('every table has a caption, column scopes and row headers', () => {
    expect($('table').length).toBeGreaterThan(10);
    for (const element of $('table').toArray()) {
      const one = $(element);
      expect(one.find('caption').text().trim()).not.toBe('');
      expect(one.find('thead th:not([scope=col])')).toHaveLength(0);
      expect(one.find('tbody tr').length).toBe(one.find('tbody th[scope=row]').length);
    }
  });

  test('every drawing has a name and says in words what it shows', () => {
    expect($('svg')).toHaveLength(5);
    for (const element of $('svg').toArray()) {
      expect($(element).attr('role')).toBe('img');
      expect($(element).children('title').text()).not.toBe('');
      expect($(element).children('desc').text()).toMatch(/Accessibil|\d+–\d+\s?: \d|^1\. /u);
    }
  });

  test('marks the words of the hardest passage one by one, whatever they are', () => {
    const passage = $('.passages > li').first();
    const quote = passage.find('blockquote');
    expect(quote.text()).toMatch(/^Nonobstant .*instruite\.$/su);
    const marked = quote
      .find('mark')
      .toArray()
      .map((element) => $(element).text());
    // The long sentence is said below; the passive lies over the jargon and is not drawn.
    expect(marked[0]).toBe('Nonobstant');
    expect(marked).toHaveLength(2);
    expect(passage.find('.advice > li')).toHaveLength(4);
    expect(passage.find('script')).toHaveLength(0);
  });

  test('says what it leaves out, and where it is', () => {
    const more = $('.more').first();
    expect(more.text().replace(/\s+/gu, ' ')).toMatch(
      lang === 'fr' ? /et \d+ autres? dans scorecard\.json/u : /and \d+ more in scorecard\.json/u,
    );
    expect($('.more a').first().attr('href')).toBe('aide-chauffage/scorecard.json');
  });
});

test('words of the other language are marked as such', () => {
  const $ = load(render('en'));
  expect($('#p1 h2 [lang=fr]').text()).toContain('Demander une carte');
  const mixed = load(reporters['html']?.render({ ...sampleRun('fr'), lang: 'en' }) ?? '');
  expect(mixed('#p2 .quiet [lang=fr]').text()).toContain('Médiane B');
});

test('rules of another version of the method are not printed as this one’s', () => {
  const input = sampleRun('fr');
  const older = { ...input, run: { ...input.run, method: '2019.1' } };
  expect(load(reporters['html']?.render(older) ?? '')('.method table')).toHaveLength(0);
  expect(load(render('fr'))('.method table tbody tr').length).toBeGreaterThan(40);
});

test('a document that only a linked file lists is shown with a link to the file', () => {
  const run = sampleRun('fr');
  const [card, ...others] = run.scorecards;
  const [item, ...rest] = card?.documents?.items ?? [];
  if (card?.documents == null || item === undefined) throw new Error('the sample has no document');
  const source = 'https://www.example.fr/notices/Notice%20<1>.pdf';
  const quoted = { ...item, quotes: [{ checkpoint: 'x', quote: 'Une photo', selector: 'a', source }] };
  const changed = { ...card, documents: { ...card.documents, items: [quoted, ...rest] } };
  const $ = load(reporters['html']?.render({ ...run, scorecards: [changed, ...others] }) ?? '');
  const link = $('a[href^="https://www.example.fr/notices/"]');
  expect(link.text()).toBe('Notice%20<1>.pdf');
  expect(link.closest('td').find('q').first().text()).toBe('Une photo');
});

describe('the table of distances to a human contact', () => {
  const $ = load(render('fr').replaceAll('\u00a0', ' '));
  const rows = (procedure: string): readonly string[][] =>
    $(`${procedure} table`)
      .filter((_index, element) => $(element).find('caption').text().includes('Distance en clics'))
      .find('tbody tr')
      .toArray()
      .map((row) =>
        $(row)
          .children()
          .toArray()
          .map((cell) => $(cell).text().replace(/\s+/gu, ' ').trim()),
      );
  const good = rows('#p1');
  const middling = rows('#p2');

  test('tells each state once, alike ones together', () => {
    expect(good.map(([state]) => state)).toEqual([
      'Accueil de la démarche principal--desktop/01-accueil et 1 autre état',
      'Vos coordonnées principal--desktop/02-coordonnees',
      'Vos coordonnées (état d’erreur) principal--desktop/03-coordonnees-erreur',
      'Vos pièces justificatives principal--desktop/04-pieces',
      'Récapitulatif principal--desktop/05-recapitulatif',
    ]);
    expect(good.map(([, when]) => when).slice(3)).toEqual(['avant toute connexion', 'après connexion']);
  });

  test('says the distance and its proof: the contact, the first link, where it was seen', () => {
    expect(good.map(([, , distance]) => distance)).toEqual(['à 0 clic', 'à 1 clic', 'à 1 clic', 'à 2 clics', 'à 0 clic']);
    expect(good[0]?.[3]).toMatch(/^téléphone Appelez le 0 800 00 00 00[^:]*\.$/u);
    expect(good[3]?.[3]).toMatch(/, en commençant par « Aide »$/u);
    expect(good[1]?.[3]).toMatch(
      /^téléphone Appelez le .*vu sur Accueil de la démarche principal--desktop\/01-accueil, par « Aide »$/u,
    );
  });

  test('says what was not observed, and why, apart from what was not found', () => {
    expect(middling.map(([, , distance]) => distance)).toEqual([
      'aucun pour cette démarche trouvé sur 9 pages lues',
      'non observé',
      'non observé',
      'non observé',
    ]);
    expect(middling.map(([, , , proof]) => proof)).toEqual([
      'Un contact général à 0 clic : Mairie d’Exemple, 01 00 00 00 00',
      'Le lien « Contact » mène à une page non lue',
      'Le lien « Contact » mène à une page non lue vu sur Vos coordonnées principal--desktop/02-coordonnees',
      'Les liens de cet état n’ont pas été enregistrés.',
    ]);
    expect($('#p2 a[href="https://www.ville-exemple.fr/contact"]')).toHaveLength(2);
  });

  test('a way that may be shorter than found is at most', () => {
    const [first, second] = rows('#p3');
    expect(first?.[2]).toBe('à 3 clics au plus');
    expect(second?.[3]).toContain('Ce qu’ouvre');
  });
});
