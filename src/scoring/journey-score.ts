import type { Journey } from '../model/journey.ts';
import type { Lang } from '../model/localized.ts';
import type { ScoredJourney } from '../model/scorecard.ts';
import type { ScoringKind } from './pictures.ts';
import { picturesOf } from './pictures.ts';

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

/** One journey as printed. `steps` counts the steps done. */
export function scoreJourney(journey: Journey<ScoringKind>, lang: Lang, unstable = false): ScoredJourney {
  const { path, pathTitle, condition, outcome, obstacle, steps, pages, fields, clicks, durationMs, bytes, checkpoints } = journey;
  const blockedAt = obstacle === undefined ? undefined : steps[obstacle.step]?.description[lang];
  return {
    path,
    title: pathTitle,
    condition,
    outcome,
    ...(unstable ? { unstable: true as const } : {}),
    ...(blockedAt === undefined ? {} : { blockedAt }),
    ...(obstacle === undefined ? {} : { obstacle: obstacle.message[lang] }),
    ...(journey.recordedBy === undefined ? {} : { recordedBy: journey.recordedBy }),
    ...scoreAttempts(journey, lang),
    steps: steps.filter((step) => step.outcome === 'done').length,
    pages,
    fields,
    clicks,
    durationMs,
    bytes,
    checkpoints: checkpoints.map((checkpoint) => ({
      id: checkpoint.id,
      name: checkpoint.name,
      title: checkpoint.evidence.page.ok ? checkpoint.evidence.page.value.title : checkpoint.name,
      url: checkpoint.url,
      kind: checkpoint.kind,
      ...picturesOf(checkpoint),
    })),
  };
}
