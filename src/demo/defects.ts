import { goodProcedure } from './defects/carte-stationnement.ts';
import type { ExpectedScorecard } from './defects/defect.ts';
import { middlingProcedure } from './defects/garde-enfant.ts';
import { refusedHost, worstProcedure } from './defects/prime-renovation.ts';

/** What the scorecards of the embedded procedures must say, the good one first. */
export const expectedScorecards: readonly ExpectedScorecard[] = [goodProcedure, middlingProcedure, worstProcedure];
export { refusedHost };
export type { ExpectedScorecard, Shown } from './defects/defect.ts';
