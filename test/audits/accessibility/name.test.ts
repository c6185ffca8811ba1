import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../src/audits/accessibility/page/name.ts';
import { readPage, type GridKind } from '../../../src/audits/accessibility/page/read-page.ts';
import { checkpoint } from '../../support/evidence.ts';

function named(body: string, tag: string): string {
  const page = readPage(checkpoint<GridKind>({ evidence: { dom: `<html><body>${body}</body></html>` } }));
  const [element] = page.tagged(tag);
  return element === undefined ? 'absent' : nameOf(page, element).text;
}

describe('name of what stands in a shadow root', () => {
  const card = (shadow: string, light: string): string => `<my-card><u-shadow-root>${shadow}</u-shadow-root>${light}</my-card>`;

  it('takes what its slot is given', () => {
    expect(named(card('<h2><slot></slot></h2>', 'Votre dossier'), 'h2')).toBe('Votre dossier');
    expect(named(card('<a href="/x"><slot name="label"></slot></a>', '<span slot="label">Suite</span> et texte'), 'a')).toBe(
      'Suite',
    );
    expect(named(card('<a href="/x"><slot></slot></a>', '<span slot="label">Suite</span> et texte'), 'a')).toBe('et texte');
  });
  it('takes what the slot holds when it is given nothing', () => {
    expect(named(card('<button><slot>Envoyer</slot></button>', ' '), 'button')).toBe('Envoyer');
    expect(named(card('<button><slot></slot></button>', ''), 'button')).toBe('');
  });
  it('reads each text once, through a host too', () => {
    expect(named(`<h3>${card('<b><slot></slot></b>', 'Une fois')}</h3>`, 'h3')).toBe('Une fois');
  });
  it('ends on a slot that is given itself', () => {
    expect(named('<h4><slot><slot></slot></slot></h4>', 'h4')).toBe('');
    expect(named(card('<h5><slot></slot></h5>', card('<slot></slot>', '<slot></slot>')), 'h5')).toBe('');
  });
});
