import { z } from 'zod';
import type { ScoredAccessibility } from '../../../model/scorecard/accessibility.ts';
import { maybe, number, open, text, texts } from '../open.ts';
import { rgaaSample } from '../rgaa-sample.ts';
import { statementFacts } from '../statement.ts';
import { grid, gridStatus } from './grid.ts';

/** Violations, RGAA’s criteria, the statement. */
export const accessibility: z.ZodType<ScoredAccessibility> = open({
  violations: z.array(
    open({ rule: text, engine: text, impact: text, wcag: texts, rgaa: texts, help: text, count: number, findings: texts }),
  ),
  rgaa: open({
    version: text,
    criteria: z.array(
      open({
        id: text,
        status: gridStatus,
        decidedBy: text,
        findings: texts,
        toReview: number,
        proposed: maybe(z.literal(true)),
        tests: maybe(texts),
      }),
    ),
    grid: maybe(grid),
    decided: number,
    automatedRate: z.null(),
  }),
  statement: statementFacts,
  undecided: maybe(z.array(open({ id: text, seenOn: texts }))),
  unlooked: maybe(z.array(open({ checkpoint: text, rule: text }))),
  sample: maybe(rgaaSample),
});
