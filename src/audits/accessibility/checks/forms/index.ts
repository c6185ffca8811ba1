import type { ThemeChecks } from '../theme.ts';

export const forms: ThemeChecks = {
  checks: [],
  journeyChecks: [],
  concerns: [],
  compliances: [],
  preparations: [],
};
