/** A language Usager speaks to its readers. */
export type Lang = 'fr' | 'en';

/** A text that an audited administration reads: always written in both languages, resolved when it is printed. */
export interface Localized {
  readonly fr: string;
  readonly en: string;
}
