import type { ThemeChecks } from '../theme.ts';
import { absences } from './absence.ts';

export const tables: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: absences,
  compliances: [],
  preparations: [],
};
