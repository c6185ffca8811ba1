import type { Letter } from '../../model/method.ts';

/** Background of each letter; white text on it has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). The letter is always written too. */
export const letterColours: Readonly<Record<Letter, string>> = {
  A: '#14683f',
  B: '#4b7420',
  C: '#8a6200',
  D: '#b04a00',
  E: '#a3132b',
};

/** What has no letter: pale, dark text. */
export const noLetterColour = '#eceef2';
export const ink = '#1c1f2a';
export const quietInk = '#4a5061';
