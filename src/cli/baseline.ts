import type { Lang } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { openRun } from '../store/index.ts';
import { comparableScorecard } from './saved-scorecards.ts';

/** The scorecards of an earlier run, by procedure. */
export type Baseline = ReadonlyMap<string, Scorecard>;

/**
 * Reads the run of `--baseline`. To be done before anything is replayed: an hour of replay must not end on a folder name mistyped.
 * @throws StoreError when it cannot be read.
 */
export async function readBaseline(dir: string, lang: Lang): Promise<Baseline> {
  const reader = await openRun(dir);
  const cards = new Map<string, Scorecard>();
  for (const { procedure } of reader.procedures) {
    cards.set(procedure.id, (await comparableScorecard(reader, procedure.id, lang)).card);
  }
  return cards;
}
