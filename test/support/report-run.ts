import type { Rect } from '../../src/model/evidence.ts';
import type { StepRecord } from '../../src/model/journey.ts';
import type { Lang } from '../../src/model/localized.ts';
import type { RenderInput, ReportEvidence } from '../../src/model/run.ts';
import type { ScoredFinding, Scorecard } from '../../src/model/scorecard.ts';
import { compareScorecards, prioritiesOf } from '../../src/scoring/index.ts';
import { sampleRun } from './sample-run.ts';

export const pictureSize = { width: 1280, height: 900, cut: false } as const;

const step = (index: number): StepRecord => ({
  index,
  do: 'click',
  description: { fr: `Activer « Suite ${index + 1} » <b>`, en: `Click “Next ${index + 1}” <b>` },
  urlBefore: 'https://exemple.gouv.fr/',
  urlAfter: 'https://exemple.gouv.fr/',
  at: '2026-11-22T14:05:09.000Z',
  durationMs: 10,
  outcome: 'done',
  ...(index === 1
    ? { note: { fr: 'Les valeurs mal écrites ont été acceptées.', en: 'The badly written values were accepted.' } }
    : {}),
});

function evidenceOf({ journeys }: Scorecard): ReportEvidence {
  const states = journeys.flatMap(({ checkpoints }) =>
    checkpoints.map(
      ({ id, screenshot }, index) =>
        [
          id,
          {
            recipe: index + 1,
            picture: pictureSize,
            files: screenshot === undefined ? [] : [{ path: screenshot, sha256: 'c0ffee'.repeat(10) }],
          },
        ] as const,
    ),
  );
  const steps = journeys.map(({ path, condition }) => [`${path}--${condition}`, [0, 1, 2, 3, 4, 5].map(step)] as const);
  return { states: new Map(states), steps: new Map(steps) };
}

const places: readonly (Rect | undefined)[] = [
  { x: 100, y: 120, width: 300, height: 40 },
  { x: 100, y: 120, width: 300, height: 40 },
  { x: 900, y: 860, width: 900, height: 400 },
  { x: 0, y: 0, width: 1280, height: 900 },
  { x: 40, y: 5000, width: 10, height: 10 },
  undefined,
];

function placed(card: Scorecard): Scorecard {
  let next = 0;
  const place = (finding: ScoredFinding): ScoredFinding => {
    const rect = places[next % places.length];
    next += 1;
    return rect === undefined ? finding : { ...finding, rect };
  };
  const dimensions = card.dimensions.map((dimension) => ({
    ...dimension,
    indicators: dimension.indicators.map((indicator) => ({ ...indicator, findings: indicator.findings.map(place) })),
  }));
  return { ...card, dimensions };
}

/** The sample run with all that the report for people shows besides: places of the findings, steps, fingerprints, priorities. */
export function reportRun(lang: Lang): RenderInput {
  const run = sampleRun(lang);
  const scorecards = run.scorecards.map(placed);
  return {
    ...run,
    scorecards,
    evidence: new Map(scorecards.map((card) => [card.procedure.id, evidenceOf(card)])),
    priorities: new Map(scorecards.map((card) => [card.procedure.id, prioritiesOf(card)])),
  };
}

/** An earlier card: letters one lower where they were C, one indicator without its findings. */
function earlier(card: Scorecard): Scorecard {
  const dimensions = card.dimensions.map((dimension, index) => ({
    ...dimension,
    grade: dimension.grade === 'C' ? ('D' as const) : dimension.grade,
    indicators: dimension.indicators.map((indicator) => (index === 0 ? { ...indicator, findings: [] } : indicator)),
  }));
  return { ...card, dimensions };
}

/** The same compared with an earlier run that did not hold the last procedure. */
export function comparedRun(lang: Lang): RenderInput {
  const run = reportRun(lang);
  const known = run.scorecards.slice(0, -1);
  const comparisons = new Map(known.map((card) => [card.procedure.id, compareScorecards(earlier(card), card)]));
  return { ...run, baseline: { startedAt: '2026-06-02T08:00:00.000Z', comparisons } };
}
