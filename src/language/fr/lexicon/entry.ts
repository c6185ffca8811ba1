/** How the forms of a term are found: written as it stands, as a noun or an adjective, or as a verb. */
type Inflection = 'fixed' | 'noun' | 'verb';

/** A term of administrative French, and what to say instead or besides. */
export interface Entry {
  readonly term: string;
  /** `replace`: an everyday word says the same. `explain`: a technical term, to be explained where it is first used. */
  readonly kind: 'replace' | 'explain';
  readonly inflection: Inflection;
  /** Everyday word, or explanation of at most twelve words. */
  readonly plain: string;
  /** Words around (beginning of a word; `~` stands for the term itself) that make it an ordinary use. */
  readonly not: readonly string[];
  /** When there are any, one of these must stand near: the term is ordinary without. */
  readonly near: readonly string[];
}

function entry(kind: Entry['kind'], inflection: Inflection, line: string): Entry {
  const [term = '', plain = '', around = ''] = line.split('|').map((part) => part.trim());
  const words = around.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  return {
    term,
    kind,
    inflection,
    plain,
    not: words.filter((word) => !word.startsWith('+')),
    near: words.filter((word) => word.startsWith('+')).map((word) => word.slice(1)),
  };
}

/**
 * Entries written one a line: `term | plain words | around`. In the term, `(e)` adds a feminine and `/` an alternative; around it,
 * `+word` must be near, `word` must not, and `~` marks a word that must not stand right beside.
 */
export function entries(kind: Entry['kind'], inflection: Inflection, lines: string): readonly Entry[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => entry(kind, inflection, line));
}
