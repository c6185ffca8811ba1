/** How far a machine may decide a criterion without a person. */
export interface Decidable {
  /**
   * “Not applicable”: `certain` by the absence of the content it speaks of; `heuristic`, proposed to a person; `never`, it applies to every
   * page; `person`, only a person can tell.
   */
  readonly inapplicable: 'certain' | 'heuristic' | 'never' | 'person';
  /** “Compliant”: by `machine`; `conditional`, when the page keeps to simple patterns and nothing is left in doubt; by a `person` only. */
  readonly compliant: 'machine' | 'conditional' | 'person';
}
