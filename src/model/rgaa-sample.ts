import type { JourneyOutcome } from './journey.ts';

/** Pages that RGAA 4.1.2 asks of every sample when they exist. */
export type MandatoryPage = 'home' | 'contact' | 'legal-notice' | 'accessibility' | 'site-map' | 'help' | 'authentication';

/** What is known of one of them. */
export interface SamplePage {
  readonly page: MandatoryPage;
  /**
   * `covered`: a state that was read is this page; `linked`: a link leads to it, and nothing was read there; `not-found`: neither, on the
   * pages read. Never “does not exist”.
   */
  readonly status: 'covered' | 'linked' | 'not-found';
  /** The states that are this page, or the first state that links to it. */
  readonly checkpoints: readonly string[];
  readonly url?: string;
  /** Heading, title or link text that tells it; absent when its address or its password field does. */
  readonly quote?: string;
}

/** A state of the process, met once or more. */
export interface SampleStep {
  readonly checkpoints: readonly string[];
  readonly url: string;
  readonly kind: 'state' | 'error';
  /** Mandatory pages that it covers. */
  readonly covers: readonly MandatoryPage[];
}

/** A file that the pages give: linked to, or downloaded on the way. */
export interface SampleDocument {
  readonly label: string;
  readonly url?: string;
  readonly checkpoint?: string;
}

/** How far the states read make up the sample that RGAA 4.1.2 asks for. */
export interface RgaaSample {
  /** The seven mandatory pages, in the order of the official text. */
  readonly pages: readonly SamplePage[];
  readonly steps: readonly SampleStep[];
  /** At most `sampleDocumentsKept`; `documentCount` is their true number. */
  readonly documents: readonly SampleDocument[];
  readonly documentCount: number;
  /** Journeys not carried to their end: what comes after is not in the sample. */
  readonly unfinished: readonly { readonly path: string; readonly condition: string; readonly outcome: JourneyOutcome }[];
  /** Distinct states read. */
  readonly pagesRead: number;
  /** Fewest pages that a person must add, drawn at random: a tenth of the states read and the mandatory pages linked, rounded up. */
  readonly randomPages: number;
}
