/** A word of a text, lower case, with its apostrophe when it is elided. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const word = /\p{L}+['’]?|\p{N}+/gu;

/** Words of a text with their places; a hyphen parts words (“ayants-droit”), an apostrophe ends one (“d’”). */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(word), (found) => ({
    word: found[0].toLowerCase().replace("'", '’'),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** True when two words belong to one phrase: nothing but a space or a hyphen between them. */
export function areJoined(text: string, one: Token, next: Token): boolean {
  return next.start - one.end <= 2 && /^[\s-]*$/u.test(text.slice(one.end, next.start));
}
