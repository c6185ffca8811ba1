/** What reading linked PDF files may cost: the audited page chooses what they hold. */
export const limits = {
  /** Files read on one state, and on one journey. */
  perState: 5,
  perJourney: 20,
  /** Bytes of one file. Forms and notices of the French State weigh well under one megabyte. */
  bytes: 8 * 2 ** 20,
  redirects: 3,
  /** Milliseconds: for the file to come, for its text to be read. */
  download: 10_000,
  reading: 15_000,
  pages: 40,
  /** Characters of text of one file. */
  text: 200_000,
} as const;
