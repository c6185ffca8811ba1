import { describe, expect, it } from 'vitest';
import { alikeOf, placeOf } from '../../../../src/audits/accessibility/place/component.ts';
import { attribute } from '../../../../src/language/html/tree.ts';
import { readPage, type GridKind } from '../../../../src/audits/accessibility/page/read-page.ts';
import { checkpoint } from '../../../support/evidence.ts';

/** Place of the element marked `x`, or of each marked `x1`, `x2`… */
function places(body: string): readonly string[] {
  const page = readPage(checkpoint<GridKind>({ evidence: { dom: `<html><body>${body}</body></html>` } }));
  return page.having('x').map((element) => `${attribute(element, 'x') ?? ''}${placeOf(page, element)}`);
}
const place = (body: string): string => places(body)[0] ?? '';

describe('the place of a component stays', () => {
  const picture = '<img x data-src="/static/plan.3f9a2b1c.svg?v=4">';
  it.each([
    [
      'when ids and classes change',
      '<p id="a1" class="note" x>Exemple : 14/03/1990</p>',
      '<p id=":r7:" class="css-1x9fz" x>Exemple : 02/11/2026</p>',
    ],
    [
      'when a box is put around it',
      '<main><p x>Treize chiffres</p></main>',
      '<main><div><div><p x>Treize chiffres</p></div></div></main>',
    ],
    ['when white space, case or marks change', '<label x>Nom *</label>', '<label x>\n  NOM  :\n</label>'],
    [
      'when a file gets another hash',
      `<main>${picture}</main>`,
      '<main><img x data-src="https://cdn.example.fr/v2/plan.77aa01ff.svg"></main>',
    ],
    ['when a banner comes first', `<main>${picture}</main>`, `<div><p>Fermé le 14 juillet.</p></div><main>${picture}</main>`],
    [
      'when the title of the page changes',
      '<main><h1>Votre nom</h1><ul x><li>Aide</li></ul></main>',
      '<main><h1>Vos revenus</h1><ul x><li>Aide</li></ul></main>',
    ],
    [
      'when an error summary comes first',
      '<main><h1>Nom</h1><form><input x></form></main>',
      '<main><h1>Nom</h1><div><h2>Il y a un problème</h2></div><form><input x></form></main>',
    ],
    ['when a field gets a label', '<input x name="nom">', '<label for="n">Nom</label><input x id="n" name="nom">'],
    ['when a form name holds a number of the day', '<input x name="dossier_48213[nom]">', '<input x name="dossier_90177[nom]">'],
    ['when the site declares its main part', '<p x>Bonjour</p>', '<main><p x>Bonjour</p></main>'],
  ])('%s', (_, before, after) => {
    expect(place(after)).toBe(place(before));
  });

  it('when the items of a list change order, each its own', () => {
    const item = (name: string): string => `<li>${name} <button x="${name}"></button></li>`;
    const names = ['Camille', 'Sacha', 'Noé'];
    const list = (order: readonly string[]): string => `<ul>${order.map(item).join('')}</ul>`;
    expect(places(list(names)).toSorted()).toEqual(places(list(names.toReversed())).toSorted());
    expect(new Set(places(list(names))).size).toBe(3);
  });

  it('when the rows around a nameless field change order', () => {
    const row = (name: string): string => `<tr><td>${name}</td><td><input x="${name}"></td></tr>`;
    const table = (order: readonly string[]): string => `<table><tbody>${order.map(row).join('')}</tbody></table>`;
    expect(places(table(['Nom', 'Prénom'])).toSorted()).toEqual(places(table(['Prénom', 'Nom'])).toSorted());
  });
});

describe('near misses are two places', () => {
  it.each([
    ['two files', '<img x data-src="plan.svg"><img x data-src="carte.svg">'],
    ['two files that a number tells', '<img x data-src="enfant-1.svg"><img x data-src="enfant-2.svg">'],
    [
      'the same word in two groups',
      '<fieldset><legend>Marié</legend><input type="radio" name="a" value="oui" x></fieldset><fieldset><legend>Salarié</legend><input type="radio" name="a" value="oui" x></fieldset>',
    ],
    ['two choices of one name', '<input type="radio" name="a" value="oui" x><input type="radio" name="a" value="non" x>'],
    ['the same word for two kinds', '<a href="/x" x>Suite</a><button x>Suite</button>'],
    ['numbered items', '<p x>Enfant 1</p><p x>Enfant 2</p>'],
    ['the same words that lead to two pages', '<a href="/aide" x>En savoir plus</a><a href="/droits" x>En savoir plus</a>'],
    [
      'the same note under two headings',
      '<main><h1>T</h1><section><h2>Parent</h2><p x>Obligatoire</p></section><section><h2>Enfant</h2><p x>Obligatoire</p></section></main>',
    ],
    ['nothing tells them but their order', '<img x><img x>'],
  ])('%s', (_, body) => {
    expect(new Set(places(body)).size).toBe(2);
  });
});

it('names nothing by a selector, an id or a class, and bears hostile names', () => {
  const strange = `<div id="secret-id" class="secret-class" x></div><input x name="${'['.repeat(5000)}"><img x data-src="%E0%A4%A">`;
  for (const one of places(strange)) expect(one).not.toMatch(/secret|nth/);
  expect(place(`<p x>${'é'.repeat(1_000_000)}</p>`).length).toBeLessThan(200);
});

it('counts the components of one name, sound or not, without the boxes around them', () => {
  const body = '<div><div><p x>Obligatoire</p></div></div><p>Obligatoire</p><p x>Facultatif</p><p>Obligatoire</p>';
  const page = readPage(checkpoint<GridKind>({ evidence: { dom: `<html><body>${body}</body></html>` } }));
  expect(page.having('x').map((element) => alikeOf(page, element))).toEqual([3, 1]);
});
