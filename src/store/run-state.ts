import type { JourneySummary } from '../model/journey.ts';
import type { Run, RunProcedure } from '../model/run.ts';
import { worstOutcome } from '../method/index.ts';

type RunJourney = RunProcedure['journeys'][number];

const key = ({ path, condition }: { readonly path: string; readonly condition: string }): string => `${path}--${condition}`;

/** Journeys sorted by folder name: journeys replayed in parallel end in any order, the file must not. */
export function sortedJourneys<T extends { readonly path: string; readonly condition: string }>(
  journeys: readonly T[],
): readonly T[] {
  return [...journeys].sort((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** The run with one more finished journey. A procedure that the run does not list is left to its journey file. */
export function withJourney(run: Run, { procedure, path, condition, outcome }: JourneySummary): Run {
  const journey: RunJourney = { path, condition, outcome };
  const add = (entry: RunProcedure): RunProcedure => {
    const journeys = sortedJourneys([...entry.journeys.filter((other) => key(other) !== key(journey)), journey]);
    return { ...entry, journeys, outcome: worstOutcome(journeys) };
  };
  return { ...run, procedures: run.procedures.map((entry) => (entry.procedure.id === procedure ? add(entry) : entry)) };
}
