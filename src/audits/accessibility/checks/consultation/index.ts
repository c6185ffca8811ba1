import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';
import { documentChecks } from './documents.ts';
import { orientationChecks } from './orientation.ts';
import { preparations } from './preparations.ts';

/** Theme 13. */
export const consultation: ThemeChecks = {
  checks: [...documentChecks, ...orientationChecks],
  journeyChecks: [],
  concerns: absences,
  compliances: [],
  preparations,
};
