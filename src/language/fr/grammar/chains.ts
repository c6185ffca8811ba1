import { isThing, verbOf } from './action-nouns.ts';
import type { Token } from './tokens.ts';

const links = new Set(['de', 'd’', 'du', 'des']);

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';

/** Nouns that complete one another: “l’instruction de la demande de renouvellement de l’autorisation”. */
export interface Chain {
  /** Nouns of action, those that also name a thing (“autorisation”) included. */
  readonly nouns: number;
  /** Nouns that name nothing but an action. */
  readonly acts: number;
  readonly links: number;
  /** Index of the last noun. */
  readonly last: number;
}

/** Nouns of action and links of a chain of complements that begins at a token: “instruction de la demande de renouvellement de…”. */
export function chainFrom(tokens: readonly Token[], from: number): Chain {
  const count = (noun: string): readonly [number, number] => [
    verbOf(noun) === undefined ? 0 : 1,
    verbOf(noun) === undefined || isThing(noun) ? 0 : 1,
  ];
  let [nouns, acts] = count(wordAt(tokens, from));
  let [found, at] = [0, from];
  while (links.has(wordAt(tokens, at + 1))) {
    const article = /^(?:la|l’|les|le|un|une|son|sa|ses|leur|leurs|votre|vos|cette|ce|ces)$/u.test(wordAt(tokens, at + 2))
      ? 1
      : 0;
    const noun = at + 2 + article;
    if (!/^\p{L}/u.test(wordAt(tokens, noun))) break;
    const [one, act] = count(wordAt(tokens, noun));
    [nouns, acts, found, at] = [nouns + one, acts + act, found + 1, noun];
  }
  return { nouns, acts, links: found, last: at };
}

/** True when at least two nouns of action stand in a row of three, or of more complements. */
export const isChain = ({ nouns, acts, links }: Chain): boolean => acts >= 2 && (nouns >= 3 || links >= 3);
