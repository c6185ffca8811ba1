import { plainLetters } from '../plain-letters.ts';
import { address, figure, inclusive, pointed } from './word-shapes.ts';

/** Elided articles, pronouns and conjunctions: words of the sentence, but neither letters nor vocabulary to its reader. */
const elided = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)$/iu;
/** Words whose apostrophe belongs to them. */
const whole = /^(?:aujourd['’]hui|c['’]est-à-dire|prud['’]hom\p{L}*|presqu['’]îles?|quelqu['’]une?s?|entr['’]\p{L}+)$/iu;
/** Letters and figures held together by hyphens and apostrophes: “rendez-vous”, “n°”, “CO2”, “l’État”. */
const simple = `\\p{L}[\\p{L}\\p{M}\\p{N}]*°?(?:['’-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*`;

const token = new RegExp(`${simple}['’]?|${figure}`, 'gu');
/** With what is rarer, and dearer to look for. */
const rareToken = new RegExp(`(?:\\p{L}{1,2}['’])?(?:${address}|${pointed})|${simple}(?:${inclusive}|['’])?|${figure}`, 'gu');
const rare = /[@·•‧⋅]|[\p{L}\p{M}\p{N}][.(/:][\p{L}/-]/u;

/** Cuts “qu’il” into “qu’” and “il”; leaves “aujourd’hui” whole. */
function splitElision(word: string): readonly string[] {
  const found: string[] = [];
  let rest = word;
  for (let at = rest.search(/['’]/u); at > 0 && !whole.test(rest); at = rest.search(/['’]/u)) {
    const head = rest.slice(0, at);
    if (!elided.test(head)) break;
    found.push(at === rest.length - 1 ? rest : `${head}’`);
    rest = rest.slice(at + 1);
  }
  if (rest !== '') found.push(/['’]$/u.test(rest) ? rest.slice(0, -1) : rest);
  return found;
}

/**
 * Words of a French sentence in order. Elided articles are words. So is a figure with its groups (“1 234,56”, “06 12 34 56 78”, “FR76”),
 * as it is copied or read in one go; units and signs that follow it are counted by their own letters only. An address, an acronym with its
 * points, a word in inclusive writing (“agent·e·s”) is one word.
 */
export function frenchWords(sentence: string): readonly string[] {
  const text = plainLetters(sentence);
  const found = text.match(rare.test(text) ? rareToken : token) ?? [];
  return /['’]/u.test(text) ? found.flatMap(splitElision) : found;
}

/** True for “l’”, “d’”, “qu’”… */
export function isElided(word: string): boolean {
  return /['’]$/u.test(word) && elided.test(word.slice(0, -1));
}

/** True for figures, dates and amounts. */
export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}

const inclusiveEnding = new RegExp(`(?<=\\p{Ll}{2})${inclusive}$`, 'u');

/** “agent” of “agent·e·s”, “étudiant” of “étudiant(e)”: the word that its reader knows. */
export function readForm(word: string): string {
  return /[(·•‧⋅./]/u.test(word) ? word.replace(inclusiveEnding, '') : word;
}
