import { methodVersion } from '../method/index.ts';
import type { Lang } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { RunReader } from '../store/index.ts';
import { scoreAll } from './score-run.ts';

async function savedOr(reader: RunReader, lang: Lang, usable: (card: Scorecard) => boolean): Promise<readonly Scorecard[]> {
  const written = reader.procedures.flatMap(({ procedure }) => reader.scorecard(procedure.id) ?? []);
  return written.length === reader.procedures.length && written.every(usable) ? written : scoreAll(reader, lang);
}

/** Scorecards as they were written; recomputed from the evidence for another language, or when the run was cut off before them. */
export async function savedScorecards(reader: RunReader, lang: Lang): Promise<readonly Scorecard[]> {
  return savedOr(reader, lang, (card) => card.lang === lang);
}

/** The same with RGAA’s grid: scorecards made before it was filled are recomputed. */
export async function scorecardsWithGrid(reader: RunReader, lang: Lang): Promise<readonly Scorecard[]> {
  return savedOr(
    reader,
    lang,
    (card) => card.lang === lang && (card.accessibility === null || card.accessibility.rgaa.grid !== undefined),
  );
}

/** The same under this version of the method: scorecards of another version are recomputed, because only like is compared with like. */
export async function comparableScorecards(reader: RunReader, lang: Lang): Promise<readonly Scorecard[]> {
  return savedOr(reader, lang, (card) => card.lang === lang && card.method.version === methodVersion);
}
