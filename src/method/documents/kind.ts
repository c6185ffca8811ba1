import type { Localized } from '../../model/localized.ts';

/**
 * A canonical kind of supporting document. Each pattern is a run of words as they stand once accents, plurals and small words
 * (“de”, “la”, “votre”…) are taken away; `a|b` is either word. The earliest, then the longest, pattern found in a text wins.
 */
export interface DocumentKind {
  readonly id: string;
  readonly label: Localized;
  readonly fr: readonly string[];
  readonly en: readonly string[];
}
