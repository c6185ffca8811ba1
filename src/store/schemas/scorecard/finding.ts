import { z } from 'zod';
import type { ScoredFinding, ScoredOccurrence } from '../../../model/scorecard.ts';
import { maybe, number, open, rect, text, texts } from '../open.ts';

const occurrence: z.ZodType<ScoredOccurrence> = open({
  checkpoint: text,
  selector: maybe(text),
  frame: maybe(text),
  rect: maybe(rect),
  screenshot: maybe(text),
  alike: maybe(number),
});

/** A finding as printed. */
export const finding: z.ZodType<ScoredFinding> = open({
  id: text,
  checkpoint: text,
  message: text,
  selector: maybe(text),
  frame: maybe(text),
  quote: maybe(text),
  found: maybe(text),
  screenshot: maybe(text),
  rect: maybe(rect),
  requirement: maybe(text),
  impact: maybe(text),
  seenOn: texts,
  occurrences: maybe(z.array(occurrence)),
  occurrenceCount: maybe(number),
  alike: maybe(number),
});
