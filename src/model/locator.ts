import type { Region, TextBlock } from './evidence.ts';

/** How the replay knows a locator and what it types in it: the words belong to the method, which the replay does not read. */
export interface LocatorGuide {
  /** Undefined for a country whose postcodes are not known, when the scenario gives none. */
  readonly postcode?: string;
  /** True when these words ask for a place: postcode, town, address. */
  readonly asksPlace: (words: string) => boolean;
  /** True when these words say that an office or a counter can be found. */
  readonly findsOffice: (words: string) => boolean;
  /** True for the words of a button that may send something for good. */
  readonly sends: (words: string) => boolean;
}

/**
 * Why a locator could not be tried: it sends by POST; it leads to another host; it asks more than a place; the words of its button may send
 * something; its page was reached by sending a form; it is not there when its page is opened anew; no test postcode is known; enough
 * locators were tried on the journey; it took too long; something failed.
 */
export type LocatorGap =
  | 'post'
  | 'other-host'
  | 'asks-more'
  | 'sends'
  | 'sent-page'
  | 'gone'
  | 'no-postcode'
  | 'many'
  | 'late'
  | 'failed';

/** A block of the page that answers a search. */
export interface AnswerBlock extends Pick<TextBlock, 'role' | 'text' | 'selector' | 'headings'> {
  /** True when the page did not show these words before the search. */
  readonly fresh: boolean;
}

/** What a locator answered to the test postcode. */
export interface LocatorAnswer {
  /** Address of the page that answers, personal data masked. */
  readonly url: string;
  /** HTTP status of the page that answers; absent when no document was asked for. */
  readonly status?: number;
  /** Milliseconds from the sending to the settled answer. */
  readonly durationMs: number;
  /** What a person can see after the search, navigation and footer aside; at most 600 blocks. */
  readonly blocks: readonly AnswerBlock[];
  readonly truncated: boolean;
  /** Hosts that the search asked for and that the scenario does not allow. */
  readonly refused: readonly string[];
  /** Picture of the answer, a file of the checkpoint's folder. */
  readonly picture?: string;
}

/** A search of the nearest counter that a state shows, tried once per journey with a test postcode. */
export interface LocatorTrial {
  /** The field, or the link that leads to a locator on another host. */
  readonly selector: string;
  readonly region: Region;
  /** Its words, the one that says that it finds an office first: label, placeholder, legend, heading, button. */
  readonly words: readonly string[];
  /** What was typed, or would have been. */
  readonly postcode?: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** What it answered, or why it was not tried: `host` is the one that it leads to. */
  readonly answer:
    | { readonly ok: true; readonly value: LocatorAnswer }
    | { readonly ok: false; readonly why: LocatorGap; readonly error: string; readonly host?: string };
}
