import type { ThemeChecks } from '../theme.ts';

export const mandatory: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [],
  preparations: [],
};
