import { z } from 'zod';
import type { ScoredJourney } from '../../../model/scorecard.ts';
import { journeyOutcome } from '../journey.ts';
import { maybe, number, open, text } from '../open.ts';

const scenarioLine = open({ file: text, line: number });

/** One journey, and the strip of its states. */
export const journey: z.ZodType<ScoredJourney> = open({
  path: text,
  title: text,
  condition: text,
  outcome: journeyOutcome,
  unstable: maybe(z.literal(true)),
  blockedAt: maybe(text),
  blockedStep: maybe(scenarioLine),
  obstacle: maybe(text),
  recordedBy: maybe(z.literal('test')),
  attempts: maybe(z.array(open({ startedAt: text, outcome: journeyOutcome, obstacle: text, screenshot: maybe(text) }))),
  steps: number,
  pages: number,
  fields: number,
  clicks: number,
  durationMs: number,
  bytes: number,
  checkpoints: z.array(
    open({
      id: text,
      name: text,
      title: text,
      url: text,
      kind: z.enum(['state', 'error']),
      screenshot: maybe(text),
      thumbnail: maybe(text),
      step: maybe(scenarioLine),
    }),
  ),
});
