import { resolve } from 'node:path';
import type { Lang } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { openRun, StoreError } from '../store/index.ts';
import { CannotRun } from './errors.ts';
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

/**
 * The baseline that rules compare with: undefined when none was asked for. One that was asked for and is no run stops the command: a
 * folder name mistyped must not open the gate. A first run is said to be one, with `--no-baseline`.
 * @throws CannotRun, StoreError.
 */
export async function ruleBaseline(dir: string | false | undefined, cwd: string, lang: Lang): Promise<Baseline | undefined> {
  if (dir === undefined || dir === false) return undefined;
  try {
    return await readBaseline(resolve(cwd, dir), lang);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'not-a-run') throw error;
    throw new CannotRun({
      fr: `${error.text.fr} ${error.remedy.fr} S’il n’y a pas encore de campagne de référence, dites-le avec --no-baseline.`,
      en: `${error.text.en} ${error.remedy.en} If there is no baseline yet, say so with --no-baseline.`,
    });
  }
}
