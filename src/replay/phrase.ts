/** Marks that follow a label without being part of its name. */
const trailingMarks = '(?:[\\s*:]|\\((?:obligatoire|required|facultatif|optionnel|optional)\\))*';

/** What a reader takes for the same sign. Whole-character classes: no backtracking. */
const sameSigns: readonly (readonly [RegExp, string])[] = [
  [/['’‘ʼ`´]/g, "['’‘ʼ`´]"],
  [/[-‐‑–—]/g, '[-‐‑–—]'],
  [/["“”«»]/g, '["“”«»]'],
];

function escaped(word: string): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return sameSigns.reduce((text, [signs, all]) => text.replace(signs, all), literal);
}

/**
 * Matches a text the way a reader does: any white space, any apostrophe, dash or quote, any case, and with or without the narrow space
 * before `:;?!»`. `exact` wants the whole text, required marks aside. No `u` flag: Playwright cannot carry such an expression when it holds
 * quotes.
 */
export function phrase(text: string, exact: boolean): RegExp {
  const words = text
    .trim()
    .replace(/\s*([:;?!»])/g, ' $1')
    .replace(/«\s*/g, '« ')
    .split(/\s+/)
    .map((word) => escaped(word));
  const body = words.join('\\s*');
  return new RegExp(exact ? `^\\s*${body}${trailingMarks}$` : body, 'i');
}
