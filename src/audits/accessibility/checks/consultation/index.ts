import type { ThemeChecks } from '../theme.ts';

export const consultation: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [],
  preparations: [],
};
