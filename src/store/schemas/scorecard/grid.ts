import { z } from 'zod';
import type { ScoredGrid } from '../../../model/scorecard.ts';
import { maybe, number, open, rect, text, texts } from '../open.ts';

/** Ara’s codes. */
export const gridStatus = z.enum(['C', 'NC', 'NA', 'NT']);

const reviewItem = open({ selector: text, frame: maybe(text), name: text, context: maybe(text), rect: maybe(rect) });

const gridPage = open({
  checkpoint: text,
  decided: z.array(
    open({
      criterion: text,
      status: gridStatus,
      decidedBy: text,
      proposed: maybe(z.literal(true)),
      tests: maybe(texts),
      findings: maybe(texts),
      comment: maybe(text),
      instead: maybe(open({ status: gridStatus, decidedBy: text })),
    }),
  ),
  toReview: z.array(
    open({
      criterion: text,
      places: number,
      lists: maybe(z.array(open({ question: text, items: z.array(reviewItem), count: number }))),
    }),
  ),
});

/** RGAA’s grid in a scorecard. */
export const grid: z.ZodType<ScoredGrid> = open({
  pages: z.array(gridPage),
  beside: maybe(z.array(open({ criterion: text, status: gridStatus, decidedBy: text, findings: texts, toReview: number }))),
  bounds: maybe(open({ floor: number, ceiling: number, proved: number, undecided: number })),
  gaps: z.array(open({ checkpoint: text, check: text, reason: text })),
});
