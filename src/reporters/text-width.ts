import { clip } from './clean-text.ts';

/** Emoji, and East Asian scripts that terminals draw on two columns (main blocks of Unicode's East Asian Width W and F). */
const wide =
  /\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const none = /^(?:\p{Mn}|\p{Me}|\p{Cf})/u;

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

function graphemeWidth(grapheme: string): number {
  if (none.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** Columns that a text takes in a terminal. */
export function textWidth(text: string): number {
  return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + graphemeWidth(segment), 0);
}

/** Text on one line in exactly `width` columns: cut with `…` or filled with spaces. */
export function fit(text: string, width: number): string {
  const line = clip(text, 400);
  if (textWidth(line) <= width) return line + ' '.repeat(width - textWidth(line));
  let kept = '';
  for (const { segment } of segmenter.segment(line)) {
    if (textWidth(kept) + graphemeWidth(segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…${' '.repeat(Math.max(0, width - 1 - textWidth(kept)))}`;
}

/** Text folded at spaces into lines of at most `width` columns; longer words are cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of clip(text, 1000).split(' ')) {
    const piece = textWidth(word) > width ? fit(word, width) : word;
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (textWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}
