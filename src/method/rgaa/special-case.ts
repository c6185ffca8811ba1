import type { Localized } from '../../model/localized.ts';

/** A situation in which a criterion, or some of its tests, is not judged as usual. In our own short words. */
export interface SpecialCase {
  readonly criterion: string;
  /** Stable name, unique within the criterion: `process-page`. */
  readonly id: string;
  /** Tests that it changes: some, or all those of the criterion. */
  readonly tests: readonly string[];
  /** `NA`: they do not apply; `accepted`: what they ask for may be missing. */
  readonly effect: 'NA' | 'accepted';
  /** What it frees: the whole page, or only the content that it speaks of. */
  readonly on: 'page' | 'content';
  /** Who can tell that the case is met: what was recorded of the page and the scenario, or only a person. */
  readonly toldBy: 'evidence' | 'person';
  readonly title: Localized;
}

/** One row. `effect`, `on` and `toldBy` in one word each; ranks of the tests when not all are meant (`1 2`). */
export type SpecialCaseRow = readonly [
  criterion: string,
  id: string,
  kind: `${SpecialCase['effect']} ${SpecialCase['on']} ${SpecialCase['toldBy']}`,
  fr: string,
  en: string,
  tests?: string,
];
