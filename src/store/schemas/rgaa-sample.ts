import { z } from 'zod';
import type { RgaaSample } from '../../model/rgaa-sample.ts';
import { journeyOutcome } from './journey.ts';
import { maybe, number, open, text, texts } from './open.ts';

const page = z.enum(['home', 'contact', 'legal-notice', 'accessibility', 'site-map', 'help', 'authentication']);

/** `accessibility.sample` of a scorecard. */
export const rgaaSample: z.ZodType<RgaaSample> = open({
  pages: z.array(
    open({
      page,
      status: z.enum(['covered', 'linked', 'not-found']),
      checkpoints: texts,
      url: maybe(text),
      quote: maybe(text),
    }),
  ),
  steps: z.array(open({ checkpoints: texts, url: text, kind: z.enum(['state', 'error']), covers: z.array(page) })),
  documents: z.array(open({ label: text, url: maybe(text), checkpoint: maybe(text) })),
  documentCount: number,
  unfinished: z.array(open({ path: text, condition: text, outcome: journeyOutcome })),
  pagesRead: number,
  randomPages: number,
});
