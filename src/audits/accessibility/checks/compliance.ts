import type { ReadPage } from '../page/read-page.ts';

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
