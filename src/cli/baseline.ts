import type { Lang } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { openRun } from '../store/index.ts';
import { comparableScorecards } from './saved-scorecards.ts';

/** The scorecards of an earlier run, by procedure. */
export type Baseline = ReadonlyMap<string, Scorecard>;

/**
 * Reads the run of `--baseline`. To be done before anything is replayed: an hour of replay must not end on a folder name mistyped.
 * @throws StoreError when it cannot be read.
 */
export async function readBaseline(dir: string, lang: Lang): Promise<Baseline> {
  const scorecards = await comparableScorecards(await openRun(dir), lang);
  return new Map(scorecards.map((card) => [card.procedure.id, card]));
}
