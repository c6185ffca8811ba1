import { isText, type PageElement } from '../../../../language/html/tree.ts';
import { frenchVocabulary } from '../../../../language/fr/rarity.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';

/** Six letters or more, one blank between each: at most 40 are read. */
const spacedLetters = /(?<![\p{L}\p{N}])\p{L}(?:[ \u00a0\u2009\u202f]\p{L}){5,40}(?![\p{L}\p{N}'’])/u;
/** Pseudo-Zipf frequency of what no list of words knows, and a little more. */
const rare = 2.95;
const vowel = /[aeiouyàâéèêëîïôùûü]/i;
const literal = new Set(['pre', 'code', 'kbd', 'samp', 'textarea', 'option', 'title', 'script', 'style']);

/** Letters that follow one another in the alphabet are an index; a word has vowels and consonants in another order. */
function isWord(word: readonly string[]): boolean {
  const vowels = word.filter((letter) => vowel.test(letter)).length;
  return word.join() !== word.toSorted().join() && vowels >= 2 && vowels < word.length && new Set(word).size >= 4;
}

/** A word whose letters are kept apart by blanks. */
interface Spaced {
  readonly quote: string;
  /** True when it is a word of French, not a code, a scale or a chart of letters. */
  readonly known: boolean;
}

/** The word whose letters are kept apart by blanks in a text, or undefined. */
export function spacedWord(text: string): Spaced | undefined {
  const [quote] = spacedLetters.exec(text.slice(0, 2000)) ?? [];
  const letters = quote?.toLowerCase().match(/\p{L}/gu) ?? [];
  if (quote === undefined || !isWord(letters)) return undefined;
  const word = letters.join('');
  return { quote, known: frenchVocabulary.frequency(word) > rare };
}

function* textsOf(page: ReadPage): Generator<{ readonly element: PageElement; readonly text: string }> {
  for (const element of page.elements) {
    if (literal.has(element.name)) continue;
    for (const node of element.childNodes) if (isText(node) && node.data.length > 10) yield { element, text: node.data };
  }
}

/** 10.1.3: a word whose letters are kept apart by blanks, which is spelled out when read aloud. */
export const spacedLettersCheck: PageCheck = {
  id: 'letters-spaced-by-blanks',
  criterion: '10.1',
  tests: ['10.1.3'],
  wcag: ['1.3.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Des espaces séparent les lettres de ce mot, qui est épelé par les lecteurs d’écran : écrivez-le normalement et espacez-le par la propriété CSS letter-spacing.',
    'Blanks keep the letters of this word apart, and screen readers spell it: write it as usual and space it with the CSS property letter-spacing.',
  ),
  on: (page) => {
    const hits: Hit[] = [];
    for (const { element, text } of textsOf(page)) {
      const spaced = spacedWord(text);
      if (spaced === undefined || !isSeen(element) || !isExposed(element)) continue;
      if (closest(element, ({ name }) => literal.has(name)) === undefined)
        hits.push({
          element,
          quote: spaced.quote,
          ...(spaced.known && isOwnContent(page, element) ? {} : { doubtful: true as const }),
        });
    }
    return hits;
  },
};

/** Blanks that move text: a run of no-break spaces, or lines of a `pre` drawn in columns. */
export function hasDrawnColumns(page: ReadPage): boolean {
  if (page.tagged('pre').length > 0) return true;
  for (const { text } of textsOf(page)) if (/[\u00a0\u2000-\u200a\u3000]{2}|\u00a0 \u00a0/u.test(text)) return true;
  return false;
}
