import { z } from 'zod';
import type { Scorecard } from '../../model/scorecard.ts';
import { journeyOutcome, lighthouseSchema } from './journey.ts';
import { maybe, number, open, text } from './open.ts';
import { letter, procedureSchema } from './run.ts';
import { accessibility } from './scorecard/accessibility.ts';
import { channels } from './scorecard/channels.ts';
import { dimension } from './scorecard/dimension.ts';
import { documents } from './scorecard/documents.ts';
import { journey } from './scorecard/journey.ts';
import { language } from './scorecard/language.ts';
import { stability } from './stability.ts';

/** `scorecard.json`. */
export const scorecardSchema: z.ZodType<Scorecard> = open({
  schema: z.literal('usager/scorecard/1'),
  lang: z.enum(['fr', 'en']),
  method: open({ version: text }),
  identity: maybe(number),
  procedure: procedureSchema,
  run: open({ startedAt: text, durationMs: number, usager: text, browser: text, axe: text, lighthouse: maybe(text) }),
  outcome: journeyOutcome,
  grade: letter,
  gradeReason: text,
  dimensions: z.array(dimension),
  accessibility: z.nullable(accessibility),
  language: z.nullable(language),
  documents: z.nullable(documents),
  channels: z.nullable(channels),
  journeys: z.array(journey),
  stability: maybe(stability),
  lighthouse: lighthouseSchema.shape.results,
});
