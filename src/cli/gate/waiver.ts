/** A regression that somebody accepts, until a day: a finding, an indicator of a procedure, or a rule for a procedure. */
export interface Waiver {
  readonly finding?: string;
  readonly indicator?: string;
  readonly rule?: string;
  /** Every procedure when absent, which only a finding may do. */
  readonly procedure?: string;
  readonly reason: string;
  readonly owner: string;
  /** Last day it holds, `YYYY-MM-DD`, UTC. */
  readonly expires: string;
  /** Where it is written. */
  readonly file: string;
  readonly line: number;
}

/** The waivers that hold, and which of them were of use. */
export interface Waivers {
  readonly all: readonly Waiver[];
  readonly expired: readonly Waiver[];
  /** The waiver that accepts a finding, noted as used. */
  ofFinding(procedure: string, indicator: string, finding: string): Waiver | undefined;
  ofIndicator(procedure: string, indicator: string): Waiver | undefined;
  ofRule(procedure: string, rule: string): Waiver | undefined;
  used(): ReadonlySet<Waiver>;
}

/** Day of a moment, UTC: `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** Waivers on a day. An expired one accepts nothing any more. */
export function waiversOn(all: readonly Waiver[], today: string): Waivers {
  const holding = all.filter(({ expires }) => expires >= today);
  const used = new Set<Waiver>();
  const take = (waiver: Waiver | undefined): Waiver | undefined => {
    if (waiver !== undefined) used.add(waiver);
    return waiver;
  };
  const ofIndicator = (procedure: string, indicator: string): Waiver | undefined =>
    holding.find((waiver) => waiver.indicator === indicator && waiver.procedure === procedure);
  return {
    all,
    expired: all.filter(({ expires }) => expires < today),
    ofFinding: (procedure, indicator, finding) =>
      take(
        holding.find((waiver) => waiver.finding === finding && (waiver.procedure ?? procedure) === procedure) ??
          ofIndicator(procedure, indicator),
      ),
    ofIndicator: (procedure, indicator) => take(ofIndicator(procedure, indicator)),
    ofRule: (procedure, rule) => take(holding.find((waiver) => waiver.rule === rule && waiver.procedure === procedure)),
    used: () => used,
  };
}

/** What a waiver is about, as it is written: `finding 478d6aeb41c2`. */
export function waiverName({ finding, indicator, rule, procedure }: Waiver): string {
  const what =
    finding === undefined ? (indicator === undefined ? `rule ${rule}` : `indicator ${indicator}`) : `finding ${finding}`;
  return procedure === undefined ? what : `${what}, ${procedure}`;
}
