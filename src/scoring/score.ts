import type { AuditedProcedure } from '../model/audit.ts';
import type { Journey, LighthouseResult } from '../model/journey.ts';
import type { Lang } from '../model/localized.ts';
import type { Dimension } from '../model/method.ts';
import type { Procedure } from '../model/scenario.ts';
import type { ScoredDimension, Scorecard } from '../model/scorecard.ts';
import type { Gate } from '../method/index.ts';
import { identityVersion } from '../method/finding-key.ts';
import { dimensions, indicators, methodVersion, worstOutcome } from '../method/index.ts';
import { gradeDimension } from './dimension-grade.ts';
import type { Facts } from './facts.ts';
import { factsOf } from './facts.ts';
import { heldGates } from './gates.ts';
import { scoreIndicator } from './indicator-score.ts';
import { scoreJourney } from './journey-score.ts';
import { gradeOverall } from './overall-grade.ts';
import type { ScoringKind } from './pictures.ts';
import { screenshotIndex } from './pictures.ts';
import { tally } from './points.ts';
import { sectionsOf } from './sections.ts';
import type { Stability } from '../model/stability.ts';
import { unstableOutcomes, unstableValues, withoutContradictions } from './stability.ts';

/** All that a scorecard is made of. Of the evidence, only `page` and `screenshot` are read. */
export interface ScoringInput {
  readonly procedure: Procedure;
  /** Scenario file as the run names it, for the lines of its steps. */
  readonly scenario?: string;
  readonly journeys: readonly Journey<ScoringKind>[];
  readonly audited: AuditedProcedure;
  readonly lighthouse: readonly LighthouseResult[];
  /** When and with what the run was made. */
  readonly meta: Scorecard['run'];
  /** What the replays disagree on; absent when each journey was replayed once. */
  readonly stability?: Stability | undefined;
  readonly lang: Lang;
}

const fourDecimals = (value: number): number => Math.round(value * 10_000) / 10_000;

function scoreDimension({ id, title }: Dimension, input: ScoringInput, facts: Facts, held: readonly Gate[]): ScoredDimension {
  const { audited, journeys, lang } = input;
  const judged = new Map(audited.indicators.map((entry) => [entry.indicator, entry]));
  const screenshots = screenshotIndex(journeys);
  const counted = tally(id, facts);
  const { grade, reason } = gradeDimension(id, counted, held);
  return {
    id,
    title: title[lang],
    grade,
    gradeReason: reason[lang],
    coverage: fourDecimals(counted.coverage),
    points: counted.points === null ? null : fourDecimals(counted.points),
    indicators: indicators
      .filter(({ dimension }) => dimension === id)
      .map((indicator) => ({
        ...scoreIndicator(indicator, judged.get(indicator.id), lang, screenshots),
        ...(unstableValues(input.stability, indicator.id) === undefined ? {} : { unstable: true as const }),
      })),
  };
}

/** The scorecard of one procedure under this version of the method. Pure: the same input gives the same bytes. */
export function scoreProcedure(given: ScoringInput): Scorecard {
  const { procedure, scenario, journeys, lighthouse, meta, lang, stability } = given;
  const audited = withoutContradictions(given.audited, stability);
  const input = { ...given, audited };
  const facts = factsOf(procedure, journeys, audited.indicators);
  const held = heldGates(facts);
  const scored = dimensions.map((dimension) => scoreDimension(dimension, input, facts, held));
  const overall = gradeOverall(scored, held, journeys, stability);
  return {
    schema: 'usager/scorecard/1',
    lang,
    method: { version: methodVersion },
    identity: identityVersion,
    procedure,
    run: meta,
    outcome: worstOutcome(journeys),
    grade: overall.grade,
    gradeReason: overall.reason[lang],
    dimensions: scored,
    ...sectionsOf(audited, lang, screenshotIndex(journeys)),
    journeys: journeys.map((journey) =>
      scoreJourney(journey, lang, { scenario, unstable: unstableOutcomes(stability, journey) !== undefined }),
    ),
    ...(stability === undefined ? {} : { stability }),
    lighthouse,
  };
}
