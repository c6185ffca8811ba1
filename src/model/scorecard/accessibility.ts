import type { RgaaSample } from '../rgaa-sample.ts';
import type { StatementFacts } from '../inventory.ts';
import type { ScoredGrid } from './grid.ts';

export interface ScoredViolation {
  readonly rule: string;
  readonly engine: string;
  readonly impact: string;
  readonly wcag: readonly string[];
  readonly rgaa: readonly string[];
  readonly help: string;
  readonly count: number;
  readonly findings: readonly string[];
}

/** What the engines found, RGAA’s criteria, and what the site declares. */
export interface ScoredAccessibility {
  readonly violations: readonly ScoredViolation[];
  readonly rgaa: {
    readonly version: string;
    readonly criteria: readonly {
      readonly id: string;
      readonly status: 'C' | 'NC' | 'NA' | 'NT';
      readonly decidedBy: string;
      readonly findings: readonly string[];
      readonly toReview: number;
      /** True for an NA by heuristic: a person should confirm it. */
      readonly proposed?: true;
      /** Tests proved failed, `1.1.1`… */
      readonly tests?: readonly string[];
    }[];
    /** Every state’s grid. Absent from scorecards made before it was filled. */
    readonly grid?: ScoredGrid;
    readonly decided: number;
    /** Always null: Usager never publishes a compliance rate of its own. */
    readonly automatedRate: null;
  };
  readonly statement: StatementFacts;
  /** Findings that there would be if the engine could decide: ids, and states; at most 1,000. For comparisons: neither found nor absent. */
  readonly undecided?: readonly { readonly id: string; readonly seenOn: readonly string[] }[];
  /** Rules that did not run on a state, or whose list of components was cut there: finding nothing there says nothing. */
  readonly unlooked?: readonly { readonly checkpoint: string; readonly rule: string }[];
  /** How far the states read make up RGAA’s sample. Absent from scorecards made before it was read. */
  readonly sample?: RgaaSample;
}
