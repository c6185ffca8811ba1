/** One thing that is not as a reader found it. */
export interface Difference {
  /** Stable words: what `known` repeats to say that the difference is known. */
  readonly sentence: string;
  /** Words of the pages that misled, printed beside it. */
  readonly proof?: string | undefined;
}
