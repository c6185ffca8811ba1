import type { DimensionId, Letter } from '../method.ts';
import type { Outcome } from '../verdict.ts';
import type { ScoredFinding } from './finding.ts';

export interface ScoredIndicator {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly weight: 0 | 1;
  /** True for an indicator without official threshold: a number, no verdict (its `outcome` is then `inapplicable`). */
  readonly measured: boolean;
  readonly value?: number;
  readonly unit?: string;
  readonly message: string;
  readonly source: string;
  readonly ours: boolean;
  /** True when the replays disagree on it: its outcome is then `cantTell`, or its value that of the first replay. */
  readonly unstable?: true;
  readonly findings: readonly ScoredFinding[];
  /** States on which evidence that the indicator reads is missing: finding nothing there says nothing. */
  readonly unread?: readonly string[];
}

export interface ScoredDimension {
  readonly id: DimensionId;
  readonly title: string;
  readonly grade: Letter | null;
  readonly gradeReason: string;
  /** 0–1: share of the dimension's weight that was observed. */
  readonly coverage: number;
  /** 0–1, null when nothing carried points. */
  readonly points: number | null;
  readonly indicators: readonly ScoredIndicator[];
}
