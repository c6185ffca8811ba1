import { fold } from '../reading/fold.ts';

/** A word that counts, and where it stands in the text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const smallWords = new Set(
  (
    'de du des d la le les l un une votre vos notre nos mon ma mes son sa ses leur leurs au aux a chaque tous tout toute toutes ' +
    'the an of your my their his her any'
  ).split(' '),
);

/** Longest text that is cut into words, in characters. */
const longest = 2000;
const ligatures = /[œæ]/g;

function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

/** Folded form of one word: no accent, no plural mark. */
export function stem(word: string): string {
  return singular(fold(word).replace(ligatures, (sign) => (sign === 'œ' ? 'oe' : 'ae')));
}

/** Words of a text without the small ones, in order, with their place. Reads at most 2,000 characters. */
export function tokensOf(text: string): readonly Token[] {
  const folded = fold(text.slice(0, longest));
  const tokens: Token[] = [];
  for (const match of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = stem(match[0]);
    if (!smallWords.has(match[0])) tokens.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
