import { identityVersion } from '../method/finding-key.ts';
import { methodVersion } from '../method/index.ts';
import type { Lang } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { RunReader } from '../store/index.ts';
import { CannotRun } from './errors.ts';

async function savedOr(reader: RunReader, lang: Lang, usable: (card: Scorecard) => boolean): Promise<readonly Scorecard[]> {
  const written = reader.procedures.flatMap(({ procedure }) => reader.scorecard(procedure.id) ?? []);
  return written.length === reader.procedures.length && written.every(usable)
    ? written
    : (await import('./score-run.ts')).scoreAll(reader, lang);
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

/** A scorecard that can be compared, and the version of the method that it was of when it had to be recomputed. */
export interface ComparableScorecard {
  readonly card: Scorecard;
  readonly recomputedFrom?: string;
  /** It was of this version of the method; its findings were named by older rules. */
  readonly why?: 'identity';
}

function otherMethod(reader: RunReader, id: string, version: string): CannotRun {
  return new CannotRun({
    fr: `« ${id} » de « ${reader.dir} » est sous la méthode ${version}, et cet Usager sous la ${methodVersion} : on ne compare que ce qui se compare, et les preuves qui permettraient de recalculer la fiche (« usager rescore ») n’y sont plus. Donnez la campagne entière, ou rejouez-la.`,
    en: `“${id}” of “${reader.dir}” is under method ${version}, and this Usager under ${methodVersion}: only like is compared with like, and the evidence to recompute the scorecard (“usager rescore”) is no longer there. Give the whole run, or replay it.`,
  });
}

/**
 * The scorecard of one procedure under this version of the method and in this language, without RGAA’s grid: as it was written, or
 * recomputed from the evidence. One whose findings are named by older rules, and which has no evidence any more, stays as it was written: it is
 * ranked, and `compareScorecards` refuses it beside another.
 * @throws CannotRun for another version without evidence; StoreError.
 */
export async function comparableScorecard(reader: RunReader, id: string, lang: Lang): Promise<ComparableScorecard> {
  const saved = reader.scorecardWithoutGrid(id);
  const sameMethod = saved?.method.version === methodVersion;
  const sameIds = saved?.identity === identityVersion;
  if (saved !== null && sameMethod && sameIds && saved.lang === lang) return { card: saved };
  if (saved !== null && reader.journeys(id).length === 0) {
    if (!sameMethod) throw otherMethod(reader, id, saved.method.version);
    return { card: saved };
  }
  // Loaded when it is needed: the audits and their word lists take longer to load than a scorecard to read.
  const { scoreFromEvidence } = await import('./score-run.ts');
  const card = await scoreFromEvidence(reader, id, lang);
  if (saved === null || (sameMethod && sameIds)) return { card };
  return { card, recomputedFrom: saved.method.version, ...(sameMethod ? { why: 'identity' } : {}) };
}
