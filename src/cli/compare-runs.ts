import { methodVersion } from '../method/index.ts';
import type { ComparedRun, RankedCard, RunsComparison, ScorecardComparison } from '../model/comparison.ts';
import type { Lang } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import {
  acceptedTotals,
  compareScorecards,
  findingTotals,
  goalLines,
  rankByDimension,
  rankProcedures,
  regressionWeight,
  type Ranking,
} from '../scoring/index.ts';
import { openRun, type RunReader } from '../store/index.ts';
import { CannotRun } from './errors.ts';
import { concerning, markWaived, noWaivers, type GivenWaivers } from './gate/mark-waived.ts';
import { comparableScorecard } from './saved-scorecards.ts';

/** Runs side by side, and every procedure ranked by its latest scorecard. */
export interface ComparedRuns extends RunsComparison {
  readonly ranking: Ranking;
  /** Latest scorecard of each procedure, without RGAA’s grid state by state; whole only when asked for. */
  readonly scorecards: readonly RankedCard[];
}

type Recomputed = ComparedRun['recomputed'][number];

/** A run while it is compared. */
interface Side {
  readonly dir: string;
  readonly reader: RunReader;
  readonly ids: ReadonlySet<string>;
  readonly recomputed: Recomputed[];
}

async function sideOf(dir: string): Promise<Side> {
  const reader = await openRun(dir);
  return { dir, reader, ids: new Set(reader.procedures.map(({ procedure }) => procedure.id)), recomputed: [] };
}

async function cardOf({ reader, recomputed }: Side, id: string, lang: Lang, given: GivenWaivers): Promise<Scorecard> {
  const { card, recomputedFrom, why } = await comparableScorecard(reader, id, lang);
  if (recomputedFrom !== undefined)
    recomputed.push({ procedure: id, from: recomputedFrom, ...(why === undefined ? {} : { why }) });
  const [marked = card] = markWaived([card], given.waivers, given.today);
  return marked;
}

/** What the overview needs, so that hundreds of scorecards are not held at once. */
function summaryOf({ method, procedure, outcome, grade, dimensions, documents, channels }: Scorecard): RankedCard {
  const light = dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((indicator) => ({ ...indicator, findings: [] })),
  }));
  return {
    method,
    procedure,
    outcome,
    grade,
    dimensions: light,
    documents: documents && { max: documents.max, avoidable: documents.avoidable },
    channels: channels && { level: channels.level },
  };
}

function compared(before: Scorecard, after: Scorecard, given: GivenWaivers): ScorecardComparison {
  const result = compareScorecards(before, after);
  if (!result.ok) throw new CannotRun(result.message);
  const { holding } = concerning(given, new Set([after.procedure.id]));
  const accepted = holding.filter(({ finding }) => finding === undefined);
  return accepted.length === 0 ? result.comparison : { ...result.comparison, accepted };
}

/** What waivers say of the whole; nothing without any. */
function acceptedOf(
  comparisons: readonly ScorecardComparison[],
  given: GivenWaivers,
): Pick<RunsComparison, 'accepted' | 'expiredWaivers'> {
  if (given.waivers.length === 0) return {};
  const { expired } = concerning(given, new Set(comparisons.map(({ procedure }) => procedure)));
  return { accepted: acceptedTotals(comparisons), ...(expired.length === 0 ? {} : { expiredWaivers: expired }) };
}

function runFacts({ dir, reader: { run }, recomputed }: Side): ComparedRun {
  return { run: dir, startedAt: run.startedAt, usager: run.usager, complete: run.complete, recomputed };
}

/**
 * Puts runs side by side: the same procedures in the first and the last are compared over time, and every procedure is ranked. One
 * procedure is in memory at a time, unless `whole` scorecards are asked for. What waivers accept is noted, never left out.
 * @throws StoreError for a folder that cannot be read; CannotRun for unlike method versions.
 */
export async function compareRuns(
  dirs: readonly string[],
  lang: Lang,
  whole = false,
  given: GivenWaivers = noWaivers,
): Promise<ComparedRuns> {
  const sides: Side[] = [];
  for (const dir of dirs) sides.push(await sideOf(dir));
  const first = sides.length > 1 ? sides[0] : undefined;
  const last = sides.at(-1);
  const scorecards: RankedCard[] = [];
  const comparisons: ScorecardComparison[] = [];
  for (const id of new Set(sides.flatMap(({ ids }) => [...ids]))) {
    const latest = sides.findLast(({ ids }) => ids.has(id));
    if (latest === undefined) continue;
    const card = await cardOf(latest, id, lang, given);
    if (first !== undefined && latest === last && first.ids.has(id))
      comparisons.push(compared(await cardOf(first, id, lang, given), card, given));
    scorecards.push(whole ? card : summaryOf(card));
  }
  const ranking = rankProcedures(scorecards);
  if (!ranking.ok) throw new CannotRun(ranking.message);
  const alone = (side: Side | undefined, other: Side | undefined): readonly string[] =>
    first === undefined ? [] : [...(side?.ids ?? [])].filter((id) => other?.ids.has(id) !== true);
  return {
    schema: 'usager/comparison/1',
    method: methodVersion,
    runs: sides.map(runFacts),
    totals: findingTotals(comparisons),
    ...acceptedOf(comparisons, given),
    comparisons: comparisons.toSorted((a, b) => regressionWeight(b) - regressionWeight(a)),
    onlyBefore: alone(first, last),
    onlyAfter: alone(last, first),
    goals: goalLines(scorecards),
    dimensions: rankByDimension(scorecards),
    ranking,
    scorecards,
  };
}
