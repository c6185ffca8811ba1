/** Why something is accepted, who answers for it, and the last day that it is, `YYYY-MM-DD`, UTC. */
export interface FindingWaiver {
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

/** A regression that somebody accepts, until a day: a finding, an indicator of a procedure, or a rule for a procedure. */
export interface Waiver extends FindingWaiver {
  readonly finding?: string;
  readonly indicator?: string;
  readonly rule?: string;
  /** Every procedure when absent, which only a finding may do. */
  readonly procedure?: string;
  /** Where it is written. */
  readonly file: string;
  readonly line: number;
}
