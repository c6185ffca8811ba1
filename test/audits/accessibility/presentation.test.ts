import { describe, expect, it } from 'vitest';
import { presentation } from '../../../src/audits/accessibility/checks/presentation/index.ts';
import { spacedWord } from '../../../src/audits/accessibility/checks/presentation/spaced.ts';
import { judgeGrid } from '../../../src/audits/accessibility/grid/grid.ts';
import type { GridKind } from '../../../src/audits/accessibility/page/read-page.ts';
import { checkpoints } from '../../support/evidence.ts';
import { axe } from './axe.ts';

describe('letters kept apart by blanks', () => {
  it.each([
    'D E M A N D E',
    'D E M A N D E D’AIDE',
    'Votre d e m a n d e en ligne',
    'É\u00a0T\u00a0A\u00a0P\u00a0E\u00a0S',
    'i n s c r i t !',
  ])('finds a word in “%s”', (text) => {
    expect(spacedWord(text)?.known).toBe(true);
  });
  it.each(['A T C G A T', 'E F P T O Z L P E D', 'C D E F G A B', 'M K T A Y I A K'])(
    'leaves a code such as “%s” to a person',
    (text) => {
      expect(spacedWord(text)?.known ?? false).toBe(false);
    },
  );
  it.each([
    'A B C D E F G H',
    'Z H S K V N',
    'a e i o u y',
    'Étape 1 2 3 4 5 6',
    'un a b c d',
    'I B A N',
    'FR D E M A N DE',
    'O O O O O O A A',
    '',
  ])('finds none in “%s”', (text) => {
    expect(spacedWord(text)).toBeUndefined();
  });
  it('reads a hostile text quickly enough to end', () => {
    expect(spacedWord('a '.repeat(100_000))).toBeUndefined();
  });
});

describe('a page wider than its window', () => {
  const judged = (width: number, body: string, wide = 500) => {
    const dom = `<html><body data-u-rect="0 0 ${wide} 900">${body}</body></html>`;
    const page = { viewport: { width, height: 640, deviceScaleFactor: 1 }, documentSize: { width: wide, height: 900 } };
    const grid = judgeGrid(checkpoints<GridKind>([{ page, evidence: { axe: axe([]), dom } }]), presentation);
    const cell = grid.criteria.find(({ criterion }) => criterion === '10.11');
    return `${cell?.status} ${cell?.toReview}`;
  };
  const line = '<p data-u-rect="10 0 480 20">Une ligne trop longue</p>';

  it('is proved at 320 px by a text that leaves it', () => {
    expect(judged(320, line)).toBe('NC 0');
    expect(judged(320, '<input data-u-rect="10 0 480 20">')).toBe('NC 0');
  });
  it('is only a cue in a wider window', () => {
    expect(judged(360, line)).toBe('NT 1');
    expect(judged(1280, line, 1500)).toBe('NT 0');
  });
  it('is not the fault of tables, pictures and code, nor of what nobody sees', () => {
    expect(judged(320, '<table data-u-rect="0 0 480 20"><tr><td data-u-rect="300 0 180 20">20 €</td></tr></table>')).toBe('NT 0');
    expect(judged(320, '<img data-u-rect="0 0 480 20" alt="La mairie">')).toBe('NT 0');
    expect(judged(320, '<p data-u-visible="false">Une ligne trop longue</p>')).toBe('NT 0');
    expect(judged(320, '<p data-u-rect="10 0 300 20">Une ligne</p>')).toBe('NT 0');
    expect(judged(320, line, 320)).toBe('NT 0');
  });
});

describe('a frame of another site', () => {
  const inner =
    '<u-html><u-body><font>Un</font><p data-u-rect="0 0 9 9" data-u-before="Attention">i n s c r i t</p></u-body></u-html>';
  const judged = (source: string) => {
    const dom = `<html><body><u-frame data-src="${source}" data-u-rect="0 0 90 90">${inner}</u-frame></body></html>`;
    const page = { url: 'https://www.example.fr/', evidence: { axe: axe([]), dom } };
    const grid = judgeGrid(checkpoints<GridKind>([page]), presentation);
    return ['10.1', '10.2'].map((id) => grid.criteria.find(({ criterion }) => criterion === id)?.status);
  };

  it('is left to a person, unlike one of the site itself', () => {
    expect(judged('https://other.example/carte')).toEqual(['NT', 'NT']);
    expect(judged('/carte')).toEqual(['NC', 'NC']);
  });
});
