/** An element that an axe rule points at. */
export interface AxeNode {
  readonly selector: string;
  readonly frame?: string;
  readonly html: string;
  readonly summary: string;
  readonly impact: string | null;
  /** `data` of the checks, e.g. colours and contrast ratio; small values only. */
  readonly data?: string;
}

/** What one axe rule says of a state. */
export interface AxeRuleResult {
  readonly rule: string;
  readonly impact: string | null;
  /** axe's tags: `wcag2a`, `wcag111`, `RGAAv4`, `RGAA-1.1.1`… */
  readonly tags: readonly string[];
  readonly help: string;
  readonly helpUrl: string;
  /** True number of nodes; `nodes` is bounded. */
  readonly count: number;
  readonly nodes: readonly AxeNode[];
}

/** What axe-core says of a state; of the rules that passed or found nothing to look at, only the ids. */
export interface AxeEvidence {
  readonly version: string;
  readonly mode: 'legacy' | 'frames';
  readonly violations: readonly AxeRuleResult[];
  readonly incomplete: readonly AxeRuleResult[];
  readonly passed: readonly string[];
  readonly inapplicable: readonly string[];
}
