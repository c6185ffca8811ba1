import { describe, expect, test } from 'vitest';
import { incompleteOn, violationsOn } from '../../../src/audits/accessibility/axe-findings.ts';
import { checkpoints, type PageInput } from '../../support/evidence.ts';
import { axe, rule } from './axe.ts';

function judged(page: Omit<PageInput, 'evidence'>, id: string, html: string, dom = '<html></html>') {
  const [state] = checkpoints([{ ...page, evidence: { axe: axe([rule(id, [html])]), dom } }]);
  if (state === undefined) throw new Error('one state was given');
  return { proved: violationsOn(state).length, toReview: incompleteOn(state).length };
}
const proved = { proved: 1, toReview: 0 };
const toReview = { proved: 0, toReview: 1 };

describe('what axe calls a violation', () => {
  test('of the language of the page is to review when every text has its own', () => {
    expect(judged({ blocks: ['Bonjour'] }, 'html-has-lang', '<html>')).toEqual(proved);
    expect(judged({ blocks: [{ text: 'Bonjour', lang: 'fr' }] }, 'html-has-lang', '<html>')).toEqual(toReview);
  });

  test('of a language tag is to review for the old tags that stay valid', () => {
    expect(judged({}, 'html-lang-valid', '<html lang="i-lux">')).toEqual(toReview);
    expect(judged({}, 'html-lang-valid', '<html lang="i-francais">')).toEqual(proved);
  });

  test('of a frame out of reach is to review while a dialog is open over the page', () => {
    const inFrame = (dom: string) => {
      const found = rule('frame-focusable-content', ['<html>']);
      const nodes = found.nodes.map((node) => ({ ...node, frame: 'about:srcdoc' }));
      const [state] = checkpoints([{ evidence: { axe: axe([{ ...found, tags: ['wcag2a', 'wcag211'], nodes }]), dom } }]);
      if (state === undefined) throw new Error('one state was given');
      return { proved: violationsOn(state).length, toReview: incompleteOn(state).length };
    };
    expect(inFrame('<html><dialog id="aide" open="">Aide</dialog></html>')).toEqual(toReview);
    expect(inFrame('<html><dialog id="aide">Aide open</dialog></html>')).toEqual(proved);
  });

  test('of a refresh is to review when an earlier one leaves the page at once', () => {
    const refresh = '<meta http-equiv="refresh" content="5; url=/suite">';
    expect(judged({}, 'meta-refresh', refresh, '<html><meta data-u-refresh="0"><meta data-u-refresh="5">')).toEqual(toReview);
    expect(judged({}, 'meta-refresh', refresh, '<html><meta data-u-refresh="5">')).toEqual(proved);
  });
});
