import { gates } from '../../method/index.ts';
import type { Lang } from '../../model/localized.ts';
import type { RenderInput, Run } from '../../model/run.ts';
import type {
  ScenarioLine,
  ScoredDimension,
  ScoredFinding,
  ScoredIndicator,
  ScoredJourney,
  Scorecard,
} from '../../model/scorecard.ts';
import { webAddress } from '../address.ts';
import { checkpointIndex, type ScoredCheckpoint } from '../view.ts';
import { indicatorRule, journeyRule, violationRule, type Rule } from './rule.ts';

/** How much a problem matters to a continuous integration. */
export type Level = 'error' | 'warning' | 'note';

/** One proved problem, as a code host shows it: what is broken, how gravely, at which line of which scenario, on which state. */
export interface Problem {
  readonly card: Scorecard;
  /** Stable between runs, of this procedure alone. */
  readonly fingerprint: string;
  readonly rule: Rule;
  /** The indicator that it counts in; absent for a journey. */
  readonly indicator?: string;
  readonly level: Level;
  readonly message: string;
  readonly finding?: ScoredFinding;
  /** Line of the scenario whose step led there. */
  readonly place?: ScenarioLine;
  /** The state where it was seen, and the others. */
  readonly state?: ScoredCheckpoint;
  readonly alsoOn: readonly ScoredCheckpoint[];
}

const levelOfImpact: Readonly<Record<string, Level>> = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'note',
};

/** Indicators whose failure bounds a letter whatever the points. */
const gating: ReadonlySet<string> = new Set(gates.flatMap(({ indicators }) => [...indicators]));

/** The level of a finding: its impact on the person; without one, what became of the objective. */
function levelOf({ impact }: ScoredFinding, { id, outcome }: ScoredIndicator): Level {
  const known = impact === undefined ? undefined : levelOfImpact[impact];
  if (known !== undefined) return known;
  if (outcome !== 'failed') return 'note';
  return gating.has(id) ? 'error' : 'warning';
}

interface Scope {
  readonly card: Scorecard;
  readonly lang: Lang;
  readonly states: ReadonlyMap<string, ScoredCheckpoint>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Where to point when no line was kept: the top of the scenario. */
  readonly top: ScenarioLine | undefined;
}

function ruleIndex({ accessibility, run }: Scorecard): ReadonlyMap<string, Rule> {
  const entries = (accessibility?.violations ?? []).flatMap((violation) => {
    const rule = violationRule(violation, run.axe);
    return violation.findings.map((finding) => [finding, rule] as const);
  });
  return new Map(entries.toReversed());
}

/** The scenario of a procedure, at its first line; undefined for a page audited alone. */
function topOf(run: Run, procedure: string): ScenarioLine | undefined {
  const file = run.procedures.find((entry) => entry.procedure.id === procedure)?.scenario.file;
  return file === undefined || webAddress(file) !== null ? undefined : { file: file.replaceAll('\\', '/'), line: 1 };
}

const placed = (place: ScenarioLine | undefined): { place?: ScenarioLine } => (place === undefined ? {} : { place });

function ofFinding(finding: ScoredFinding, indicator: ScoredIndicator, dimension: ScoredDimension, scope: Scope): Problem {
  const state = scope.states.get(finding.checkpoint);
  const others = finding.seenOn.filter((id) => id !== finding.checkpoint).flatMap((id) => scope.states.get(id) ?? []);
  return {
    card: scope.card,
    fingerprint: `${scope.card.procedure.id}:${finding.id}`,
    rule: scope.rules.get(finding.id) ?? indicatorRule(indicator, dimension, scope.lang),
    indicator: indicator.id,
    level: levelOf(finding, indicator),
    message: finding.message,
    finding,
    ...placed(state?.step ?? scope.top),
    ...(state === undefined ? {} : { state }),
    alsoOn: others,
  };
}

/** An objective that is not met, and no place to point at: nothing was found on any page. */
function ofIndicator(indicator: ScoredIndicator, dimension: ScoredDimension, scope: Scope): Problem {
  const state = scope.card.journeys[0]?.checkpoints[0];
  return {
    card: scope.card,
    fingerprint: `${scope.card.procedure.id}:indicator-${indicator.id}`,
    rule: indicatorRule(indicator, dimension, scope.lang),
    indicator: indicator.id,
    level: indicator.outcome === 'failed' ? 'error' : 'warning',
    message: indicator.message,
    ...placed(state?.step ?? scope.top),
    ...(state === undefined ? {} : { state }),
    alsoOn: [],
  };
}

function ofJourney(journey: ScoredJourney, scope: Scope): Problem {
  const state = journey.checkpoints.at(-1);
  const where = `${journey.path} › ${journey.condition}`;
  return {
    card: scope.card,
    fingerprint: `${scope.card.procedure.id}:journey-${journey.path}--${journey.condition}`,
    rule: journeyRule(scope.lang),
    level: 'error',
    message: [where, journey.blockedAt, journey.obstacle].filter((part) => part !== undefined).join(' – '),
    ...placed(journey.blockedStep ?? state?.step ?? scope.top),
    ...(state === undefined ? {} : { state }),
    alsoOn: [],
  };
}

function ofCard(card: Scorecard, { run, lang }: RenderInput): readonly Problem[] {
  const top = topOf(run, card.procedure.id);
  const scope: Scope = { card, lang, states: checkpointIndex(card), rules: ruleIndex(card), top };
  const journeys = card.journeys.filter(({ outcome }) => outcome === 'blocked').map((journey) => ofJourney(journey, scope));
  const indicators = card.dimensions.flatMap((dimension) =>
    dimension.indicators
      .filter(({ outcome, measured }) => !measured && (outcome === 'failed' || outcome === 'partial'))
      .flatMap((indicator) => {
        if (indicator.findings.length === 0) return [ofIndicator(indicator, dimension, scope)];
        return indicator.findings.map((finding) => ofFinding(finding, indicator, dimension, scope));
      }),
  );
  return [...journeys, ...indicators];
}

const order: readonly Level[] = ['error', 'warning', 'note'];

/**
 * What is proved against the procedures of a run, the gravest first, in the order of the run otherwise: journeys that the site blocks, findings of the
 * objectives not met or met in part, and such objectives that have no place to point at. What is left to a person, not observed or measured without verdict is
 * no problem and is not here.
 */
export function problemsOf(input: RenderInput): readonly Problem[] {
  const problems = input.scorecards.flatMap((card) => ofCard(card, input));
  const isJourney = (problem: Problem): boolean => problem.indicator === undefined;
  const others = order.flatMap((level) => problems.filter((problem) => problem.level === level && !isJourney(problem)));
  return [...problems.filter(isJourney), ...others];
}
