import { z } from 'zod';
import type { Stability } from '../../model/stability.ts';
import { journeyOutcome } from './journey.ts';
import { maybe, number, open, text } from './open.ts';

const outcome = z.enum(['passed', 'partial', 'failed', 'inapplicable', 'cantTell', 'untested']);

/** `stability` of a scorecard. */
export const stability: z.ZodType<Stability> = open({
  replays: number,
  unstable: z.array(
    z.union([
      open({ indicator: text, values: z.array(z.union([outcome, number])) }),
      open({ journey: text, values: z.array(journeyOutcome) }),
      open({
        finding: text,
        in: text,
        message: text,
        checkpoint: text,
        values: z.array(z.enum(['found', 'not-found', 'not-observed'])),
      }),
    ]),
  ),
  omitted: maybe(number),
});
