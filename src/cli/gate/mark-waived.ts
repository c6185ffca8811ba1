import type { Scorecard } from '../../model/scorecard.ts';
import type { FindingWaiver } from '../../model/waiver.ts';
import { waiversOn, type Waiver } from './waiver.ts';

/** Waivers as given, and the day on which they are looked at (`YYYY-MM-DD`, UTC). */
export interface GivenWaivers {
  readonly waivers: readonly Waiver[];
  readonly today: string;
}

export const noWaivers: GivenWaivers = { waivers: [], today: '' };

/** Those that may concern one of these procedures, by whether they still hold. */
export function concerning(
  { waivers, today }: GivenWaivers,
  procedures: ReadonlySet<string>,
): { readonly holding: readonly Waiver[]; readonly expired: readonly Waiver[] } {
  const own = waivers.filter(({ procedure }) => procedure === undefined || procedures.has(procedure));
  return { holding: own.filter(({ expires }) => expires >= today), expired: own.filter(({ expires }) => expires < today) };
}

const factsOf = ({ reason, owner, expires }: Waiver): FindingWaiver => ({ reason, owner, expires });

/**
 * Scorecards for reports, with each waived finding noted as such, and each whose waiver has expired. Letters, verdicts and counts stay: a waiver concerns the gate alone, and
 * what is written in `scorecard.json` is what the evidence gives.
 */
export function markWaived(scorecards: readonly Scorecard[], given: readonly Waiver[], today: string): readonly Scorecard[] {
  if (given.length === 0) return scorecards;
  const waivers = waiversOn(given, today);
  return scorecards.map((card) => ({
    ...card,
    dimensions: card.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((indicator) => ({
        ...indicator,
        findings: indicator.findings.map((finding) => {
          const waiver = waivers.ofFinding(card.procedure.id, indicator.id, finding.id);
          if (waiver !== undefined) return { ...finding, waived: factsOf(waiver) };
          const expired = waivers.expiredOfFinding(card.procedure.id, indicator.id, finding.id);
          return expired === undefined ? finding : { ...finding, waiverExpired: factsOf(expired) };
        }),
      })),
    })),
  }));
}
