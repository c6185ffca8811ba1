import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';
import { headingChecks } from './headings.ts';
import { listChecks } from './lists.ts';
import { preparations } from './preparations.ts';
import { zoneChecks } from './zones.ts';

/** Theme 9. */
export const structure: ThemeChecks = {
  checks: [...headingChecks, ...zoneChecks, ...listChecks],
  journeyChecks: [],
  concerns: absences,
  compliances: [],
  preparations,
};
