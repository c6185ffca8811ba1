import type { ReadPage } from '../page/read-page.ts';
import type { Kept } from './check.ts';

/**
 * A criterion that a machine may find compliant: the project’s reading of RGAA 4.1.2 says that each of its tests is decidable without a person,
 * always or when the page keeps to simple patterns.
 */
export interface Compliance {
  readonly criterion: string;
  /** Printed as `usager: <id>`. */
  readonly id: string;
  /** True when every test of the criterion was done on this state and none failed. Asked only when nothing is proved nor to review. */
  holds(page: ReadPage): boolean;
}

/** A criterion that asks for the same thing on every page: compliant on the states where the comparison of all of them finds nothing else. */
export interface JourneyCompliance<D = unknown> {
  readonly criterion: string;
  /** Printed as `usager: <id>`. */
  readonly id: string;
  keep(page: ReadPage): D;
  /** Ids of the states on which every test of the criterion was done and none failed. */
  across(states: readonly Kept<D>[]): readonly string[];
}

/** Keeps the type of what a comparison holds, and forgets it for the list. */
export function journeyCompliance<D>(compliance: JourneyCompliance<D>): JourneyCompliance {
  return compliance as JourneyCompliance;
}
