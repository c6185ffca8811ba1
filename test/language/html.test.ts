import { describe, expect, test } from 'vitest';
import { htmlBlocks, readHtml } from '../../src/language/html/blocks.ts';
import { around } from './pages/around.ts';
import { accordions, article, form, table } from './pages/content.ts';

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const wordsOf = (html: string): readonly string[] => htmlBlocks(html).flatMap(({ text }) => words(text));

/** Words of the first list that the second has too, each as often. */
function common(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return one.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

const shapes = (html: string): readonly string[] => htmlBlocks(html).map(({ role, text }) => `${role}: ${text}`);

describe('words of a page', () => {
  test.each([
    ['article', article, 0.99],
    ['form', form, 0.95],
    ['accordions', accordions, 0.99],
    ['table', table, 0.99],
  ] as const)('%s: all of its words, none of what is around', (_, page, least) => {
    const found = wordsOf(around(page.html));
    const said = words(page.text);
    expect(common(said, found) / said.length).toBeGreaterThanOrEqual(least);
    expect(common(found, said) / found.length).toBeGreaterThanOrEqual(0.98);
    expect(found.length).toBeGreaterThan(30);
  });

  test('without main: the only article, else the body without header, menus, asides and footer of the site', () => {
    const site = (content: string): string =>
      `<body><header><p>HAUT</p></header><nav>MENU</nav><aside>COTE</aside>${content}<footer>BAS</footer></body>`;
    const inside = '<header><h1>Titre</h1></header><p>Texte.</p><aside><p>Encadré.</p></aside>';
    expect(shapes(site(`<article>${inside}</article>`))).toEqual(['heading: Titre', 'paragraph: Texte.', 'paragraph: Encadré.']);
    expect(shapes(site('<article><p>Un.</p></article><article><p>Deux.</p></article>'))).toEqual([
      'paragraph: Un.',
      'paragraph: Deux.',
    ]);
    expect(shapes(site('<p>Seul.</p>'))).toEqual(['paragraph: Seul.']);
    expect(shapes('<p>Morceau.')).toEqual(['paragraph: Morceau.']);
    expect(shapes('<body><main></main><p>Hors du contenu.</p></body>')).toEqual(['paragraph: Hors du contenu.']);
  });

  test('a page about cookies is a page', () => {
    expect(
      shapes('<main><section class="cookies"><h1>Gestion des cookies</h1><p>Nous posons un cookie.</p></section></main>'),
    ).toHaveLength(2);
  });
});

describe('blocks', () => {
  test('of an article: every end that a person sees, and no other', () => {
    expect(
      shapes(`<main><h1>Demander  une
      <em>aide</em></h1><div>Une phrase <strong>avec</strong> des <a href="#">mots</a> mis en valeur.</div>
      <div>Avant<p>Dedans.</p>Après</div><p>Rue<br>Ville<br><br>Suite</p><p><a href="#">Lien seul</a></p>
      <ul><li><p>Un ;</p></li><li>Deux.<ul><li>Trois.</li></ul></li></ul></main>`),
    ).toEqual([
      'heading: Demander une aide',
      'text: Une phrase avec des mots mis en valeur.',
      'text: Avant',
      'paragraph: Dedans.',
      'text: Après',
      'paragraph: Rue Ville',
      'paragraph: Suite',
      'link: Lien seul',
      'listItem: Un ;',
      'listItem: Deux.',
      'listItem: Trois.',
    ]);
  });

  test('of a form: labels, hints, errors, options and buttons apart; what is not shown as text is not read', () => {
    expect(
      shapes(`<main><form><fieldset><legend>Votre identité <span class="fr-hint-text">Comme sur votre carte.</span></legend>
      <div class="fr-input-group fr-input-group--error"><label for="a">Nom<span class="fr-hint-text">En capitales.</span></label>
      <input id="a" placeholder="INDICE" value="VALEUR" aria-describedby="a-info a-error"><p id="a-info">Nom de naissance.</p>
      <p id="a-error" class="fr-error-text">Le nom est obligatoire.</p></div></fieldset>
      <select><option>Choisir</option><option>Oui</option></select><textarea>BROUILLON</textarea><img alt="IMAGE">
      <div role="alert"><p>Attention.</p></div><button>Envoyer <span>ma demande</span></button><input type="submit" value="Continuer"></form></main>`),
    ).toEqual([
      'legend: Votre identité',
      'hint: Comme sur votre carte.',
      'label: Nom',
      'hint: En capitales.',
      'hint: Nom de naissance.',
      'error: Le nom est obligatoire.',
      'option: Choisir',
      'option: Oui',
      'alert: Attention.',
      'button: Envoyer ma demande',
      'button: Continuer',
    ]);
  });

  test('of tables, definitions, disclosures and figures', () => {
    expect(
      shapes(`<main><table><caption>Tarifs</caption><tr><th>Cas</th><th>Prix</th></tr><tr><th scope="row">Adulte</th><td>10 €</td></tr></table>
      <dl><dt>Foyer</dt><dd>Les personnes du logement.</dd></dl><details><summary>En savoir plus</summary>Fermé mais lu.</details>
      <figure><figcaption>Une carte.</figcaption></figure></main>`),
    ).toEqual([
      'caption: Tarifs',
      'columnHeader: Cas',
      'columnHeader: Prix',
      'cell: Adulte',
      'cell: 10 €',
      'term: Foyer',
      'definition: Les personnes du logement.',
      'summary: En savoir plus',
      'text: Fermé mais lu.',
      'caption: Une carte.',
    ]);
  });

  test('lines of code are left out, a word of code in a sentence is read', () => {
    expect(
      shapes('<main><pre><code>const a = 1;</code></pre><p>Tapez <code>oui</code>.</p><pre>Vers\nlibres</pre></main>'),
    ).toEqual(['paragraph: Tapez oui.', 'text: Vers libres']);
  });

  test('a button that explains a word stays in its sentence', () => {
    expect(shapes('<main><p>Le <button>quotient familial</button> est calculé.</p></main>')).toEqual([
      'paragraph: Le quotient familial est calculé.',
    ]);
  });

  test('each has its level, its language and the lines that it stands on', () => {
    const { lang, blocks } = readHtml(
      '<html lang="fr-FR">\n<main>\n<h2>Titre</h2>\n<p>Une phrase\n\ncoupée\net finie.</p><p lang="en">In English.</p>\n</main>',
    );
    expect(lang).toBe('fr-FR');
    expect(blocks).toEqual([
      { role: 'heading', level: 2, text: 'Titre', lang: 'fr', lines: [{ start: 0, line: 3 }] },
      {
        role: 'paragraph',
        text: 'Une phrase coupée et finie.',
        lang: 'fr',
        lines: [
          { start: 0, line: 4 },
          { start: 11, line: 6 },
          { start: 18, line: 7 },
        ],
      },
      { role: 'paragraph', text: 'In English.', lang: 'en', lines: [{ start: 0, line: 7 }] },
    ]);
  });
});

describe('hostile pages', () => {
  const many = 100_000;
  test.each([
    ['nested boxes', '<div>'.repeat(many) + 'fin'],
    ['nested lists never closed', '<ul><li><p>'.repeat(many) + 'fin' + '</x>'.repeat(many)],
    ['nested main parts', '<div>'.repeat(many) + '<main>'.repeat(many) + 'fin'],
    ['a wall of inline elements', '<b><i>'.repeat(many) + 'fin'],
    ['nested drawings beside', '<svg>'.repeat(many) + '</svg>'.repeat(many) + 'fin'],
    ['nested tables', '<table><tr><td>'.repeat(many) + 'fin'],
  ])('%s: the text is read', (_, html) => {
    expect(htmlBlocks(html).map(({ text }) => text)).toEqual(['fin']);
  });

  test.each([
    ['unclosed tags', '<a "'.repeat(many)],
    ['unclosed values', '<a b="'.repeat(many)],
    ['unclosed comments', '<!--'.repeat(many)],
    ['unclosed scripts', '<script>'.repeat(many)],
    ['brackets', '<'.repeat(many)],
    ['entities', '&amp'.repeat(many)],
    ['stray ends', '</p></div>'.repeat(many)],
    ['ends crossed', `${'<div></span>'.repeat(many)}${'</div><p>'.repeat(many)}`],
  ])('%s end', (_, html) => {
    expect(htmlBlocks(html).length).toBeLessThanOrEqual(1);
  });

  test('what is too deep keeps its blocks and its lines', () => {
    const deep = readHtml(
      `${'<div>'.repeat(1000)}\n<div>Un.</div>\n<section title="<div>">Deux.</section>${'</div>'.repeat(1000)}\n<p>Trois.</p>`,
    );
    expect(deep.blocks.map(({ text, lines }) => [text, lines[0]?.line])).toEqual([
      ['Un.', 2],
      ['Deux.', 3],
      ['Trois.', 4],
    ]);
  });
});
