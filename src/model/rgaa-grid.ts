import type { Rect } from './evidence.ts';
import type { Localized } from './localized.ts';
import type { FindingDraft } from './verdict.ts';

/** Ara’s codes: compliant, not compliant, not applicable, not tested (“to be checked by a person”). */
export type GridStatus = 'C' | 'NC' | 'NA' | 'NT';

/** Something of a state that a person is asked to look at. */
export interface ReviewItem {
  readonly selector: string;
  readonly frame?: string;
  /** Accessible name, else the words or the source that tell it from the others. */
  readonly name: string;
  /** What stands around it: link, caption, heading above. */
  readonly context?: string;
  /** Where it is on the picture of the state: its crop. */
  readonly rect?: Rect;
}

/** What is left to a person on one criterion: the question, and the elements prepared. */
export interface ReviewList {
  readonly question: Localized;
  /** At most `reviewItemsKept`; `count` is their true number. */
  readonly items: readonly ReviewItem[];
  readonly count: number;
}

/** One criterion on one state. */
export interface GridCell {
  /** `1.1`… `13.12`. */
  readonly criterion: string;
  readonly status: GridStatus;
  /** `axe: image-alt`, `usager: decorative-named`, `absence: table`, `person: name`; empty when nothing decided. */
  readonly decidedBy: string;
  /** True for an NA by heuristic: a person should confirm it. */
  readonly proposed?: true;
  /** Tests proved failed, `1.1.1`… */
  readonly tests?: readonly string[];
  readonly findings: readonly FindingDraft[];
  /** Places to look at that an engine named. */
  readonly toReview: number;
  readonly review?: readonly ReviewList[];
}

/** A criterion of WCAG 2.2 that RGAA 4.1.2 lacks, over all states. */
export type BesideCell = Pick<GridCell, 'criterion' | 'status' | 'decidedBy' | 'findings' | 'toReview'>;

/** The 106 criteria on one state, in order. */
export interface GridPage {
  readonly checkpoint: string;
  readonly cells: readonly GridCell[];
}

/**
 * What the proofs leave of the rate “criteria respected / criteria applicable” (RGAA 4.1.2), in per cent with one decimal: `floor` if all that is NT
 * were NC, `ceiling` if all of it were C. Never a rate: none may be published while one criterion is NT.
 */
export interface GridBounds {
  readonly floor: number;
  readonly ceiling: number;
  readonly proved: number;
  readonly undecided: number;
}
