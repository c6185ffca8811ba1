import type { Localized } from '../../../model/localized.ts';
import type { PageElement } from '../../../language/html/tree.ts';
import type { GridCheckpoint, ReadPage } from '../page/read-page.ts';

/** What a check found. Without `element`, it is the state as a whole. */
export interface Hit {
  readonly element?: PageElement;
  /** What is wrong here, when the check’s own message is not precise enough. */
  readonly message?: Localized;
  /** Words that prove it; default: the source of the element. */
  readonly quote?: string;
  /** For evidence that names its places itself (fields, links, blocks). */
  readonly selector?: string;
  /** True when this one is only for a person to look at, although the check proves others. */
  readonly doubtful?: true;
}

interface CheckFacts {
  /** Kebab-case, stable: printed as `usager: <id>`, and part of the identity of findings. */
  readonly id: string;
  /** `1.2`; several when the check cannot tell which of them fails is not allowed: write a check to review for each. */
  readonly criterion: string;
  /** Tests of RGAA 4.1.2 that it decides, `1.2.1`… */
  readonly tests: readonly string[];
  /** Success criteria of WCAG 2.1/2.2 that its findings carry. */
  readonly wcag: readonly string[];
  /** `proof`: a hit is NC. `review`: a hit is something to look at, and the status stays NT. */
  readonly proof: 'proof' | 'review';
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical';
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: Localized;
}

/** A check of one state. Pure, and bounded in time by the size of the page. */
export interface PageCheck extends CheckFacts {
  on(page: ReadPage): readonly Hit[];
}

/** A state and what a check over several states kept of it: small, because all are held at once. */
export interface Kept<D> {
  readonly checkpoint: GridCheckpoint;
  readonly kept: D;
}

/** A hit on one of several states. */
export interface PlacedHit extends Omit<Hit, 'element'> {
  readonly checkpoint: string;
}

/**
 * A check over the states of a procedure (titles of two steps, order of menus): `keep` reads each state once, `across` compares what was kept. States
 * come in the order of the journeys; the same state on two paths or conditions comes twice.
 */
export interface JourneyCheck<D = unknown> extends CheckFacts {
  keep(page: ReadPage): D;
  across(states: readonly Kept<D>[]): readonly PlacedHit[];
}

/** Keeps the type of what a check over states holds, and forgets it for the list of checks. */
export function journeyCheck<D>(check: JourneyCheck<D>): JourneyCheck {
  return check as JourneyCheck;
}
