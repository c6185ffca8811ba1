import type { GridBounds, GridStatus, ReviewItem } from '../rgaa-grid.ts';

/** RGAA’s grid, state by state. Criteria that are in no list are NT. */
export interface ScoredGrid {
  readonly pages: readonly ScoredGridPage[];
  /** Criteria of WCAG 2.2 that RGAA 4.1.2 does not ask for: in none of the figures. */
  readonly beside?: readonly {
    readonly criterion: string;
    readonly status: GridStatus;
    readonly decidedBy: string;
    readonly findings: readonly string[];
    readonly toReview: number;
  }[];
  /** What the proofs leave of the rate, in per cent: never a rate. */
  readonly bounds?: GridBounds;
  readonly gaps: readonly { readonly checkpoint: string; readonly check: string; readonly reason: string }[];
}

/** One state: what was decided, by whom, and what is left to a person. */
export interface ScoredGridPage {
  readonly checkpoint: string;
  readonly decided: readonly {
    readonly criterion: string;
    readonly status: GridStatus;
    readonly decidedBy: string;
    readonly proposed?: true;
    readonly tests?: readonly string[];
    readonly findings?: readonly string[];
    /** A person’s words. */
    readonly comment?: string;
    /** What the machine said, when a person said otherwise or confirmed it. */
    readonly instead?: { readonly status: GridStatus; readonly decidedBy: string };
  }[];
  /** What a person should look at, for criteria that are NT or proved only in part. */
  readonly toReview: readonly {
    readonly criterion: string;
    /** Places that an engine named. */
    readonly places: number;
    readonly lists?: readonly {
      readonly question: string;
      readonly items: readonly ReviewItem[];
      readonly count: number;
    }[];
  }[];
}
