import { describe, expect, it } from 'vitest';
import { criterionOfMismatch, isUnsureMismatch } from '../../../src/audits/accessibility/visible-label.ts';

describe('criterionOfMismatch', () => {
  it.each([
    ['<a href="x" aria-label="b">a</a>', '6.1'],
    ['<span tabindex="0" role="link" aria-label="b">a</span>', '6.1'],
    ['<a href="x" role="button" aria-label="b">a</a>', '11.9'],
    ['<button type="button" aria-label="b > c">a</button>', '11.9'],
    ['<input type="submit" value="a" aria-label="b">', '11.9'],
    ['<input type="email" aria-label="b">', '11.2'],
    ['<select aria-label="b">', '11.2'],
    ['<div role="tab" aria-label="b">a</div>', '7.1'],
    ['not html', '7.1'],
  ])('tells what %s is', (html, criterion) => {
    expect(criterionOfMismatch(html)).toBe(criterion);
  });
});

describe('isUnsureMismatch', () => {
  it.each([
    '<button class="material-icons" aria-label="Chercher">deployed_code</button>',
    '<button aria-label="Chercher">search</button>',
    '<a href="#"><span class="material-symbols-outlined">arrow_back</span></a>',
    '<a aria-label="University Avenue" href="#">University Ave.</a>',
    '<a href="#" aria-label="non-standard">nonstandard</a>',
    '<a href="#" aria-label="Téléphone">Tél.</a>',
  ])('leaves %s to a person', (html) => {
    expect(isUnsureMismatch(html)).toBe(true);
  });

  it.each([
    '<a href="#" aria-label="Demander aujourd’hui">Commencer la démarche</a>',
    '<a href="#" class="fr-icon-search" aria-label="Demander">Commencer la démarche</a>',
    '<a href="#" aria-label="Commander produit maintenant">Commander maintenant.</a>',
    '<a aria-label="just ice" href="#">justice</a>',
    '<a aria-label="0 1 2 3" href="#">01 23</a>',
  ])('does not doubt %s', (html) => {
    expect(isUnsureMismatch(html)).toBe(false);
  });

  it('stays linear on a hostile source', () => {
    const hostile = `<a ${'class="'.repeat(2000)}`;
    expect(isUnsureMismatch(hostile)).toBe(false);
    expect(criterionOfMismatch(`<a ${'"'.repeat(5000)}`)).toBe('7.1');
  });
});
