import type { Detector, Sign } from '../../sign.ts';
import { stretchesOf, type Stretch } from '../grammar/stretches.ts';
import { isWord } from '../grammar/tokens.ts';

interface Aside {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

const longAside = 5;

/** The number of a text or of a form, a page, a date to fill in: not an idea of its own. */
const reference =
  /^\(\s*(?:(?:articles?|art\.|loi|décret|code|cerfa|formulaire|annexe|cf\.?|voir|modèle|source|ex\.?|tél\.?)(?!\p{L})|n°|https?:|[\d\s.]+\)|\p{L}+(?:\/\p{L}+)+\))/iu;
const acronymInside = /^\(\s*(?:ou\s)?\p{Lu}[\p{Lu}\d.&-]+\p{L}{0,4}\s*\)$/u;
const acronymBefore = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d&-]+s?\s*[»"]?\s*$/u;
/** Signs of a calculation, within the brackets or beside them. */
const formula = /[=+×]|\sx\s/u;

function isAside(text: string, { start, end }: Pick<Aside, 'start' | 'end'>): boolean {
  const inside = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 30), start);
  // “(s)” and “(e)” stick to their word.
  if (!/\s$/u.test(before) || acronymBefore.test(before) || acronymInside.test(inside)) return false;
  return !reference.test(inside) && !formula.test(text.slice(Math.max(0, start - 8), end + 3));
}

/** Brackets closed in the same sentence, the outer ones when they are nested. */
function asidesOf(text: string, { start: from, end: to, tokens }: Stretch): readonly Aside[] {
  if (!text.slice(from, to).includes('(')) return [];
  const found: Aside[] = [];
  let depth = 0;
  let start = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.word === '(') {
      if (depth === 0) [start, words] = [token.start, 0];
      depth += 1;
    } else if (token.word === ')' && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: token.end, words });
    } else if (isWord(token)) words += 1;
  }
  return found.filter((aside) => isAside(text, aside));
}

/** True when the sentence goes on after the brackets with at least two words. */
function goesOn(stretch: Stretch, aside: Aside): boolean {
  return stretch.tokens.filter((token) => token.start >= aside.end && isWord(token)).length >= 2;
}

const many = (count: number): Sign['advice'] => ({
  fr: `${count} parenthèses dans une phrase : gardez ce qui est utile dans des phrases à part, et retirez le reste.`,
  en: `${count} asides in brackets in one sentence: keep what is useful in sentences of its own, and drop the rest.`,
});

const long = (words: number): Sign['advice'] => ({
  fr: `Cette parenthèse de ${words} mots coupe la phrase en deux : faites-en une phrase, après celle-ci.`,
  en: `This aside of ${words} words cuts the sentence in two: make it a sentence of its own, after this one.`,
});

/** Asides in brackets of five words or more in the middle of a sentence, or several in one sentence. */
export const parentheses: Detector = (unit) =>
  stretchesOf(unit).flatMap((stretch): readonly Sign[] => {
    const asides = asidesOf(unit.text, stretch);
    const several = asides.filter(({ words }) => words >= 2);
    const [first] = several;
    const last = several.at(-1);
    if (first !== undefined && last !== undefined && first !== last)
      return [{ sign: 'parenthesis', start: first.start, end: last.end, advice: many(several.length) }];
    return asides
      .filter((aside) => aside.words >= longAside && aside.start > stretch.start && goesOn(stretch, aside))
      .map(({ start, end, words }) => ({ sign: 'parenthesis', start, end, advice: long(words) }));
  });
