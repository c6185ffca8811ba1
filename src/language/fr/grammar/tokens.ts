/** A word, a figure or one mark of punctuation, and its place (UTF-16 offsets in the text of the unit; `end` is exclusive). */
export interface Token {
  /** In lower case, with a typographic apostrophe. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** “rendez-vous” and “est-il” are one token; “l’assuré” is two, the first with its apostrophe. */
const shape = /\p{L}+(?:-\p{L}+)*['’]?|\p{N}+(?:[.,:/]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

/** Tokens of a text, in order; `offset` is added to each place. Linear in the length of the text. */
export function tokensOf(text: string, offset = 0): readonly Token[] {
  return [...text.matchAll(shape)].map((match) => ({
    word: match[0].toLowerCase().replace("'", '’'),
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

const joined = /^\p{L}/u;

/** True for a word or a figure, false for punctuation. */
export function isWord(token: Token): boolean {
  return joined.test(token.word) || /^\p{N}/u.test(token.word);
}
