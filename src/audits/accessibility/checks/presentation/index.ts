import type { ThemeChecks } from '../theme.ts';

export const presentation: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [],
  preparations: [],
};
