import { everydayAcronyms } from './everyday-acronyms.ts';
import { functionWords } from './function-words.ts';
import { knownAcronyms } from './known-acronyms.ts';

/** An acronym in a text, points removed (UTF-16 offsets of what is written; `end` is exclusive). */
export interface AcronymUse {
  readonly acronym: string;
  readonly start: number;
  readonly end: number;
}

const roman = /^[IVXLCDM]+$/;
/** Two to eight capitals, with or without points (“C.A.F.”); not inside a longer word, number, reference (“CS-871964”) or masked datum. */
const shape = /(?<![\p{L}\p{N}‹-])(?:\p{Lu}\p{Lu}{1,7}|(?:\p{Lu}\.){2,7})(?![\p{L}\p{N}›]|[-–/][\p{N}‹])/gu;

/** True when most letters are capitals: a shouted title, in which capitals are no acronyms. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 8 && capitals / letters > 0.6;
}

/** A name in capitals (“PARIS”, “DUPONT”): five letters or more that can be said, and no acronym that is known. */
function isName(letters: string): boolean {
  return letters.length > 4 && /[AEIOUYÉÈ]/u.test(letters) && !/[^AEIOUYÉÈ]{4}|^[^AEIOUYÉÈ]{3}/u.test(letters);
}

/** True when the capitals are part of a longer passage in capitals, of a list of codes of a category (“permis BE”), or the name of a company. */
function isPartOfCapitals(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 12);
  if (/\p{Lu}{2}[\s\u00a0-]$/u.test(before) || /^[\s\u00a0-]\p{Lu}{2}/u.test(after)) return true;
  if (/(?:sociétés?|associations?|marques?|enseignes?|labels?|abonnements?)[\s\u00a0][«“"]?[\s\u00a0]?$/iu.test(before))
    return true;
  if (/(?:cat[ée]gories?|permis|classes?|groupes?|type|série|formulaire)[\s\u00a0]$/iu.test(before) && end - start < 4)
    return true;
  return /\d{5}[\s\u00a0]$/u.test(before);
}

function isOpaque(acronym: string, text: string, start: number, end: number): boolean {
  if (acronym.length < 2 || everydayAcronyms.has(acronym) || roman.test(acronym)) return false;
  if (knownAcronyms.has(acronym)) return !isPartOfCapitals(text, start, end) || acronym.length > 2;
  if (functionWords.has(acronym.toLowerCase()) || isName(acronym) || isPartOfCapitals(text, start, end)) return false;
  // Two letters that nobody listed are as often a country or a mark.
  return acronym.length > 2 || (text[start - 1] === '(' && text[end] === ')');
}

/** Every use of an acronym that may need explaining, in order. */
export function acronymUses(text: string): readonly AcronymUse[] {
  if (isShouted(text)) return [];
  return Array.from(text.matchAll(shape), (found) => ({
    acronym: found[0].replaceAll('.', ''),
    start: found.index,
    end: found.index + found[0].length,
  })).filter(({ acronym, start, end }) => isOpaque(acronym, text, start, end));
}

/** Acronyms of a text, points removed, each once. */
export function acronymsIn(text: string): readonly string[] {
  return [...new Set(acronymUses(text).map(({ acronym }) => acronym))];
}

const small = new Set('de du des la le les l d et à au aux en pour par sur un une'.split(' '));

function initials(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => word[0])
    .join('');
}

/** True when the letters of the acronym appear in order among the initials, from the first one on, most of them. */
function standsFor(words: string, acronym: string): boolean {
  const letters = initials(words);
  let position = 0;
  let matched = 0;
  for (const letter of acronym.toLowerCase()) {
    const found = letters.indexOf(letter, position);
    if (found === -1) continue;
    matched += 1;
    position = found + 1;
  }
  return matched >= 2 && matched / acronym.length >= 0.5;
}

/** “ONED Office national de l’équipement domestique”: every letter in turn, the first word with a capital. */
function isSpelledNext(acronym: string, after: string): boolean {
  return /^\s+(?:–\s+)?\p{Lu}\p{Ll}/u.test(after) && initials(after).startsWith(acronym.toLowerCase());
}

/** Characters looked at on each side of an acronym. */
const reach = 120;

function isSpelledOut(acronym: string, around: string): boolean {
  const known = knownAcronyms.get(acronym)?.fr.toLowerCase();
  return known !== undefined && around.toLowerCase().replaceAll("'", '’').includes(known);
}

/** “circulation (CIR)”, “camionnette ou CTTE”: the word before, shortened. */
function shortens(acronym: string, before: string): boolean {
  const word = /(\p{L}{4,})(?:\s*\(\s*|\sou\s)$/u.exec(before)?.[1]?.normalize('NFD').toUpperCase() ?? '';
  let position = -1;
  for (const letter of acronym) {
    position = word.indexOf(letter, position + 1);
    if (position === -1) return false;
  }
  return word.startsWith(acronym.slice(0, 1));
}

/** “Hospitalière (FPH)”: the last word of the name, alone before the parenthesis. */
function endsItsName(acronym: string, before: string): boolean {
  const last = /(\p{L}{4,})\s*\(\s*$/u.exec(before)?.[1]?.toLowerCase();
  return last !== undefined && knownAcronyms.get(acronym)?.fr.toLowerCase().endsWith(` ${last}`) === true;
}

/**
 * True when the words around a use explain it: words before “(CAF)”, after “CAF (…)”, “CAF : …”, “CAF, …,” that begin with its
 * letters, or the name that is known to be its own.
 */
export function isExplainedBeside(text: string, { acronym, start, end }: AcronymUse): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (isSpelledOut(acronym, before) || isSpelledOut(acronym, after) || endsItsName(acronym, before) || shortens(acronym, before))
    return true;
  const opened = /^(.*)(?:[(,–—-]\s*(?:ou |dite? )?|\s(?:ou|dite?) (?:l[’'])?)[«“"]?\s*$/su.exec(before)?.[1];
  const words = opened?.split(/\s+/).slice(-Math.max(9, acronym.length * 3));
  if (words !== undefined && standsFor(words.join(' '), acronym)) return true;
  const said = /^\s*[»”"]?\s*(?:[(:,–—-]|ou )\s*([^).;:]{4,110})/u.exec(after)?.[1];
  return (said !== undefined && standsFor(said, acronym)) || isSpelledNext(acronym, after);
}

/** True when a text explains the acronym at one of its uses. */
export function explains(text: string, acronym: string): boolean {
  for (let at = text.indexOf(acronym); at !== -1; at = text.indexOf(acronym, at + acronym.length)) {
    if (isExplainedBeside(text, { acronym, start: at, end: at + acronym.length })) return true;
  }
  return false;
}
