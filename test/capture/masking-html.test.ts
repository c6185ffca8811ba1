import { expect, test } from 'vitest';
import { createMasker } from '../../src/capture/index.ts';
import { maskHtml } from '../../src/capture/masking/html.ts';
import { maskTree } from '../../src/capture/masking/tree.ts';
import { maskDeep } from '../../src/capture/masking/deep.ts';

const masker = createMasker([
  { name: 'nom', value: 'Main', kind: 'personal' },
  { name: 'tel', value: '0612345678', kind: 'personal' },
  { name: 'complet', value: 'Jeanne Dupont', kind: 'personal' },
]);

test('tags and attribute names are never touched', () => {
  expect(maskHtml('<main class="main x" main="1">Mme Main</main>', masker)).toBe(
    '<main class="‹nom› x" main="1">Mme ‹nom›</main>',
  );
});

test('a datum cut by tags is found', () => {
  expect(maskHtml('<p>au <b>06</b> <i>12</i> 34<br>56 78.</p>', masker)).toBe('<p>au <b>‹tel›</b><i></i><br>.</p>');
  expect(maskHtml('<td>Jeanne</td><td>Dupont</td><td>Main</td>', masker)).toBe('<td>‹complet›</td><td></td><td>‹nom›</td>');
});

test('nothing changes where there is nothing to mask', () => {
  const html = '<p title="a &quot; b">texte</p>';
  expect(maskHtml(html, masker)).toBe(html);
});

test('evidence keeps its own words', () => {
  const block = { role: 'main', region: 'main', text: 'Main', headings: ['Main', 'x'] };
  expect(maskDeep(block, masker)).toEqual({ role: 'main', region: 'main', text: '‹nom›', headings: ['‹nom›', 'x'] });
});

test('what is typed leaves the accessibility tree', () => {
  const tree = [
    '- textbox "Nom": Main',
    `- 'textbox "Autre : \\"note\\"" [active]': inconnu`,
    '- textbox "Vide"',
    '- textbox "Riche":',
    '  - paragraph: inconnu',
    '- combobox "Ville":',
    '  - option "Paris" [selected]',
    '- cell "7"',
    '- definition: 7',
    '- paragraph: Bonjour Main',
  ];
  const short = createMasker([
    { name: 'nom', value: 'Main', kind: 'personal' },
    { name: 'enfants', value: '7', kind: 'personal' },
  ]);
  expect(maskTree(tree.join('\n'), short).split('\n')).toEqual([
    '- textbox "Nom": ‹nom›',
    `- 'textbox "Autre : \\"note\\"" [active]': ●●●`,
    '- textbox "Vide"',
    '- textbox "Riche":',
    '  - paragraph: ●●●',
    '- combobox "Ville":',
    '  - option "Paris" [selected]',
    '- cell "‹enfants›"',
    '- definition: "‹enfants›"',
    '- paragraph: Bonjour ‹nom›',
  ]);
});

test('a very short datum that is a whole cell', () => {
  const short = createMasker([{ name: 'enfants', value: '7', kind: 'personal' }]);
  expect(maskHtml('<td><p>7</p></td><dd>7</dd><p>7</p><td>17</td>', short)).toBe(
    '<td><p>‹enfants›</p></td><dd>‹enfants›</dd><p>7</p><td>17</td>',
  );
});
