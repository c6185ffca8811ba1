import { describe, expect, it } from 'vitest';
import { blocksOf, linesOf, type Piece } from '../../src/capture/notices/blocks.ts';

type Given = string | { text: string; size?: number; gap?: number; x?: number };

/** Lines of running text, from the top of the page down; `size` and the gap above may differ. */
function lines(...given: readonly Given[]): ReturnType<typeof linesOf> {
  let y = 800;
  const pieces = given.map((line): Piece => {
    const { text, size = 10, gap = 14, x = 50 } = typeof line === 'string' ? { text: line } : line;
    y -= gap;
    return { text, size, x, y, endsLine: true };
  });
  return linesOf(pieces, 1);
}

const read = (...given: readonly Given[]): readonly string[] =>
  blocksOf(lines(...given)).map(({ role, text }) => `${role}: ${text}`);

describe('lines of a PDF', () => {
  it('puts pieces of one line together, and parts those of two', () => {
    const pieces: Piece[] = [
      { text: 'Pièces ', size: 10, x: 50, y: 700, endsLine: false },
      { text: 'à joindre', size: 10, x: 50, y: 700.5, endsLine: false },
      { text: 'Une photo', size: 10, x: 50, y: 686, endsLine: false },
      { text: '  ', size: 0, x: 50, y: 686, endsLine: true },
    ];
    expect(linesOf(pieces, 3).map(({ text, page }) => [text, page])).toEqual([
      ['Pièces à joindre', 3],
      ['Une photo', 3],
    ]);
  });

  it('puts the lines of a sentence together again', () => {
    expect(read('Vous devez joindre à votre demande les pièces', 'justificatives suivantes, en copie :', 'Une photo')).toEqual([
      'paragraph: Vous devez joindre à votre demande les pièces justificatives suivantes, en copie :',
      'paragraph: Une photo',
    ]);
  });

  it('knows items by their marks, and what goes on below them', () => {
    expect(read('Joignez :', '• un justificatif de domicile', 'de moins de trois mois', '– une photo', '1. un RIB')).toEqual([
      'paragraph: Joignez :',
      'listItem: un justificatif de domicile de moins de trois mois',
      'listItem: une photo',
      'listItem: un RIB',
    ]);
  });

  it('knows items whose marks are drawn: further right than the words that announce them', () => {
    const item = (text: string) => ({ text, x: 70 });
    expect(
      read('Joignez :', item('Une photo'), item('Un justificatif de'), item('domicile'), 'Envoyez le tout.', item('Bien à vous')),
    ).toEqual([
      'paragraph: Joignez :',
      'listItem: Une photo',
      'listItem: Un justificatif de domicile',
      'paragraph: Envoyez le tout.',
      'paragraph: Bien à vous',
    ]);
  });

  it('knows titles by the size of their letters', () => {
    expect(read({ text: 'Pièces à fournir', size: 14 }, 'une photo et', 'un justificatif de domicile récent')).toEqual([
      'heading: Pièces à fournir',
      'paragraph: une photo et un justificatif de domicile récent',
    ]);
  });

  it('does not join what stands apart', () => {
    expect(read('un justificatif', { text: 'sans rapport', gap: 60 })).toEqual([
      'paragraph: un justificatif',
      'paragraph: sans rapport',
    ]);
  });

  it('reads nothing in an empty page', () => {
    expect(blocksOf(linesOf([], 1))).toEqual([]);
  });
});
