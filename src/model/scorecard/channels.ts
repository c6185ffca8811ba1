import type { ContactDistances } from '../contact-distance.ts';
import type { LocatorItem, PhoneItem } from '../inventory.ts';

/** The ways to reach a person, and to do without a screen. */
export interface ScoredChannels {
  readonly level: 'N0' | 'N1' | 'N2' | 'N3';
  readonly decidedBy: readonly { readonly checkpoint: string; readonly quote: string }[];
  readonly phone: readonly PhoneItem[];
  readonly counter: readonly ScoredChannel[];
  readonly post: readonly ScoredChannel[];
  readonly relay: readonly ScoredChannel[];
  readonly online: readonly ScoredChannel[];
  /** Searches of the nearest counter. Absent from scorecards computed before they were tried. */
  readonly locators?: readonly ScoredLocator[];
  readonly closed: readonly { readonly checkpoint: string; readonly quote: string }[];
  readonly pagesRead: number;
  /** Absent from scorecards computed before it was measured. */
  readonly contactDistance?: ContactDistances;
}

/** A search of the nearest counter, tried with a test postcode or not. */
export interface ScoredLocator extends Omit<LocatorItem, 'reason' | 'picture'> {
  /** Why nothing is known, in the language of the scorecard. */
  readonly reason?: string;
  /** Picture of the answer, from the procedure’s folder. */
  readonly screenshot?: string;
}

export interface ScoredChannel {
  readonly kind: string;
  readonly quote: string;
  readonly checkpoint: string;
  readonly selector?: string;
  readonly beforeLogin: boolean;
  readonly scope: string;
  readonly reachable?: string;
}
