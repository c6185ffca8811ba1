import { everydayAcronyms } from '../everyday-acronyms.ts';
import { functionWords } from '../function-words.ts';
import { knownAcronyms } from '../known-acronyms.ts';
import { frenchVocabulary } from '../rarity.ts';
import type { Detector, Sign } from '../../sign.ts';

/** A word in capitals, and what stands between two of them. */
const word = String.raw`\p{Lu}[\p{Lu}’']*`;
const passage = new RegExp(
  String.raw`(?<![\p{L}\p{N}‹-])${word}(?:[\s\u00a0]?[,:;/«»"()–—-]?[\s\u00a0]?${word})*(?![\p{L}\p{N}›]|-\p{N})`,
  'gu',
);

function isAcronym(letters: string): boolean {
  return knownAcronyms.has(letters) || everydayAcronyms.has(letters) || /^[IVXLCDM]+$/.test(letters);
}

/** Endings of ordinary words, which are often typed without their accents in capitals. */
const ending = /(?:TIONS?|MENTS?|[TQ]U?AIRES?|IQUES?|[ÉE]TÉ?E?S?|ANCES?|ENCES?|OIRES?|ABLES?|EURS?|IVES?|ELLES?)$/u;

/** Pseudo-Zipf frequency above which a word of the list is a word rather than a surname. */
const frequent = 3.7;

/** An ordinary word of four letters or more; never an acronym. */
function isWord(letters: string): boolean {
  if (letters.length < 4 || letters.includes('-') || isAcronym(letters) || functionWords.has(letters.toLowerCase())) return false;
  return frenchVocabulary.frequency(letters) > frequent || (letters.length > 6 && ending.test(letters));
}

/** Small words of a sentence; “EST” is a point of the compass as often as a verb. */
const small = new Set(
  'LE LA LES UN UNE DE DU DES L’ D’ À A AU AUX ET OU EN DANS SUR SOUS POUR PAR SANS AVEC NE PAS VOTRE VOS CE CETTE CES SI VOUS SONT SERONT'.split(
    ' ',
  ),
);
/** Letters of a title that is one even without a small word. */
const longTitle = 18;

/**
 * True when a passage reads as words, most of them ordinary: three or more with a small word among them, or a long title by itself.
 * “DMP INFO SERVICE” in a sentence is the name of something.
 */
function isShouted(written: string, text: string): boolean {
  const words = written.split(/(?<=’)|[^\p{L}’-]+/u).filter((word) => word !== '');
  const ordinary = words.filter(isWord).length;
  const tied = words.filter((word) => small.has(word)).length;
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  if (ordinary === 0 || words.length < 2 || (ordinary + tied) / words.length < 0.5) return false;
  const isTitle = letters >= longTitle && written.length > 0.8 * text.length;
  return isTitle || (words.length >= 3 && letters >= 12 && tied > 0);
}

/** Names of people and places are often in capitals in an address: “75012 PARIS CEDEX”, “Mme MARTIN”. */
function isName(text: string, start: number, written: string): boolean {
  return (
    /\d{5}[\s\u00a0]$|(?:^|[\s\u00a0])(?:M\.|Mme|rue|avenue|boulevard|place)[\s\u00a0]$/iu.test(
      text.slice(Math.max(0, start - 12), start),
    ) || / CEDEX\b/.test(written)
  );
}

function signAt(start: number, end: number): Sign {
  return {
    sign: 'capitals',
    start,
    end,
    advice: {
      fr: 'Écrivez ce passage en minuscules : un texte tout en majuscules se lit moins bien.',
      en: 'Write this passage in lower case: text all in capitals is harder to read.',
    },
  };
}

/** Passages all in capitals, of several words; not acronyms, codes, names of things, names in an address or single words. */
export const capitals: Detector = ({ text }) =>
  Array.from(text.matchAll(passage)).flatMap((found) =>
    isShouted(found[0], text) && !isName(text, found.index, found[0]) ? [signAt(found.index, found.index + found[0].length)] : [],
  );
