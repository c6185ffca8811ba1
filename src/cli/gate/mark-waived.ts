import type { Scorecard } from '../../model/scorecard.ts';
import { waiversOn, type Waiver } from './waiver.ts';

/**
 * Scorecards for reports, with each waived finding noted as such. Letters, verdicts and counts stay: a waiver concerns the gate alone, and
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
          if (waiver === undefined) return finding;
          const { reason, owner, expires } = waiver;
          return { ...finding, waived: { reason, owner, expires } };
        }),
      })),
    })),
  }));
}
