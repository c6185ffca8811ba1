import type { HistoryPoint, ProcedureHistory } from '../model/history.ts';
import type { Scorecard } from '../model/scorecard.ts';

/** The figures of a scorecard that are followed over time. `run`: how its run is named. */
export function historyPoint(run: string, card: Scorecard): HistoryPoint {
  const unstable = new Set((card.stability?.unstable ?? []).flatMap((one) => ('indicator' in one ? [one.indicator] : [])));
  const indicators = card.dimensions.flatMap((dimension) => dimension.indicators);
  return {
    run,
    startedAt: card.run.startedAt,
    method: card.method.version,
    ...(card.identity === undefined ? {} : { identity: card.identity }),
    procedure: card.procedure.id,
    title: card.procedure.title,
    outcome: card.outcome,
    grade: card.grade,
    letters: Object.fromEntries(card.dimensions.map(({ id, grade }) => [id, grade])),
    indicators: indicators.map(({ id, title, outcome, measured, value, unit, findings }) => ({
      id,
      title,
      outcome,
      measured,
      ...(value === undefined ? {} : { value }),
      ...(unit === undefined ? {} : { unit }),
      findings: findings.length,
      ...(unstable.has(id) ? { unstable: true as const } : {}),
    })),
    findings: new Set(indicators.flatMap(({ findings }) => findings.map(({ id }) => id))).size,
    documents: card.documents?.max ?? null,
    avoidable: card.documents?.avoidable ?? null,
    channels: card.channels?.level ?? null,
  };
}

/** Distinct findings of a scorecard that a waiver accepts. */
export const acceptedFindings = ({ dimensions }: Scorecard): number =>
  new Set(
    dimensions.flatMap(({ indicators }) =>
      indicators.flatMap(({ findings }) => findings.flatMap(({ id, waived }) => (waived === undefined ? [] : [id]))),
    ),
  ).size;

/** Points put in lines: one procedure each, oldest first, with the places where the method changed. */
export function procedureHistories(points: readonly HistoryPoint[]): readonly ProcedureHistory[] {
  const byProcedure = Map.groupBy(points, ({ procedure }) => procedure);
  return [...byProcedure].map(([procedure, own]) => {
    const sorted = own.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
    const breaks = sorted.flatMap(({ method }, index) => (index > 0 && sorted[index - 1]?.method !== method ? [index] : []));
    return { procedure, title: sorted.at(-1)?.title ?? procedure, points: sorted, breaks };
  });
}
