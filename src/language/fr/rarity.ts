import { dictionary } from '@zxcvbn-ts/language-fr';
import { functionWords } from './function-words.ts';
import { isElided, isNumber } from './words.ts';

/** Pseudo-Zipf frequency of a word that the list does not know. */
const unknown = 2.9;

/** Rank (1 = most frequent) in subtitles of films, OpenSubtitles 2024: 28,095 words (ODC-BY, see NOTICE). */
const rank = new Map(dictionary['commonWords-fr'].map((word, index) => [word.replace('’', "'"), index + 1]));

/** Pseudo-Zipf frequency: 7.7 − log10(rank). */
function frequency(word: string): number {
  const found = rank.get(word);
  return found === undefined ? unknown : 7.7 - Math.log10(found);
}

function isContent(word: string): boolean {
  return !isElided(word) && !isNumber(word) && !functionWords.has(word);
}

/**
 * Z25: mean pseudo-Zipf frequency of the rarest quarter of the content words. Undefined without a content word.
 */
export function rarestQuarter(words: readonly string[]): number | undefined {
  const frequencies = words
    .map((word) => word.toLowerCase().replace('’', "'"))
    .filter(isContent)
    .map(frequency)
    .sort((a, b) => a - b);
  if (frequencies.length === 0) return undefined;
  const quarter = frequencies.slice(0, Math.max(1, Math.round(frequencies.length / 4)));
  return quarter.reduce((sum, value) => sum + value, 0) / quarter.length;
}
