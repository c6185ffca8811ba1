import type { ThemeChecks } from '../theme.ts';

export const structure: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [],
  preparations: [],
};
