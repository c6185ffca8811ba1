/** Elided articles, pronouns and conjunctions: words of the sentence, but neither letters nor vocabulary to its reader. */
const elided = /^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)$/iu;
/** Words whose apostrophe belongs to them. */
const whole = /^(?:aujourd['’]hui|prud['’]homm\w*|presqu['’]île\w*|quelqu['’]une?s?|entr['’]\w+)$/iu;
/** A word, or a figure with its separators. */
const token = /\p{L}+(?:['’-]\p{L}+)*['’]?|\p{N}+(?:[.,:/-]\p{N}+)*/gu;

/** Cuts “qu’il” into “qu’” and “il”; leaves “aujourd’hui” whole. */
function splitElision(word: string): readonly string[] {
  if (whole.test(word)) return [word];
  const at = word.search(/['’]/u);
  if (at <= 0 || at === word.length - 1) return [word];
  const head = word.slice(0, at);
  if (!elided.test(head)) return [word];
  return [`${head}’`, ...splitElision(word.slice(at + 1))];
}

/** Words of a French sentence in order. Elided articles and figures are words. */
export function frenchWords(sentence: string): readonly string[] {
  return (sentence.match(token) ?? []).flatMap(splitElision);
}

/** True for “l’”, “d’”, “qu’”… */
export function isElided(word: string): boolean {
  return /['’]$/u.test(word) && elided.test(word.slice(0, -1));
}

/** True for figures, dates and amounts. */
export function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word);
}
