import { z } from 'zod';
import type { ScoredDimension } from '../../../model/scorecard.ts';
import { flag, maybe, number, open, text, texts } from '../open.ts';
import { letter } from '../run.ts';
import { finding } from './finding.ts';

/** A dimension and its indicators. */
export const dimension: z.ZodType<ScoredDimension> = open({
  id: z.enum(['channels', 'information', 'documents', 'accessibility', 'language', 'journey', 'prerequisites', 'follow-up']),
  title: text,
  grade: letter,
  gradeReason: text,
  coverage: number,
  points: z.nullable(number),
  indicators: z.array(
    open({
      id: text,
      title: text,
      outcome: z.enum(['passed', 'partial', 'failed', 'inapplicable', 'cantTell', 'untested']),
      weight: z.union([z.literal(0), z.literal(1)]),
      measured: flag,
      value: maybe(number),
      unit: maybe(text),
      message: text,
      source: text,
      ours: flag,
      unstable: maybe(z.literal(true)),
      findings: z.array(finding),
      unread: maybe(texts),
    }),
  ),
});
