import type { Journey } from '../model/journey.ts';
import type { Lang } from '../model/localized.ts';
import type { ScoredJourney } from '../model/scorecard.ts';
import type { ScoringKind } from './pictures.ts';
import { picturesOf } from './pictures.ts';
import { scenarioLine } from './scenario-line.ts';

function scoreAttempts({ attempts = [], path, condition }: Journey<ScoringKind>, lang: Lang): Pick<ScoredJourney, 'attempts'> {
  if (attempts.length === 0) return {};
  const told = attempts.map(({ startedAt, outcome, obstacle: { message, screenshot } }) => ({
    startedAt,
    outcome,
    obstacle: message[lang],
    ...(screenshot === undefined ? {} : { screenshot: `journeys/${path}--${condition}/${screenshot}` }),
  }));
  return { attempts: told };
}

function stateOf(
  journey: Journey<ScoringKind>,
  checkpoint: Journey<ScoringKind>['checkpoints'][number],
  scenario: string | undefined,
) {
  const step = scenarioLine(journey.steps, checkpoint.recipe, scenario);
  return {
    id: checkpoint.id,
    name: checkpoint.name,
    title: checkpoint.evidence.page.ok ? checkpoint.evidence.page.value.title : checkpoint.name,
    url: checkpoint.url,
    kind: checkpoint.kind,
    ...picturesOf(checkpoint),
    ...(step === undefined ? {} : { step }),
  };
}

/** What is not in the journey: the scenario’s file as the run names it, and whether its replays disagree. */
interface Beside {
  readonly scenario?: string | undefined;
  readonly unstable?: boolean;
}

/** One journey as printed. `steps` counts the steps done. */
export function scoreJourney(
  journey: Journey<ScoringKind>,
  lang: Lang,
  { scenario, unstable = false }: Beside = {},
): ScoredJourney {
  const { path, pathTitle, condition, outcome, obstacle, steps, pages, fields, clicks, durationMs, bytes, checkpoints } = journey;
  const blockedAt = obstacle === undefined ? undefined : steps[obstacle.step]?.description[lang];
  const blockedStep = obstacle === undefined ? undefined : scenarioLine(steps, obstacle.step + 1, scenario);
  return {
    path,
    title: pathTitle,
    condition,
    outcome,
    ...(unstable ? { unstable: true as const } : {}),
    ...(blockedAt === undefined ? {} : { blockedAt }),
    ...(blockedStep === undefined ? {} : { blockedStep }),
    ...(obstacle === undefined ? {} : { obstacle: obstacle.message[lang] }),
    ...(journey.recordedBy === undefined ? {} : { recordedBy: journey.recordedBy }),
    ...scoreAttempts(journey, lang),
    steps: steps.filter((step) => step.outcome === 'done').length,
    pages,
    fields,
    clicks,
    durationMs,
    bytes,
    checkpoints: checkpoints.map((checkpoint) => stateOf(journey, checkpoint, scenario)),
  };
}
