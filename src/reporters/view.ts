import type { RenderInput } from '../model/run.ts';
import type { ScoredDimension, ScoredFinding, ScoredIndicator, ScoredJourney, Scorecard } from '../model/scorecard.ts';
import type { DimensionId } from '../model/method.ts';

/** The dimension of a scorecard, when it has one of that name. */
export function dimensionOf(card: Scorecard, id: DimensionId): ScoredDimension | undefined {
  return card.dimensions.find((dimension) => dimension.id === id);
}

export function indicatorsOf(card: Scorecard): readonly ScoredIndicator[] {
  return card.dimensions.flatMap((dimension) => dimension.indicators);
}

/** Findings of an indicator; none when the scorecard does not hold it. */
export function findingsOf(card: Scorecard, indicator: string): readonly ScoredFinding[] {
  return indicatorsOf(card).find((candidate) => candidate.id === indicator)?.findings ?? [];
}

/** Every finding of a scorecard by identity. */
export function findingIndex(card: Scorecard): ReadonlyMap<string, ScoredFinding> {
  return new Map(indicatorsOf(card).flatMap((indicator) => indicator.findings.map((finding) => [finding.id, finding] as const)));
}

/** Indicators that could not be decided on what was observed. */
export function undecided(card: Scorecard, outcome: 'untested' | 'cantTell'): readonly ScoredIndicator[] {
  return indicatorsOf(card).filter((indicator) => !indicator.measured && indicator.outcome === outcome);
}

export type ScoredCheckpoint = ScoredJourney['checkpoints'][number];

/** Checkpoints of a scorecard by id. */
export function checkpointIndex(card: Scorecard): ReadonlyMap<string, ScoredCheckpoint> {
  return new Map(
    card.journeys.flatMap((journey) => journey.checkpoints.map((checkpoint) => [checkpoint.id, checkpoint] as const)),
  );
}

/** Sum of the distinct components in violation. */
export function violationCount(card: Scorecard): number | null {
  return card.accessibility === null ? null : card.accessibility.violations.reduce((sum, { count }) => sum + count, 0);
}

/** RGAA criteria with that status. */
export function criteria(card: Scorecard, status: 'C' | 'NC' | 'NA' | 'NT') {
  return (card.accessibility?.rgaa.criteria ?? []).filter((criterion) => criterion.status === status);
}

export function blockedJourneys(card: Scorecard): number {
  return card.journeys.filter((journey) => journey.outcome === 'blocked').length;
}

/** Versions of the method used by the scorecards, each once. */
export function methodVersions(input: RenderInput): readonly string[] {
  return [...new Set([input.run.method, ...input.scorecards.map((card) => card.method.version)])];
}
