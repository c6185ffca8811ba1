import type { JudgedIndicator } from '../model/audit.ts';
import type { JourneyOutcome, JourneySummary } from '../model/journey.ts';
import type { Procedure } from '../model/scenario.ts';

/** What the gates and letters look at: the verdict of each indicator, how the journeys ended, whose procedure it is. */
export interface Facts {
  readonly kind: Procedure['kind'];
  readonly journeys: readonly { readonly outcome: JourneyOutcome }[];
  /** Outcome of an indicator; `untested` when no audit spoke of it. */
  readonly outcome: (indicator: string) => JudgedIndicator['verdict']['outcome'];
}

export function factsOf(procedure: Procedure, journeys: readonly JourneySummary[], judged: readonly JudgedIndicator[]): Facts {
  const outcomes = new Map(judged.map(({ indicator, verdict }) => [indicator, verdict.outcome]));
  return { kind: procedure.kind, journeys, outcome: (indicator) => outcomes.get(indicator) ?? 'untested' };
}
