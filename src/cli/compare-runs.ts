import type { Lang } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { compareScorecards, rankProcedures, type Ranking, type ScorecardComparison } from '../scoring/index.ts';
import { openRun } from '../store/index.ts';
import { CannotRun } from './errors.ts';
import { comparableScorecards } from './saved-scorecards.ts';

/** Runs side by side. */
export interface ComparedRuns {
  /** Before → after, for each procedure of both the first and the last run. */
  readonly comparisons: readonly ScorecardComparison[];
  /** Procedures of one run only. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Every procedure, latest scorecard of each, ranked. */
  readonly ranking: Ranking;
  readonly scorecards: readonly Scorecard[];
}

function compareEnds(first: readonly Scorecard[], last: readonly Scorecard[]): readonly ScorecardComparison[] {
  return first.flatMap((before) => {
    const after = last.find(({ procedure }) => procedure.id === before.procedure.id);
    if (after === undefined) return [];
    const compared = compareScorecards(before, after);
    if (!compared.ok) throw new CannotRun(compared.message);
    return [compared.comparison];
  });
}

const idsOf = (cards: readonly Scorecard[]): readonly string[] => cards.map(({ procedure }) => procedure.id);

/**
 * Puts runs side by side: the same procedures in the first and the last are compared over time, and every procedure is ranked.
 * @throws StoreError for a folder that cannot be read; CannotRun for unlike method versions.
 */
export async function compareRuns(dirs: readonly string[], lang: Lang): Promise<ComparedRuns> {
  const runs: (readonly Scorecard[])[] = [];
  for (const dir of dirs) runs.push(await comparableScorecards(await openRun(dir), lang));
  const latest = new Map(runs.flat().map((card) => [card.procedure.id, card]));
  const scorecards = [...latest.values()];
  const ranking = rankProcedures(scorecards);
  if (!ranking.ok) throw new CannotRun(ranking.message);
  const first = runs.length > 1 ? (runs[0] ?? []) : [];
  const last = runs.length > 1 ? (runs.at(-1) ?? []) : [];
  return {
    comparisons: compareEnds(first, last),
    onlyBefore: idsOf(first).filter((id) => !idsOf(last).includes(id)),
    onlyAfter: idsOf(last).filter((id) => !idsOf(first).includes(id)),
    ranking,
    scorecards,
  };
}
