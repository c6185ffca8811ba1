import type { Waiver } from '../../model/waiver.ts';

export type { Waiver } from '../../model/waiver.ts';

/** The waivers that hold, and which of them were of use. */
export interface Waivers {
  readonly all: readonly Waiver[];
  readonly expired: readonly Waiver[];
  /** The waiver that accepts a finding, noted as used. */
  ofFinding(procedure: string, indicator: string, finding: string): Waiver | undefined;
  /** The waiver that accepted it until a day that is past. */
  expiredOfFinding(procedure: string, indicator: string, finding: string): Waiver | undefined;
  ofIndicator(procedure: string, indicator: string): Waiver | undefined;
  ofRule(procedure: string, rule: string): Waiver | undefined;
  used(): ReadonlySet<Waiver>;
}

/** Day of a moment, UTC: `YYYY-MM-DD`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

const ofIndicatorIn = (waivers: readonly Waiver[], procedure: string, indicator: string): Waiver | undefined =>
  waivers.find((waiver) => waiver.indicator === indicator && waiver.procedure === procedure);

/** By its own id first, then by its indicator. */
const ofFindingIn = (waivers: readonly Waiver[], procedure: string, indicator: string, finding: string): Waiver | undefined =>
  waivers.find((waiver) => waiver.finding === finding && (waiver.procedure ?? procedure) === procedure) ??
  ofIndicatorIn(waivers, procedure, indicator);

/** Waivers on a day. An expired one accepts nothing any more. */
export function waiversOn(all: readonly Waiver[], today: string): Waivers {
  const holding = all.filter(({ expires }) => expires >= today);
  const expired = all.filter(({ expires }) => expires < today);
  const used = new Set<Waiver>();
  const take = (waiver: Waiver | undefined): Waiver | undefined => {
    if (waiver !== undefined) used.add(waiver);
    return waiver;
  };
  return {
    all,
    expired,
    ofFinding: (procedure, indicator, finding) => take(ofFindingIn(holding, procedure, indicator, finding)),
    expiredOfFinding: (procedure, indicator, finding) => ofFindingIn(expired, procedure, indicator, finding),
    ofIndicator: (procedure, indicator) => take(ofIndicatorIn(holding, procedure, indicator)),
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
